"""A section of a self-report for each quality area: goals, approaches, results, conclusions.

Evidence counts from the last closing workshop on, the beginning of the quality period.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kollegial.learning.stories import Numbered
from kollegial.quality.foundation.foundation import Foundation, Period, StrategicGoal
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import CLOSED, Status


class Sort(StrEnum):
    """What a piece of evidence is."""

    MEASUREMENT = "measurement"
    CHECK = "check"
    CONCLUSION = "conclusion"
    INSIGHT = "insight"


class Gap(StrEnum):
    """What is still open in an area."""

    NOTHING = "nothing"
    """No measure and no insight of the period."""
    NO_RESULT = "no-result"
    """No measure of the area was concluded."""
    OPEN = "open"
    """A measure is still at work."""
    NOT_CONCLUDED = "not-concluded"
    """A measure is closed, and nobody wrote the closing form."""
    NOT_CHECKED = "not-checked"
    """Implemented, and nobody has checked the effect."""
    OLD = "old"
    """All evidence is older than the period."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that shows what was done, with its day."""

    on: dt.date
    sort: Sort
    number: int | None = None
    """Of the measure."""


@dataclass(frozen=True, slots=True)
class Open:
    """A gap, and the measure it is about, if it is about one."""

    gap: Gap
    measure: Numbered | None = None


@dataclass(frozen=True, slots=True)
class AreaReport:
    """One area."""

    area: str
    measures: tuple[Numbered, ...] = field(default=(), repr=False)
    """Of the period, closed or not."""
    insights: tuple[Insight, ...] = field(default=(), repr=False)
    """Cleared ones of the period."""
    evidence: tuple[Evidence, ...] = ()
    """Of the period, by day."""
    gaps: tuple[Open, ...] = ()

    @property
    def concluded(self) -> tuple[Numbered, ...]:
        """Those with a closing form."""
        return tuple(each for each in self.measures if each.measure.conclusion is not None)


@dataclass(frozen=True, slots=True)
class SelfReport:
    """All areas of a framework."""

    framework: str
    period: Period
    areas: tuple[AreaReport, ...]
    last: tuple[tuple[StrategicGoal, tuple[Numbered, ...]], ...] = field(default=(), repr=False)
    """Goals agreed up to the beginning of the period: what became of them."""
    new: tuple[StrategicGoal, ...] = field(default=(), repr=False)
    """Goals agreed since."""


def self_report(
    framework: str,
    areas: Sequence[str],
    period: Period,
    foundation: Foundation,
    measures: Iterable[Numbered],
    insights: Iterable[Insight],
) -> SelfReport:
    """The report on ``areas`` of a framework."""
    known, said = list(measures), list(insights)
    lasting = [each for each in foundation.goals if not _since(each.agreed_on, period)]
    return SelfReport(
        framework,
        period,
        tuple(_area(each, period, known, said) for each in areas),
        tuple((goal, _serving(goal, known, period)) for goal in lasting),
        tuple(each for each in foundation.goals if _since(each.agreed_on, period)),
    )


def _since(day: dt.date | None, period: Period) -> bool:
    return day is not None and day > period.start


def _serving(
    goal: StrategicGoal, measures: Iterable[Numbered], period: Period
) -> tuple[Numbered, ...]:
    found = (each for each in measures if each.measure.plan.goal_id == goal.id)
    return tuple(sorted((each for each in found if _touched(each, period)), key=_number))


def _area(
    area: str, period: Period, measures: Sequence[Numbered], insights: Sequence[Insight]
) -> AreaReport:
    own = sorted((each for each in measures if area in each.measure.plan.areas), key=_number)
    inside = tuple(each for each in own if _touched(each, period))
    cleared = tuple(
        sorted(
            (
                each
                for each in insights
                if area in each.areas
                and each.cleared_on is not None
                and period.holds(each.source.day)
            ),
            key=lambda each: (each.text.casefold(), each.id),
        )
    )
    everything = [found for each in own for found in _evidence(each)]
    everything += [Evidence(each.source.day, Sort.INSIGHT) for each in cleared]
    evidence = tuple(
        sorted(
            (each for each in everything if period.start < each.on <= period.end),
            key=lambda each: (each.on, each.sort.value, each.number or 0),
        )
    )
    gaps = tuple(_gaps(inside, cleared, bool(everything) and not evidence))
    return AreaReport(area, inside, cleared, evidence, gaps)


def _touched(numbered: Numbered, period: Period) -> bool:
    """Whether a measure belongs to the period: open in it, or closed in it."""
    measure = numbered.measure
    if measure.proposed_on > period.end:
        return False
    ended = measure.status_since if measure.status in CLOSED else None
    return ended is None or ended >= period.start


def _evidence(numbered: Numbered) -> Iterator[Evidence]:
    measure: Measure = numbered.measure
    for measured in measure.measurements:
        yield Evidence(measured.on, Sort.MEASUREMENT, numbered.number)
    for each in measure.rounds:
        if each.check is not None:
            yield Evidence(each.check.on, Sort.CHECK, numbered.number)
    if measure.conclusion is not None and measure.status_since is not None:
        yield Evidence(measure.status_since, Sort.CONCLUSION, numbered.number)


def _gaps(measures: Sequence[Numbered], insights: Sequence[Insight], old: bool) -> Iterator[Open]:
    if not measures and not insights:
        yield Open(Gap.NOTHING)
    elif not any(each.measure.conclusion is not None for each in measures):
        yield Open(Gap.NO_RESULT)
    if old:
        yield Open(Gap.OLD)
    for each in measures:
        status = each.measure.status
        if status in (Status.IMPLEMENTED, Status.IN_CHECK):
            yield Open(Gap.NOT_CHECKED, each)
        elif each.measure.open:
            yield Open(Gap.OPEN, each)
        elif each.measure.conclusion is None and status is not Status.DROPPED:
            yield Open(Gap.NOT_CONCLUDED, each)


def _number(numbered: Numbered) -> int:
    return numbered.number
