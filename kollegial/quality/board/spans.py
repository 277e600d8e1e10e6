"""Times in a filter line: a year, a month, a day, or from one to another."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final

_YEAR: Final = re.compile(r"(\d{4})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_GERMAN_DAY: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def span(word: str) -> tuple[dt.date | None, dt.date | None] | None:
    """First and last day of ``2026``, ``2026-06``, ``2026-06-01`` or two of them with ``..``."""
    first, dots, last = word.partition("..")
    if not dots:
        return _days_of(word)
    start, end = _days_of(first), _days_of(last)
    if (first and start is None) or (last and end is None) or not (first or last):
        return None
    return (start[0] if start else None, end[1] if end else None)


def _days_of(word: str) -> tuple[dt.date, dt.date] | None:
    try:
        if found := _YEAR.fullmatch(word):
            year = int(found[1])
            if not _FIRST_YEAR <= year <= _LAST_YEAR:
                return None
            return dt.date(year, 1, 1), dt.date(year, 12, 31)
        if found := _MONTH.fullmatch(word):
            year, month = int(found[1]), int(found[2])
            return dt.date(year, month, 1), dt.date(
                year, month, calendar.monthrange(year, month)[1]
            )
        if found := _DAY.fullmatch(word):
            day = dt.date.fromisoformat(word)
        elif found := _GERMAN_DAY.fullmatch(word):
            day = dt.date(int(found[3]), int(found[2]), int(found[1]))
        else:
            return None
    except ValueError:
        return None
    return day, day


def span_words(start: dt.date | None, end: dt.date | None) -> str:
    """As ``span`` reads it."""
    return f"{start or ''}..{end or ''}"
