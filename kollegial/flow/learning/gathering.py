"""Out of archive and register: everything a summary of a period stands on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.flow.quality.harvest import catch_up
from kollegial.learning import populations
from kollegial.learning.facts import Facts, in_order
from kollegial.learning.figures import Sources
from kollegial.learning.populations import Categories
from kollegial.learning.stories import Numbered
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period, Published
from kollegial.quality.disclosure.period import Quarter
from kollegial.quality.disclosure.scope import quarters, scoped
from kollegial.quality.frameworks.in_use import area_book
from kollegial.quality.frameworks.keys import area_key
from kollegial.store.errors import StoreError

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.feedback.results import Results
    from kollegial.quality.foundation.foundation import Foundation

_MARK: Final = b"kollegial archive mark 1"
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Gathered:
    """What figures are made of, and what the register of publications must be told then."""

    sources: Sources
    published: Published = field(repr=False)
    counted: Mapping[Quarter, Sequence[Facts]] = field(repr=False)
    """The quarters of the period, as they are counted now."""
    after: int
    """The newest publication these figures take into account."""


def gathered(place: Workplace, wish: Wish) -> Gathered:
    """Everything for a summary.

    Raises:
        StoreError: archive or register cannot be read.
    """
    with suppress(StoreError):  # whoever shares a register may have a locked archive
        catch_up(place)
    register = place.register
    foundation = register.foundation()
    insights = register.learned()
    kept = register.publications.kept()
    published = Published.of(kept.publications)
    mark = archive_mark(place)
    items = _items(place)
    facts = _facts(place, wish.period, published, mark, items, insights.areas)
    there = sorted({item for each in facts for item in each.feedback})
    sources = Sources(
        facts=facts,
        categories=_categories(place, wish, foundation),
        items=tuple(dict.fromkeys((*items, *there))),
        insights=insights.cleared,
        measures=_measures(
            place,
            (line for line in register.lines() if not line.open and wish.covers(line.status_since)),
        ),
        foundation=foundation,
        rounds=_rounds(place, wish),
        archive=mark,
    )
    counted: dict[Quarter, list[Facts]] = {quarter: [] for quarter in wish.period.quarters}
    for each in facts:
        if each.quarter in counted:
            counted[each.quarter].append(each)
    return Gathered(sources, published, counted, kept.last)


def archive_mark(place: Workplace) -> str:
    """Tells the archives apart that share a register; empty if the register is one's own."""
    if not place.register.is_shared:
        return ""
    from kollegial.store.register.key import hkdf

    return hkdf(place.keys.key("archive"), _MARK).hex()[:8]


def numbered(place: Workplace, lines: Iterable[MeasureLine]) -> tuple[Numbered, ...]:
    """The measures of these lines with their numbers."""
    return tuple(_measures(place, lines))


def _measures(place: Workplace, lines: Iterable[MeasureLine]) -> list[Numbered]:
    wanted = list(lines)
    found: list[Numbered] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        measures = place.register.measures([line.id for line in some])
        found += [
            Numbered(measure, line.number) for measure, line in zip(measures, some, strict=True)
        ]
    return found


def _facts(
    place: Workplace,
    period: Period,
    published: Published,
    mark: str,
    items: Sequence[str],
    areas: Mapping[str, tuple[str, ...]],
) -> list[Facts]:
    """Quarters that were reported on as they were counted then, the others as they are now."""
    names = [populations.SESSIONS, populations.PHASES, *(f"answers-{item}" for item in items)]
    needed: set[Quarter] = set()
    for name in names:
        known = published.of_population(populations.named(name, mark))
        needed |= quarters(scoped(known, period), period)
    kept = place.register.publications.counted(mark, needed)
    found = [each for some in kept.values() for each in some]
    fresh = sorted(needed.difference(kept))
    if fresh:
        first, last = Period(fresh[0], fresh[0]).start, Period(fresh[-1], fresh[-1]).end
        wanted = set(fresh)
        found += [
            each for each in place.archive.facts(first, last, areas) if each.quarter in wanted
        ]
    return in_order(found)


def _items(place: Workplace) -> tuple[str, ...]:
    frame = place.library.frame
    return tuple(item.id for item in frame.feedback) if frame is not None else ()


def _categories(place: Workplace, wish: Wish, foundation: Foundation) -> Categories:
    book = area_book(foundation, place.frameworks, "de")
    areas = [each.key for each in book.offered]
    asked = wish.framework or wish.area.rpartition(":")[0]
    framework = place.frameworks.get(asked) if asked else None
    if framework is not None:
        areas += [area_key(framework.key, each.code) for each in framework.areas if each.offered]
    return Categories(
        tuple(dict.fromkeys((*foundation.teams, *place.archive.groups()))),
        tuple(model for model, _ in place.archive.models()),
        tuple(dict.fromkeys(areas)),
    )


def _rounds(place: Workplace, wish: Wish) -> tuple[tuple[int, Results], ...]:
    if wish.filters:
        return ()
    rounds = place.register.feedback
    lines = [line for line in rounds.rounds() if wish.covers(line.round.closed_on)]
    found = [(line.number, rounds.results(line.round.id)) for line in lines]
    return tuple(sorted(found, key=lambda each: each[0]))


def day_of(place: Workplace, day: dt.date | None) -> dt.date:
    """The day a document is made on: handed in, or today; ``Refused`` if it lies ahead."""
    from kollegial.flow.moment import moment
    from kollegial.marking import N_
    from kollegial.refusal import Refused

    today = moment(place).date()
    if day is not None and day > today:
        raise Refused(N_("The day of a document cannot lie ahead: it says what was counted then."))
    return day or today
