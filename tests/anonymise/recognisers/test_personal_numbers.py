"""Tax, insurance and document numbers with their check digits."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kollegial.anonymise.figures import check_digits
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.personal_numbers import PersonalNumberRecogniser
from tests.anonymise.helpers import found, texts

RIGHT = [
    ("36 574 261 809", Kind.TAX_NUMBER),
    ("36574261809", Kind.TAX_NUMBER),
    ("36.574.261.809", Kind.TAX_NUMBER),
    ("DE136695976", Kind.TAX_NUMBER),
    ("DE 136 695 976", Kind.TAX_NUMBER),
    ("ATU13585627", Kind.TAX_NUMBER),
    ("15070649C103", Kind.INSURANCE_NUMBER),
    ("65 170839 J 003", Kind.INSURANCE_NUMBER),
    ("A123456780", Kind.INSURANCE_NUMBER),
    ("A 123 456 780", Kind.INSURANCE_NUMBER),
    ("1237 010180", Kind.INSURANCE_NUMBER),
    ("756.9217.0769.85", Kind.INSURANCE_NUMBER),
    ("L01X00T471", Kind.IDENTITY_NUMBER),
    ("L01X00T471D", Kind.IDENTITY_NUMBER),
    ("T220001293", Kind.IDENTITY_NUMBER),
    ("C01X00T478", Kind.IDENTITY_NUMBER),
]

NONE = [
    *("36574261808", "12 345 678 901", "1237 010181", "22 ss 01", "DE 2023", "A12345678", "T2N0M0"),
    *("12/345/678", "L01X00T47", "756 Kinder", "100 200 300", "A1234567801", "XA123456780"),
    *("24.12.2024", "0234 5551234", "AT 2023", "FIGO 2", "C50.9", "G1 G2"),
    "HER2-neu 3+, Ki67 12345678901%",
]


@pytest.mark.parametrize(("text", "kind"), RIGHT)
def test_right(text: str, kind: Kind) -> None:
    spans = list(PersonalNumberRecogniser().spans(f"bei {text}, gut"))
    best = max(spans, key=lambda span: span.score)
    assert best.score == 1.0
    assert (best.start, best.end, best.kind) == (4, 4 + len(text), kind)


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(PersonalNumberRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "kind", "score"),
    [
        ("133/8150/8159", Kind.TAX_NUMBER, 0.8),
        ("DE136695977", Kind.TAX_NUMBER, 0.6),
        ("15 070649 C 104", Kind.INSURANCE_NUMBER, 0.8),
        ("A123456789", Kind.INSURANCE_NUMBER, 0.4),
    ],
)
def test_only_the_form(text: str, kind: Kind, score: float) -> None:
    (span,) = PersonalNumberRecogniser().spans(text)
    assert (span.kind, span.score) == (kind, score)


def test_the_machine_readable_line() -> None:
    line = "IDD<<T220001293<<<<<<<<<<<<<<<"
    assert found(PersonalNumberRecogniser(), line) == [(line, Kind.IDENTITY_NUMBER)]


def _completed(body: str, check: object) -> str:
    """``body`` with the one last digit that ``check`` accepts."""
    assert callable(check)
    return next(body + digit for digit in string.digits if check(body + digit))


days = st.dates().map(lambda day: day.strftime("%d%m%y"))
pensions = st.builds(
    lambda office, day, letter, serial: _completed(
        f"{office}{day}{letter}{serial}", check_digits.pension_insurance
    ),
    st.sampled_from(("02", "12", "53", "65")),
    days,
    st.sampled_from(string.ascii_uppercase),
    st.text(string.digits, min_size=2, max_size=2),
)
healths = st.builds(
    lambda letter, digits: _completed(letter + digits, check_digits.health_insurance),
    st.sampled_from(string.ascii_uppercase),
    st.text(string.digits, min_size=8, max_size=8),
)
documents = st.builds(
    lambda first, rest, digits: _completed(first + rest + digits, check_digits.icao),
    st.sampled_from("LMNPRTVWXY"),
    st.text("CFGHJKLMNPRTVWXYZ0123456789", min_size=4, max_size=4),
    st.text(string.digits, min_size=4, max_size=4),
)


@given(st.one_of(pensions, healths, documents))
def test_every_right_one_is_found(number: str) -> None:
    spans = list(PersonalNumberRecogniser().spans(f"Das ist {number}."))
    assert max(span.score for span in spans) == 1.0


@given(st.one_of(pensions, healths, documents), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_lowers_the_score(number: str, at: int, by: int) -> None:
    assume(at < len(number) and number[at].isdigit())
    wrong = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]
    # Ten in a letter's place weighs nothing in some schemes; those slips nobody can see.
    assume(not any(map(_checks, (wrong,))))
    spans = list(PersonalNumberRecogniser().spans(wrong))
    assert all(span.score < 1.0 for span in spans)


def _checks(number: str) -> bool:
    return (
        check_digits.pension_insurance(number)
        or check_digits.health_insurance(number)
        or check_digits.icao(number)
    )


@given(st.text(string.digits, min_size=10, max_size=10))
def test_tax_ids(body: str) -> None:
    from stdnum.de import idnr
    from stdnum.iso7064 import mod_11_10

    number = body + mod_11_10.calc_check_digit(body)
    right = idnr.is_valid(number)
    scores = [
        s.score for s in PersonalNumberRecogniser().spans(number) if s.kind is Kind.TAX_NUMBER
    ]
    assert scores == ([1.0] if right else [])
