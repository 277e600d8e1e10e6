"""Numbers as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.i18n import LANGUAGES
from kollegial.marking import Language
from kollegial.numbers import number, read_number


@pytest.mark.parametrize(
    ("typed", "german", "english"),
    [
        ("4", "4", "4"),
        ("4,50", "4.50", "4.50"),
        ("4.5", "4.5", "4.5"),
        ("-3", "-3", "-3"),
        ("−3", "-3", "-3"),
        (" 12 % ", "12", "12"),
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("1.234,5", "1234.5", None),
        ("1,234.5", None, "1234.5"),
        ("1 234", "1234", "1234"),
        ("1.234.567", "1234567", None),
        ("viel", None, None),
        ("1e9", None, None),
        ("nan", None, None),
        ("1..2", None, None),
        ("", None, None),
    ],
)
def test_numbers_as_people_write_them(typed: str, german: str | None, english: str | None) -> None:
    read: dict[Language, str | None] = {"de": german, "en": english}
    for language, expected in read.items():
        found = read_number(typed, language)
        assert (None if found is None else str(found)) == expected


@given(st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=2))
def test_what_is_shown_can_be_typed_again(value: Decimal) -> None:
    for language in LANGUAGES:
        assert read_number(number(value, language), language) == value


@given(st.text(max_size=12))
def test_no_entry_breaks_anything(typed: str) -> None:
    read_number(typed, "de")
    read_number(typed, "en")
