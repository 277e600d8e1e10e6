"""Bank accounts of the old form, bank codes and cards."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.recognisers.accounts import AccountRecogniser
from tests.anonymise.helpers import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BIC COBADEFFXXX", ["COBADEFFXXX"]),
        ("SWIFT-Code: COBADEFF", ["COBADEFF"]),
        ("Kto. 123 456 7, BLZ 370 400 44", ["123 456 7", "370 400 44"]),
        ("Bankleitzahl: 37040044", ["37040044"]),
        ("Kontonummer lautet 12345678", ["12345678"]),
        ("Konto-Nr.: 12-345", ["12-345"]),
        ("Sparkonto 12345678 bei der Sparkasse", ["12345678"]),
        ("Kreditkarte: 4111-1111-1111-1112", ["4111-1111-1111-1112"]),
        ("4111 1111 1111 1111", ["4111 1111 1111 1111"]),
        ("Amex 3782 822463 10005", ["3782 822463 10005"]),
    ],
)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(AccountRecogniser(), text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("Konto 500 Euro", "auf dem Konto 2300 Euro", "das Konto 2024", "BIC fehlt", "BLZ folgt"),
        *("Konto eröffnet", "4111 1111", "1.234.567,89", "Karte 3", "Konto: 12345,50 €"),
    ],
)
def test_none(text: str) -> None:
    assert texts(AccountRecogniser(), text) == []


def _luhn(digits: str) -> str:
    total = 0
    for at, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if at % 2 == 0 else 1)
        total += sum(divmod(number, 10))
    return digits + str(-total % 10)


cards = st.builds(
    lambda first, rest: _luhn(first + rest),
    st.sampled_from("456"),
    st.text(string.digits, min_size=14, max_size=14),
)


@given(cards)
def test_every_right_card_is_found(card: str) -> None:
    (span,) = AccountRecogniser().spans(f"mit {card} bezahlt")
    assert (span.start, span.end, span.score) == (4, 20, 1.0)


@given(cards, st.integers(1, 15), st.integers(1, 9))
def test_one_wrong_digit_lowers_the_score(card: str, at: int, by: int) -> None:
    wrong = card[:at] + str((int(card[at]) + by) % 10) + card[at + 1 :]
    (span,) = AccountRecogniser().spans(wrong)
    assert span.score < 0.5
