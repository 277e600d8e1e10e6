"""All that a learning summary tells of a period: protected numbers, cleared texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kollegial.learning import populations, stories
from kollegial.learning.facts import Facts
from kollegial.learning.phases import ModelTime, by_needed, phase_times, times
from kollegial.learning.populations import (
    AREA,
    FOLLOW_UP,
    LEVEL,
    MODEL,
    STATEMENT,
    TEAM,
    Categories,
)
from kollegial.learning.protected import Door, Protected, protected
from kollegial.learning.stories import GoalStory, Numbered
from kollegial.learning.together import grouped, node_of
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import (
    Axis,
    Outcome,
    Population,
    Publication,
    Report,
    Rules,
    Shown,
    TableWanted,
)
from kollegial.quality.disclosure.period import Grain, Period, quarter_of
from kollegial.quality.disclosure.rules import MOST
from kollegial.quality.feedback.results import Results
from kollegial.quality.feedback.results import Shown as RoundShown
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Status

SESSIONS, THEMES, MODELS, FOLLOW_UPS, ANSWERS = (
    "sessions",
    "themes",
    "models",
    "follow-ups",
    "answers",
)
"""The tables, by name."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything there is to tell of, whatever the period."""

    facts: Sequence[Facts] = field(repr=False)
    """Of all quarters that are asked for, or published before and comparable."""
    categories: Categories
    items: tuple[str, ...] = ()
    """Items of the participants' feedback, in their order."""
    insights: Sequence[Insight] = field(default=(), repr=False)
    measures: Sequence[Numbered] = field(default=(), repr=False)
    foundation: Foundation = field(default_factory=Foundation, repr=False)
    rounds: Sequence[tuple[int, Results]] = field(default=(), repr=False)
    """Rounds of service users with their numbers."""
    archive: str = ""
    """Which archive the facts come from, where several share a register."""


@dataclass(frozen=True, slots=True)
class ItemAnswers:
    """What participants answered to one item."""

    item: str
    protected: Protected


@dataclass(frozen=True, slots=True)
class RoundAnswers:
    """What service users answered in one round, and what they said, as reviewed."""

    number: int
    results: Results = field(repr=False)
    protected: Protected


@dataclass(frozen=True, slots=True)
class Figures:
    """What a summary tells."""

    wish: Wish
    day: dt.date
    sessions: Protected
    times: tuple[ModelTime, ...] = ()
    participants: tuple[ItemAnswers, ...] = ()
    rounds: tuple[RoundAnswers, ...] = ()
    insights: Mapping[str, tuple[Insight, ...]] = field(default_factory=dict, repr=False)
    """By area; those of no area under the empty name."""
    measures: tuple[Numbered, ...] = field(default=(), repr=False)
    """Closed in the period."""
    effects: Mapping[Status, int] = field(default_factory=dict)
    goals: tuple[GoalStory, ...] = field(default=(), repr=False)
    phases: Protected = field(default_factory=Protected)
    """What the times of phases come from."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that was protected and may be shown."""
        asked = (
            self.sessions,
            self.phases,
            *(each.protected for each in self.participants),
            *(each.protected for each in self.rounds),
        )
        return tuple(each.outcome for each in asked if each.outcome is not None)

    @property
    def publications(self) -> tuple[Publication, ...]:
        """What the register is to keep when this goes out."""
        return tuple(each.publication(self.day) for each in self.outcomes)


def figures(sources: Sources, wish: Wish, door: Door) -> Figures:
    """All of it.

    Raises:
        Refused: the period is not over, or there are too few teams to tell of one of them.
    """
    found = _sessions(sources, wish, door)
    spent = _phases(sources, wish, door, found.outcome)
    closed = stories.closed(sources.measures, wish)
    whole = not wish.filters or (found.outcome is not None and _told(found.outcome))
    insights = stories.cleared(sources.insights, wish) if whole else []
    return Figures(
        wish,
        door.day,
        found,
        times(sources.facts, found.outcome, spent) if found.outcome is not None else (),
        _participants(sources, wish, door),
        _rounds(sources, wish, door),
        stories.by_area(insights, sources.categories.areas, wish, _areas_told(found)),
        tuple(closed),
        stories.effects(closed),
        () if wish.filters else stories.goals(sources.foundation, closed),
        spent,
    )


def _told(outcome: Outcome) -> bool:
    """Whether the number of sessions is shown: else texts of a team would tell of single ones."""
    return bool(outcome.tables) and isinstance(outcome.tables[0].total, Shown)


def _areas_told(found: Protected) -> frozenset[str]:
    """The areas whose number is shown: an insight under another would tell that it occurred."""
    if found.outcome is None:
        return frozenset()
    return frozenset(
        area
        for table in found.outcome.tables
        if table.name == THEMES
        for area, cell in zip(table.rows, table.row_totals, strict=True)
        if isinstance(cell, Shown)
    )


def _phases(sources: Sources, wish: Wish, door: Door, sessions: Outcome | None) -> Protected:
    if sessions is None:
        return Protected()
    population = populations.phases(
        sources.facts,
        sources.categories,
        door.published,
        sources.archive,
        by=by_needed(wish),
    )
    return phase_times(door, _with_teams(population, wish, door), wish, sessions)


def _sessions(sources: Sources, wish: Wish, door: Door) -> Protected:
    population = _with_teams(
        populations.sessions(sources.facts, sources.categories, door.published, sources.archive),
        wish,
        door,
    )
    for key, node in wish.filters.items():
        population.node(key, node)
    grain = grain_of(wish.period)
    spent = ("planned", "actual")
    over_time = wish.tells(TableWanted(SESSIONS, Axis.time(grain), amounts=spent)) if grain else ()
    tables = (
        *(over_time or (TableWanted(SESSIONS, amounts=spent),)),
        *wish.tells(
            *((TableWanted(THEMES, Axis(AREA)),) if population.dimension(AREA).categories else ()),
            *((TableWanted(MODELS, Axis(MODEL), amounts=spent),) if population.units else ()),
            TableWanted(FOLLOW_UPS, Axis(FOLLOW_UP)),
        ),
    )
    report = Report(wish.period, tables, wish.filters)
    return protected(door, population, report, must=bool(wish.teams))


def _with_teams(population: Population, wish: Wish, door: Door) -> Population:
    return grouped(population, TEAM, node_of(wish.teams), door.published, wish.period)


def grain_of(period: Period) -> Grain | None:
    """How the parts of a period are told apart; nothing for a single quarter."""
    if len(period) == 1:
        return None
    return Grain.QUARTER if len(period) <= Grain.YEAR.quarters else Grain.YEAR


def _participants(sources: Sources, wish: Wish, door: Door) -> tuple[ItemAnswers, ...]:
    """Of all, or of one team; feedback is on the session and not on an area."""
    if wish.area or wish.framework:
        return ()
    report = Report(wish.period, (TableWanted(ANSWERS, Axis(LEVEL)),), wish.filters)
    found = []
    for item in sources.items:
        counted = populations.answers(
            item,
            sources.facts,
            sources.categories,
            door.published,
            sources.archive,
            by_team=bool(wish.teams),
        )
        population = _with_teams(counted, wish, door)
        if population.units:
            found.append(ItemAnswers(item, protected(door, population, report)))
    return tuple(found)


def _rounds(sources: Sources, wish: Wish, door: Door) -> tuple[RoundAnswers, ...]:
    """Rounds that were closed in the period; they belong to no team."""
    if wish.filters:
        return ()
    found = []
    for number, results in sources.rounds:
        day = results.round.closed_on
        if day is None or not wish.covers(day) or results.shown is not RoundShown.YES:
            continue
        tallies = {each.item.id: each.counts for each in results.items if each.counts is not None}
        if not tallies:
            continue
        population = populations.service_users(results.round.id, quarter_of(day), tallies)
        report = Report(
            Period(quarter_of(day), quarter_of(day)),
            (TableWanted(ANSWERS, Axis(STATEMENT), Axis(LEVEL)),),
        )
        own = Door(door.published, door.day, _stricter(door, results.round.threshold))
        found.append(RoundAnswers(number, results, protected(own, population, report)))
    return tuple(found)


def _stricter(door: Door, threshold: int) -> Rules:
    return replace(door.rules, feedback=min(MOST, max(door.rules.feedback, threshold)))
