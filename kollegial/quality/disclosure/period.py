"""Periods a report may cover: calendar quarters, half-years, years, several whole years.

Free periods would let two reports be subtracted to single days. A quarter is an ``int``: four
times its year and 0 to 3, so that quarters are counted through.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.told import shown

Quarter = int

_KEY: Final = re.compile(r"(\d{4})(?:-Q([1-4])|-H([12])|\.\.(\d{4}))?")
_A_HALF, _A_YEAR = 2, 4


class Grain(StrEnum):
    """How long the parts are that a time axis shows."""

    QUARTER = "quarter"
    HALF = "half-year"
    YEAR = "year"

    @property
    def quarters(self) -> int:
        """How many quarters one part has."""
        return {Grain.QUARTER: 1, Grain.HALF: _A_HALF, Grain.YEAR: _A_YEAR}[self]


def quarter_of(day: dt.date) -> Quarter:
    """The quarter in which ``day`` lies."""
    return day.year * _A_YEAR + (day.month - 1) // 3


def first_day(quarter: Quarter) -> dt.date:
    """The first day of ``quarter``."""
    year, part = divmod(quarter, _A_YEAR)
    return dt.date(year, 3 * part + 1, 1)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From the first quarter to the last. ``Refused`` if it is none of the fixed ones."""

    first: Quarter
    last: Quarter

    def __post_init__(self) -> None:
        length = self.last - self.first + 1
        unit = length if length in (1, _A_HALF) else _A_YEAR
        if length < 1 or length % unit or self.first % unit:
            raise _none_of_these(self.start, self.end)

    @classmethod
    def quarter(cls, year: int, number: int) -> Period:
        """The quarter 1 to 4 of ``year``."""
        return cls(year * _A_YEAR + number - 1, year * _A_YEAR + number - 1)

    @classmethod
    def half(cls, year: int, number: int) -> Period:
        """The half 1 or 2 of ``year``."""
        return cls(year * _A_YEAR + 2 * number - 2, year * _A_YEAR + 2 * number - 1)

    @classmethod
    def years(cls, first: int, last: int | None = None) -> Period:
        """The year ``first``, or from ``first`` to ``last``."""
        return cls(first * _A_YEAR, (last or first) * _A_YEAR + _A_YEAR - 1)

    @classmethod
    def between(cls, start: dt.date, end: dt.date) -> Period:
        """The period from ``start`` to ``end``, both in it; ``Refused`` if it is not fixed."""
        first, last = quarter_of(start), quarter_of(end)
        if start != first_day(first) or end + dt.timedelta(days=1) != first_day(last + 1):
            raise _none_of_these(start, end)
        return cls(first, last)

    @classmethod
    def of_key(cls, key: str) -> Period:
        """The period that is called so; ``Refused`` if none is."""
        found = _KEY.fullmatch(key)
        if found is None:
            raise Refused(
                N_("Give a period as 2026-Q1, 2026-H1, 2026 or 2023..2026, not {text}."), text=key
            )
        year, quarter, half, last = found.groups()
        if quarter:
            return cls.quarter(int(year), int(quarter))
        if half:
            return cls.half(int(year), int(half))
        return cls.years(int(year), int(last) if last else None)

    @property
    def key(self) -> str:
        """``2026-Q1``, ``2026-H1``, ``2026`` or ``2023..2026``."""
        year, part = divmod(self.first, _A_YEAR)
        if len(self) == 1:
            return f"{year}-Q{part + 1}"
        if len(self) == _A_HALF:
            return f"{year}-H{part // 2 + 1}"
        last = self.last // _A_YEAR
        return str(year) if last == year else f"{year}..{last}"

    @property
    def start(self) -> dt.date:
        """Its first day."""
        return first_day(self.first)

    @property
    def end(self) -> dt.date:
        """Its last day."""
        return first_day(self.last + 1) - dt.timedelta(days=1)

    @property
    def quarters(self) -> range:
        """Its quarters, in order."""
        return range(self.first, self.last + 1)

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __contains__(self, other: Period) -> bool:
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a quarter in common."""
        return self.first <= other.last and other.first <= self.last

    def parts(self, grain: Grain) -> tuple[Period, ...]:
        """Its quarters, half-years or years; ``Refused`` if it has none of them."""
        step = grain.quarters
        if len(self) % step:
            raise Refused(N_("The period {period} has no parts of that length."), period=self.key)
        return tuple(
            Period(first, first + step - 1) for first in range(self.first, self.last + 1, step)
        )


def _none_of_these(start: dt.date, end: dt.date) -> Refused:
    return Refused(
        N_(
            "A report covers a quarter, a half-year, a year or several whole years; "
            "{start} to {end} is none of these."
        ),
        start=shown(start),
        end=shown(end),
    )
