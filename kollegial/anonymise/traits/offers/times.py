"""A day as season, year, or how long ago it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kollegial.anonymise.traits.group import Wording
from kollegial.anonymise.traits.when import When, when

_WINTER_BEGINS = 12
_FEW_DAYS, _FEW_WEEKS, _FEW_MONTHS, _ONE_YEAR = 10, 70, 300, 550

_SEASONS = (
    ("Winter", "winter"),
    ("Frühjahr", "spring"),
    ("Sommer", "summer"),
    ("Herbst", "autumn"),
)


def times(text: str, today: date | None) -> Iterator[Wording]:
    """What may stand for the time that ``text`` names, only what is less exact."""
    known = when(text)
    if known is None:
        return
    if known.month is not None and not known.rough:
        yield from _season(known)
    if known.year is not None and known.month is not None:
        yield Wording("year", str(known.year), str(known.year))
    if today is not None:
        day = known.day_near(today)
        if day is not None:
            yield _relative((day - today).days)


def _season(known: When) -> Iterator[Wording]:
    month = known.month or 1
    german, english = _SEASONS[month % 12 // 3]
    if known.year is not None:
        year = str(known.year)
        if german == "Winter":
            first = known.year if month == _WINTER_BEGINS else known.year - 1
            year = f"{first}/{(first + 1) % 100:02d}"
        yield Wording("season_year", f"{german} {year}", f"{english} {year}")
    yield Wording("season", german, english)


def _relative(days: int) -> Wording:
    """How far away it is; positive ``days`` lie ahead."""
    german, english = _distance(abs(days))
    if not german:
        return Wording("relative", "in diesen Tagen", "around now")
    if days > 0:
        return Wording("relative", f"in {german}", f"in {english}")
    return Wording("relative", f"vor {german}", f"{english} ago")


def _distance(days: int) -> tuple[str, str]:
    if days <= 1:
        return "", ""
    if days <= _FEW_DAYS:
        return "einigen Tagen", "a few days"
    if days <= _FEW_WEEKS:
        return "einigen Wochen", "a few weeks"
    if days <= _FEW_MONTHS:
        return "einigen Monaten", "a few months"
    if days <= _ONE_YEAR:
        return "etwa einem Jahr", "about a year"
    return "einigen Jahren", "some years"
