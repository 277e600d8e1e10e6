"""Days as people write them; the forms of the sessions test more of them."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.dates import read_date

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "coming", "past"),
    [
        ("3.5.", dt.date(2027, 5, 3), dt.date(2026, 5, 3)),
        ("24.12.", dt.date(2026, 12, 24), dt.date(2025, 12, 24)),
        ("21.11.", TODAY, TODAY),
        ("03.05.2027", dt.date(2027, 5, 3), dt.date(2027, 5, 3)),
        ("2027-05-03", dt.date(2027, 5, 3), dt.date(2027, 5, 3)),
        ("in 14 Tagen", dt.date(2026, 12, 5), dt.date(2026, 12, 5)),
        ("in 1 Jahr", dt.date(2027, 11, 21), dt.date(2027, 11, 21)),
        ("29.2.", None, None),
    ],
)
def test_without_a_year_the_day_is_ahead_or_behind(
    text: str, coming: dt.date | None, past: dt.date | None
) -> None:
    assert read_date(text, TODAY) == coming
    assert read_date(text, TODAY, past=True) == past
