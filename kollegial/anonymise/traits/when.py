"""A time as it is written, read as year, season, month and day as far as it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.calendar import MONTHS
from kollegial.anonymise.text.tokens import fold

_ISO = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)")
_PIECES = re.compile(r"\d+|[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_AND_YEAR = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)\d\d)")
_PIVOT = 40
_TWO_DIGITS = 2

# Months stand for the holidays and seasons around them.
_TIMES: Final[dict[str, int]] = {
    **dict.fromkeys("fruehjahr fruehling ostern osterferien spring easter karfreitag".split(), 4),
    **dict.fromkeys("sommer sommerferien summer pfingsten pfingstferien".split(), 7),
    **dict.fromkeys("herbst herbstferien autumn fall".split(), 10),
    **dict.fromkeys("winter winterferien fasching karneval".split(), 1),
    **dict.fromkeys(
        "weihnachten weihnachtsferien heiligabend silvester advent nikolaus".split(), 12
    ),
    **dict.fromkeys("christmas neujahr".split(), 12),
}


@dataclass(frozen=True, slots=True)
class When:
    """Year, month and day as far as they are known. ``rough``: the month stands for a season."""

    year: int | None
    month: int | None = None
    day: int | None = None
    rough: bool = False

    def day_near(self, today: date) -> date | None:
        """The day meant: nearest to ``today`` without a year, mid-month without a day."""
        if self.month is None:
            return None if self.year is None else _valid(self.year, 7, 1)
        day = 15 if self.day is None else self.day
        if self.year is not None:
            return _valid(self.year, self.month, day)
        near = [_valid(today.year + step, self.month, day) for step in (-1, 0, 1)]
        known = [each for each in near if each is not None]
        return min(known, key=lambda each: abs((each - today).days), default=None)


def when(text: str) -> When | None:
    """The time that ``text`` names; nothing if it cannot be told."""
    if match := _ISO.fullmatch(normal(Kind.DATE, text)):
        year = None if match.group(1) == "-" else int(match.group(1))
        return When(year, int(match.group(2)), int(match.group(3)))
    if match := _MONTH_AND_YEAR.search(text):
        return When(int(match.group(2)), int(match.group(1)))
    pieces = _PIECES.findall(fold(text))
    years = [int(piece) for piece in pieces if _YEAR.fullmatch(piece)]
    months = [MONTHS[piece] for piece in pieces if piece in MONTHS]
    seasons = [_TIMES[piece] for piece in pieces if piece in _TIMES]
    year = years[0] if years else _short_year(pieces, bool(months or seasons))
    if months:
        return When(year, months[0])
    if seasons:
        return When(year, seasons[0], rough=True)
    return None if year is None else When(year)


def _short_year(pieces: list[str], beside_month: bool) -> int | None:
    last = pieces[-1] if pieces else ""
    if not beside_month or len(last) != _TWO_DIGITS or not last.isdecimal():
        return None
    return int(last) + (2000 if int(last) <= _PIVOT else 1900)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
