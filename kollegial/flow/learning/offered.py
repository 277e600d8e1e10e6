"""What a summary can be about, and what is known of it before anything is counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.flow.learning.gathering import archive_mark
from kollegial.flow.learning.thresholds import settled
from kollegial.flow.moment import moment
from kollegial.learning import populations
from kollegial.learning.populations import AREA, TEAM
from kollegial.learning.together import teams_of
from kollegial.quality.disclosure import Period
from kollegial.quality.disclosure.period import quarter_of
from kollegial.quality.frameworks.in_use import area_book
from kollegial.store.archive.query import ArchiveQuery

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.learning.wish import Wish
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.frameworks.in_use import AreaBook
    from kollegial.quality.insight.state import Insight
    from kollegial.words import Language

_A_YEAR: Final = 4
_FURTHEST: Final = 15
"""Years back that are offered at most: a date far back is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A summary that was published: of which period, what of it, and when."""

    period: Period
    day: dt.date
    teams: tuple[str, ...] = field(default=(), repr=False)
    area: str = ""
    """An area or a framework."""


@dataclass(frozen=True, slots=True)
class Offered:
    """Everything to choose from, read once."""

    periods: tuple[Period, ...]
    """Those that are over and hold something: quarters, half-years, years, then several years;
    the latest first in each."""
    teams: tuple[str, ...] = field(repr=False)
    areas: AreaBook
    frameworks: tuple[tuple[str, str], ...]
    """Keys and names of those in use."""
    insights: Sequence[Insight] = field(repr=False)
    measures: Sequence[MeasureLine] = field(repr=False)
    earlier: tuple[Earlier, ...] = ()
    """What was published, the latest first."""
    least: int = 3
    """From how many consultations on a number is shown."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """What is known of a summary before it is prepared."""

    sessions: int | None
    """Of all teams in the period; nothing if they are too few to be told."""
    cleared: int
    waiting: int
    """Insights that nobody cleared yet, so that they will not stand in it."""
    measures: int
    """Closed in the period."""
    earlier: tuple[Earlier, ...] = ()
    """What was published about any part of the period."""


def offered(place: Workplace, language: Language) -> Offered:
    """Everything to choose from.

    Raises:
        StoreError: archive or register cannot be read.
    """
    register = place.register
    foundation = register.foundation()
    insights, lines = register.insights(), register.lines()
    names = {each.key: each.names.within(language) for each in place.frameworks.all}
    days = [each.source.day for each in insights]
    days += [each.status_since for each in lines if each.status_since is not None]
    return Offered(
        periods=finished(_first_day(place, days), moment(place).date()),
        teams=tuple(dict.fromkeys((*foundation.teams, *place.archive.groups()))),
        areas=area_book(foundation, place.frameworks, language),
        frameworks=tuple((key, names[key]) for key in foundation.frameworks if key in names),
        insights=insights,
        measures=[each for each in lines if not each.open],
        earlier=published(place),
        least=settled(place.home).cases,
    )


def at_once(place: Workplace, found: Offered, wish: Wish) -> AtOnce:
    """What is known of ``wish``; the number of sessions is that of all teams together.

    Raises:
        StoreError: the archive cannot be read.
    """
    period = wish.period
    sessions = place.archive.count(ArchiveQuery(since=period.start, until=period.end))
    fitting = [
        each
        for each in found.insights
        if wish.covers(each.source.day) and wish.fits(each.source.team, each.areas)
    ]
    cleared = sum(each.cleared_on is not None for each in fitting)
    return AtOnce(
        sessions=sessions if sessions >= found.least else None,
        cleared=cleared,
        waiting=len(fitting) - cleared,
        measures=sum(
            wish.covers(each.status_since) and wish.fits(each.team, each.areas)
            for each in found.measures
        ),
        earlier=tuple(each for each in found.earlier if each.period.overlaps(period)),
    )


def finished(first: dt.date, today: dt.date) -> tuple[Period, ...]:
    """The fixed periods from ``first`` on that are over on ``today``."""
    begin = max(quarter_of(first), quarter_of(today) - _FURTHEST * _A_YEAR)
    now = quarter_of(today)
    quarters = [Period(each, each) for each in range(begin, now)]
    found: list[Period] = quarters[::-1]
    for length in (2, _A_YEAR):
        start = begin - begin % length
        spans = [Period(each, each + length - 1) for each in range(start, now, length)]
        found += [each for each in spans[::-1] if each.last < now]
    years = sorted({each.first // _A_YEAR for each in found if len(each) == _A_YEAR})
    found += [Period.years(year, years[-1]) for year in years[-2::-1]]
    found += [Period.years(one, other) for other in years[-2:0:-1] for one in years if one < other]
    return tuple(found)


def _first_day(place: Workplace, days: Iterable[dt.date]) -> dt.date:
    count = place.archive.count(ArchiveQuery())
    oldest = place.archive.find(ArchiveQuery(limit=1, offset=max(0, count - 1)))
    today = moment(place).date()
    return min([today, *days, *(each.date for each in oldest)])


def published(place: Workplace) -> tuple[Earlier, ...]:
    """The summaries that went out, the latest first.

    Raises:
        StoreError: the register cannot be read.
    """
    mine = populations.named(populations.SESSIONS, archive_mark(place))
    found: dict[tuple[str, str, str], Earlier] = {}
    for each in place.register.publications.kept().publications:
        if each.population == mine:
            team, area = each.filters.get(TEAM, ""), each.filters.get(AREA, "")
            told = Earlier(each.covers, each.day, teams_of(team), area)
            found.setdefault((each.period, team, area), told)
    return tuple(sorted(found.values(), key=lambda each: each.day, reverse=True))
