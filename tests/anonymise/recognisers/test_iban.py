"""IBANs, right, mistyped and none."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.recognisers.iban import IbanRecogniser, valid

VALID = [
    "DE89370400440532013000",
    "DE89 3704 0044 0532 0130 00",
    "de89 3704 0044 0532 0130 00",
    "DE89-3704-0044-0532-0130-00",
    "DE02 1203 0000 0000 2020 51",
    "DE02500105170137075030",
    "DE89 3704 0044\n0532 0130 00",
    "AT61 1904 3002 3457 3201",
    "CH93 0076 2011 6238 5295 7",
    "GB82 WEST 1234 5698 7654 32",
    "FR14 2004 1010 0505 0001 3M02 606",
    "NL91 ABNA 0417 1643 00",
    "PL61 1090 1014 0000 0712 1981 2874",
    "TR33 0006 1005 1978 6457 8413 26",
    "BE68 5390 0754 7034",
    "ES91 2100 0418 4502 0005 1332",
    "XK05 1212 0123 4567 8906",
]


@pytest.mark.parametrize("iban", VALID)
def test_valid(iban: str) -> None:
    text = f"IBAN: {iban}, BIC COBADEFFXXX"
    (span,) = IbanRecogniser().spans(text)
    assert text[span.start : span.end] == iban
    assert span.score == 1.0


MISTYPED = [
    "DE89370400440532013001",
    "DE88 3704 0044 0532 0130 00",
    "DE89 3704 0044 0532 0130 0",
    "DE89 3704 0044 0532 0130 000",
    "AT61 1904 3002 3457 3202",
]


@pytest.mark.parametrize("iban", MISTYPED)
def test_mistyped(iban: str) -> None:
    (span,) = IbanRecogniser().spans(f"Konto {iban} bei der Bank")
    assert span.score == 0.6
    assert f"Konto {iban} bei der Bank"[span.start : span.end] == iban


@pytest.mark.parametrize("iban", MISTYPED)
def test_mistyped_behind_the_word(iban: str) -> None:
    (span,) = IbanRecogniser().spans(f"IBAN-Nr.: {iban} bei der Bank")
    assert span.score == 0.95


@pytest.mark.parametrize(
    "text",
    [
        *("DE", "DE89", "DE89 3704", "XX89 3704 0044 0532 0130 00", "SGB12 Absatz 3"),
        *("im Jahr DE20 26", "ABDE89370400440532013000", "A1 B2 C3", "Klasse DE12 und DE13"),
        *("DEAR 1234 5678 9012 3456 78", "0234 5551234", "IBAN folgt", "12345678901234567890"),
        *("TR12 ab Mai", "ES12 war 3", "DE89\n\n\n3704 0044 0532 0130 00"),
    ],
)
def test_none(text: str) -> None:
    assert list(IbanRecogniser().spans(text)) == []


def _iban(account: str) -> str:
    """A German IBAN with its check digits."""
    rest = "".join(str(int(char, 36)) for char in f"{account}DE00")
    return f"DE{98 - int(rest) % 97:02d}{account}"


@given(st.text(string.digits, min_size=18, max_size=18))
def test_every_right_one_is_found(account: str) -> None:
    text = f"Konto {_iban(account)}."
    (span,) = IbanRecogniser().spans(text)
    assert (text[span.start : span.end], span.score) == (_iban(account), 1.0)


@given(
    st.text(string.digits, min_size=18, max_size=18),
    st.integers(2, 21),
    st.integers(1, 9),
)
def test_one_wrong_digit_lowers_the_score(account: str, at: int, by: int) -> None:
    right = _iban(account)
    wrong = right[:at] + str((int(right[at]) + by) % 10) + right[at + 1 :]
    (span,) = IbanRecogniser().spans(wrong)
    assert (span.start, span.end) == (0, len(wrong))
    assert span.score < 1.0


def test_check_digits() -> None:
    assert valid("DE89370400440532013000")
    assert not valid("DE98370400440532013000")
