"""What wants attention today: a few short lists for the home screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kollegial.quality.board.light import SOON, due_day, look_day
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Attention:
    """Each list by day, the earliest first. One measure may be in several."""

    overdue: tuple[MeasureLine, ...] = field(default=(), repr=False)
    """The due date is over."""
    due_soon: tuple[MeasureLine, ...] = field(default=(), repr=False)
    """Due within 14 days."""
    looks: tuple[MeasureLine, ...] = field(default=(), repr=False)
    """A measuring day is over or comes within 14 days."""
    checks: tuple[MeasureLine, ...] = field(default=(), repr=False)
    """Somebody of another role is to check the effect: all looks are done."""
    experiments: tuple[Insight, ...] = field(default=(), repr=False)
    """Experiments that are over or end within 14 days."""

    def __bool__(self) -> bool:
        return any((self.overdue, self.due_soon, self.looks, self.checks, self.experiments))


def attention(
    lines: Iterable[MeasureLine], insights: Iterable[Insight], today: dt.date
) -> Attention:
    """What wants attention on the day ``today``."""
    soon, lines = today + SOON, list(lines)
    running = [(each.experiment.until, each) for each in insights if each.experiment is not None]
    running.sort(key=lambda pair: pair[0])
    return Attention(
        overdue=_by_day(lines, due_day, dt.date.min, today - dt.timedelta(days=1)),
        due_soon=_by_day(lines, due_day, today, soon),
        looks=_by_day(lines, look_day, dt.date.min, soon),
        checks=_by_day(lines, check_day, dt.date.min, dt.date.max),
        experiments=tuple(each for until, each in running if until <= soon),
    )


def check_day(line: MeasureLine) -> dt.date | None:
    """Since when the effect could be checked; nothing while there is still something to wait for.

    A measure that is in check waits for its check; one that is implemented does so once no
    measuring day is left.
    """
    if line.status is Status.IN_CHECK:
        return line.status_since
    if line.status is Status.IMPLEMENTED and line.next_look is None:
        return line.status_since
    return None


def _by_day(
    lines: Iterable[MeasureLine],
    day_of: Callable[[MeasureLine], dt.date | None],
    first: dt.date,
    last: dt.date,
) -> tuple[MeasureLine, ...]:
    found = [
        (day, line.number, line)
        for line in lines
        if (day := day_of(line)) is not None and first <= day <= last
    ]
    return tuple(line for _, _, line in sorted(found, key=lambda each: each[:2]))
