"""Days as people write them into a field."""

from __future__ import annotations

import datetime as dt
import re

_SHORT = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{2,4})?")
_SPAN = re.compile(r"(?:in\s+)?(\d{1,3})\s*(t|d|w|m|j|y)\w*", re.IGNORECASE)
_DAYS = {"t": 1, "d": 1, "w": 7, "m": 30, "j": 365, "y": 365}
CENTURY = 100


def read_date(text: str, today: dt.date, *, past: bool = False) -> dt.date | None:
    """``24.12.``, ``24.12.26``, ``2026-12-24``, ``in 2 weeks``; None if it is no day.

    Without a year the next such day from ``today`` on is meant; with ``past``, for what has
    happened already, the last one up to ``today``.
    """
    text = text.strip()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        pass
    if (ahead := read_span(text)) is not None:
        return today + ahead
    found = _SHORT.fullmatch(text)
    if found is None:
        return None
    day, month = int(found[1]), int(found[2])
    year = int(found[3]) if found[3] else today.year
    if found[3] and year < CENTURY:
        year += today.year // CENTURY * CENTURY
    try:
        date = dt.date(year, month, day)
        if found[3] or (date <= today if past else date >= today):
            return date
        return dt.date(year - 1 if past else year + 1, month, day)
    except ValueError:
        return None


def read_span(text: str) -> dt.timedelta | None:
    """``90d``, ``12 weeks``, ``in 18 months``, ``3 Jahre``; None if it is no span of time."""
    found = _SPAN.fullmatch(text.strip())
    return dt.timedelta(days=int(found[1]) * _DAYS[found[2].lower()]) if found else None
