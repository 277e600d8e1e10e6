"""Measurements over time, and what can plainly be said of them.

Never more exact than what was entered, and no trend as long as there are fewer than three values.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Attained, Direction
from kollegial.told import Figure, Told, say

TREND_FROM: Final = 3
"""Fewer values than this are no trend."""


class Met(StrEnum):
    """Whether the criterion is met now."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class Course(StrEnum):
    """Which way the values went."""

    RISING = "rising"
    FALLING = "falling"
    UNCHANGED = "unchanged"
    UNSTEADY = "unsteady"


@dataclass(frozen=True, slots=True)
class Point:
    """One measured value."""

    on: dt.date
    value: Decimal


@dataclass(frozen=True, slots=True)
class Look:
    """How far the goal was attained one day, as people judged."""

    on: dt.date
    attained: Attained


@dataclass(frozen=True, slots=True)
class Series:
    """What was measured, by day, and what it is held against."""

    name: str = field(default="", repr=False)
    unit: str = field(default="", repr=False)
    direction: Direction = Direction.UP
    baseline: Decimal | None = None
    baseline_on: dt.date | None = None
    target: Decimal | None = None
    points: tuple[Point, ...] = ()
    looks: tuple[Look, ...] = ()

    @property
    def start(self) -> Point | None:
        """The baseline as the first point of a chart; nothing without its day."""
        if self.baseline is None or self.baseline_on is None:
            return None
        return Point(self.baseline_on, self.baseline)

    @property
    def by_figure(self) -> Met:
        """Whether the last value has reached the target."""
        if not self.points or self.target is None:
            return Met.UNKNOWN
        value = self.points[-1].value
        reached = value >= self.target if self.direction is Direction.UP else value <= self.target
        return Met.YES if reached else Met.NO

    @property
    def by_look(self) -> Met:
        """What people judged at the last look."""
        return Met(self.looks[-1].attained.value) if self.looks else Met.UNKNOWN

    @property
    def change(self) -> Decimal | None:
        """From the baseline to the last value; no more places than were entered."""
        if self.baseline is None or not self.points:
            return None
        return self.points[-1].value - self.baseline

    @property
    def course(self) -> Course | None:
        """Which way the values went; nothing as long as there are too few."""
        if len(self.points) < TREND_FROM:
            return None
        steps = {
            (later.value > earlier.value) - (later.value < earlier.value)
            for earlier, later in pairwise(self.points)
        } - {0}
        if not steps:
            return Course.UNCHANGED
        if len(steps) > 1:
            return Course.UNSTEADY
        return Course.RISING if steps == {1} else Course.FALLING


def series_of(measure: Measure) -> Series:
    """The series of a measure."""
    looks = tuple(
        Look(each.on, each.attained) for each in measure.measurements if each.attained is not None
    )
    indicator = measure.plan.indicator
    if indicator is None:
        return Series(looks=looks)
    return Series(
        name=indicator.name,
        unit=indicator.unit,
        direction=indicator.direction,
        baseline=indicator.baseline,
        baseline_on=indicator.baseline_on,
        target=indicator.target,
        points=tuple(
            Point(each.on, each.value) for each in measure.measurements if each.value is not None
        ),
        looks=looks,
    )


def statement(series: Series) -> tuple[Told, ...]:
    """What can plainly be said, the most important first."""
    if not series.points and not series.looks:
        return (say(N_("Nothing has been measured yet.")),)
    return (*_criterion(series), *_counted(series), *_change(series), *_trend(series))


_FIGURES: Final[Mapping[tuple[Met, Direction], str]] = MappingProxyType(
    {
        (Met.YES, Direction.UP): N_(
            "The target is reached: {value} on {day}, at least {target} is wanted."
        ),
        (Met.YES, Direction.DOWN): N_(
            "The target is reached: {value} on {day}, at most {target} is wanted."
        ),
        (Met.NO, Direction.UP): N_(
            "The target is not reached yet: {value} on {day}, at least {target} is wanted."
        ),
        (Met.NO, Direction.DOWN): N_(
            "The target is not reached yet: {value} on {day}, at most {target} is wanted."
        ),
    }
)
_LOOKS: Final[Mapping[Met, str]] = MappingProxyType(
    {
        Met.YES: N_("The goal is attained, as was judged on {day}."),
        Met.PARTLY: N_("The goal is partly attained, as was judged on {day}."),
        Met.NO: N_("The goal is not attained yet, as was judged on {day}."),
    }
)
_COURSES: Final[Mapping[Course, str]] = MappingProxyType(
    {
        Course.RISING: N_("The values are rising."),
        Course.FALLING: N_("The values are falling."),
        Course.UNCHANGED: N_("The values stay the same."),
        Course.UNSTEADY: N_("The values go up and down, without a clear trend."),
    }
)


def _criterion(series: Series) -> Sequence[Told]:
    found: list[Told] = []
    if series.points and series.target is None:
        found.append(say(N_("The indicator has no target: nobody can say whether it is reached.")))
    elif series.points and series.target is not None:
        last = series.points[-1]
        found.append(
            say(
                _FIGURES[series.by_figure, series.direction],
                value=Figure(last.value, series.unit),
                day=last.on,
                target=Figure(series.target, series.unit),
            )
        )
    if series.looks:
        found.append(say(_LOOKS[series.by_look], day=series.looks[-1].on))
    return found


def _counted(series: Series) -> Sequence[Told]:
    found: list[Told] = []
    if series.points:
        found.append(say(N_("Measured values so far: {count}."), count=len(series.points)))
    if series.looks:
        found.append(say(N_("Judgements so far: {count}."), count=len(series.looks)))
    return found


def _change(series: Series) -> Sequence[Told]:
    if series.change is None or series.baseline is None:
        return ()
    if not series.change:
        message = N_("Since the baseline of {baseline}: no change.")
    elif (series.change > 0) is (series.direction is Direction.UP):
        message = N_("Since the baseline of {baseline}: {change}, in the wanted direction.")
    else:
        message = N_("Since the baseline of {baseline}: {change}, against the wanted direction.")
    return (
        say(
            message,
            baseline=Figure(series.baseline, series.unit),
            change=Figure(series.change, series.unit, signed=True),
        ),
    )


def _trend(series: Series) -> Sequence[Told]:
    if not series.points:
        return ()
    if series.course is None:
        return (say(N_("That is too little to speak of a trend.")),)
    return (say(_COURSES[series.course]),)
