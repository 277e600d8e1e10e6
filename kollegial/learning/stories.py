"""Insights, measures and strategic goals of a period: texts, grouped. No number of cases."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kollegial.learning.wish import Wish, within
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Status

NO_AREA = ""
"""The group of insights of no quality area, or of one whose number of sessions is not shown."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A measure and what people call it: the 12 of M12."""

    measure: Measure
    number: int


@dataclass(frozen=True, slots=True)
class GoalStory:
    """A strategic goal, what became of it, and the measures of the period that serve it."""

    goal: StrategicGoal = field(repr=False)
    measures: tuple[Numbered, ...] = ()


def cleared(insights: Iterable[Insight], wish: Wish) -> list[Insight]:
    """The insights of the period that somebody cleared for publication, by their words.

    Nothing tells from which session one comes, so neither does their order.
    """
    found = [
        each
        for each in insights
        if each.cleared_on is not None
        and wish.covers(each.source.day)
        and wish.fits(each.source.team, each.areas)
    ]
    return sorted(found, key=lambda each: (each.text.casefold(), each.id))


def by_area(
    insights: Sequence[Insight], areas: Sequence[str], wish: Wish, shown: Collection[str]
) -> dict[str, tuple[Insight, ...]]:
    """Insights by area in the order of ``areas``, all others last; one may stand in several.

    Only areas that are ``shown`` are named: another would tell that it occurred.
    """
    inside = {
        area for each in insights for area in each.areas if area in shown and _asked(area, wish)
    }
    order = [*(each for each in areas if each in inside), *sorted(inside.difference(areas))]
    found = {area: tuple(each for each in insights if area in each.areas) for area in order}
    rest = tuple(each for each in insights if not inside.intersection(each.areas))
    return {**found, NO_AREA: rest} if rest else found


def closed(measures: Iterable[Numbered], wish: Wish) -> list[Numbered]:
    """The measures that were closed in the period, by number."""
    found = [
        each
        for each in measures
        if not each.measure.open
        and wish.covers(each.measure.status_since)
        and wish.fits(each.measure.plan.team, each.measure.plan.areas)
    ]
    return sorted(found, key=lambda each: each.number)


EFFECTS = (Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE, Status.DROPPED)


def effects(measures: Iterable[Numbered]) -> Mapping[Status, int]:
    """How many ended how. Measures are plans of the organisation and stand there one by one."""
    found = list(measures)
    return {status: sum(1 for each in found if each.measure.status is status) for status in EFFECTS}


def goals(
    foundation: Foundation,
    measures: Sequence[Numbered],
    serves: Callable[[Numbered], bool] = lambda _: True,
) -> tuple[GoalStory, ...]:
    """Every strategic goal with the measures that serve it."""
    return tuple(
        GoalStory(
            goal,
            tuple(
                each
                for each in sorted(measures, key=lambda some: some.number)
                if each.measure.plan.goal_id == goal.id and serves(each)
            ),
        )
        for goal in foundation.goals
    )


def _asked(area: str, wish: Wish) -> bool:
    if wish.area:
        return area == wish.area
    return not wish.framework or within(area, wish.framework)
