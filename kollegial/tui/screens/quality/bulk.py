"""Changes for many measures at once: what to ask of each. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from kollegial.flow.quality.work import Many
from kollegial.i18n import _
from kollegial.marking import N_
from kollegial.quality.changes import measure as ch
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.tell import tell

Make = Callable[[Measure], ch.MeasureChange]

SAME: Final = N_("It is so already.")
_MOST: Final = 3
"""Reasons that are told one by one."""


def reworded(fields: Mapping[str, Any]) -> Make:
    """Fields of the plan anew, the same for all."""

    def make(measure: Measure) -> ch.MeasureChange:
        now = measure.plan.model_dump(mode="json", include=set(fields))
        if now == dict(fields):
            raise Refused(SAME)
        return ch.Reworded(fields=dict(fields))

    return make


def with_areas(keys: Sequence[str]) -> Make:
    """These quality areas besides those a measure has."""

    def make(measure: Measure) -> ch.MeasureChange:
        return _areas(measure, (*measure.plan.areas, *keys))

    return make


def without_areas(keys: Sequence[str]) -> Make:
    """None of these quality areas."""

    def make(measure: Measure) -> ch.MeasureChange:
        return _areas(measure, [each for each in measure.plan.areas if each not in keys])

    return make


def due_on(day: dt.date, reason: str) -> Make:
    """The same due date for all; before a measure is planned nothing has to be kept."""
    return lambda measure: _due(measure, day, reason)


def due_later(days: int, reason: str) -> Make:
    """Each due date so many days later."""

    def make(measure: Measure) -> ch.MeasureChange:
        if measure.plan.due is None:
            raise Refused(N_("It has no due date that could be moved."))
        return _due(measure, measure.plan.due + dt.timedelta(days=days), reason)

    return make


def moved(to: Status, on: dt.date) -> Make:
    """On to a status."""
    return lambda _measure: ch.Moved(to=to, on=on)


def left_out(to: Literal[Status.SUSPENDED, Status.DROPPED], reason: str) -> Make:
    """Suspended or dropped."""
    return lambda _measure: ch.LeftOut(to=to, reason=reason)


def resumed(_measure: Measure) -> ch.MeasureChange:
    """Suspended ones go on where they stood."""
    return ch.Resumed()


def told(many: Many, names: Mapping[str, str]) -> Iterator[str]:
    """The reasons why some were not changed, each with those it holds for."""
    reasons: dict[str, list[str]] = {}
    for measure_id, refusal in many.refused:
        reasons.setdefault(tell(refusal), []).append(names.get(measure_id, measure_id[:8]))
    for number, (reason, which) in enumerate(reasons.items()):
        if number == _MOST:
            yield _("… and other reasons.")
            return
        shown = ", ".join(which[:_MOST]) + (" …" if len(which) > _MOST else "")
        yield f"{shown}: {reason}"


def _areas(measure: Measure, keys: Sequence[str]) -> ch.MeasureChange:
    wanted = list(dict.fromkeys(keys))
    if wanted == list(measure.plan.areas):
        raise Refused(SAME)
    return ch.Reworded(fields={"areas": wanted})


def _due(measure: Measure, day: dt.date, reason: str) -> ch.MeasureChange:
    if not measure.open:
        raise Refused(N_("It is closed, so nothing is due any more."))
    if measure.plan.due == day:
        raise Refused(SAME)
    if not measure.planned:
        return ch.Reworded(fields={"due": day.isoformat()})
    return ch.DueMoved(due=day, reason=reason)
