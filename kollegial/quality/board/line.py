"""A measure as lists and boards show it: small, so that thousands are read at once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import CLOSED, Level, Origin, Status, Step

EARLY = dt.timedelta(days=7)
"""How much before a measuring day a look counts for it; at most half the way to the day before."""


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One measure in a list."""

    id: str
    number: int
    """What people call it: M12. Given by the register, never twice."""
    title: str = field(repr=False)
    team: str
    goal: str = field(repr=False)
    status: Status
    status_since: dt.date | None
    proposed_on: dt.date
    responsible: str | None
    contributing: tuple[str, ...]
    due: dt.date | None
    original_due: dt.date | None
    next_look: dt.date | None
    """The first measuring day that no measurement has reached yet; nothing if none is left."""
    areas: tuple[str, ...]
    goal_id: str | None
    origin: Origin
    step: Step | None
    level: Level | None
    insights: tuple[str, ...]
    measurements: int
    concluded: bool
    seq: int

    @property
    def open(self) -> bool:
        """Whether somebody is still to work on it."""
        return self.status not in CLOSED


def line_of(measure: Measure, number: int) -> MeasureLine:
    """The line of a measure."""
    plan = measure.plan
    return MeasureLine(
        id=measure.id,
        number=number,
        title=plan.title,
        team=plan.team,
        goal=plan.goal,
        status=measure.status,
        status_since=measure.status_since,
        proposed_on=measure.proposed_on,
        responsible=plan.responsible,
        contributing=plan.contributing,
        due=plan.due,
        original_due=measure.original_due,
        next_look=next_look(measure),
        areas=plan.areas,
        goal_id=plan.goal_id,
        origin=plan.origin,
        step=plan.step,
        level=plan.level,
        insights=plan.insights,
        measurements=len(measure.measurements),
        concluded=measure.conclusion is not None,
        seq=measure.seq,
    )


def next_look(measure: Measure) -> dt.date | None:
    """The first measuring day that no measurement has reached yet.

    A look a few days early counts for its day. A day that was passed over is past: a later look
    does not make up for it, and nobody is reminded of it for ever.
    """
    days = measure.plan.measuring
    if not days or not measure.measurements:
        return days[0] if days else None
    last = measure.measurements[-1].on
    before = (days[0] - 2 * EARLY, *days[:-1])
    for day, previous in zip(days, before, strict=True):
        if last < day - min(EARLY, (day - previous) / 2):
            return day
    return None
