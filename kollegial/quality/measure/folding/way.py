"""The way of a measure: planned, begun, implemented, in check; left out, resumed, in rework."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import days
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.measure import dates
from kollegial.quality.measure.lifecycle import FORWARD, complete, step
from kollegial.quality.measure.state import Measure, Round
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused


def moved(measure: Measure, entry: MeasureEntry, change: ch.Moved) -> Measure:
    """On by one step."""
    if change.to not in FORWARD:
        raise Refused(
            N_("This step is more than a date: use the form for it (check, rework, leave out).")
        )
    step(measure.status, change.to)
    days.not_after_entry(change.on, entry.day)
    days.in_order(_before(measure), change.on)
    after = replace(measure, status=change.to, status_since=change.on)
    match change.to:
        case Status.PLANNED:
            return _planned(after, change.on)
        case Status.IN_PROGRESS:
            return replace(after, started_on=change.on)
        case Status.IMPLEMENTED:
            done = replace(
                measure.round, implemented_on=change.on, responsible=measure.plan.responsible
            )
            return in_round(after, done)
        case _:
            return in_round(after, replace(measure.round, in_check_since=change.on))


def _planned(measure: Measure, on: dt.date) -> Measure:
    complete(measure.plan)
    due = measure.plan.due
    if due is not None:
        dates.due_fits(on, due)
    return replace(measure, planned_on=on, original_due=due)


def _before(measure: Measure) -> dt.date | None:
    """The day of the step before the next one; being suspended meanwhile is no step."""
    match measure.status:
        case Status.PROPOSED:
            return measure.proposed_on
        case Status.PLANNED:
            return measure.planned_on
        case Status.IN_PROGRESS:
            return measure.started_on
        case Status.IMPLEMENTED:
            return measure.round.implemented_on
        case _:
            return checked_on(measure)


def checked_on(measure: Measure) -> dt.date | None:
    """The day of the last check, of whichever round."""
    return next((each.check.on for each in reversed(measure.rounds) if each.check), None)


def in_round(measure: Measure, now: Round) -> Measure:
    """``measure`` with its present round as ``now``."""
    return replace(measure, rounds=(*measure.rounds[:-1], now))


def _since(measure: Measure, entry: MeasureEntry) -> dt.date:
    return max(entry.day, measure.status_since or entry.day)


def left_out(measure: Measure, entry: MeasureEntry, change: ch.LeftOut) -> Measure:
    """Suspended or dropped."""
    step(measure.status, change.to)
    return replace(
        measure,
        status=change.to,
        status_since=_since(measure, entry),
        suspended_at=measure.status if change.to is Status.SUSPENDED else None,
        left_out_because=change.reason,
    )


def resumed(measure: Measure, entry: MeasureEntry, _change: ch.Resumed) -> Measure:
    """Back to where it stood."""
    if measure.suspended_at is None:
        raise Refused(N_("Only a suspended measure can be resumed."))
    return replace(
        measure,
        status=measure.suspended_at,
        status_since=_since(measure, entry),
        suspended_at=None,
        left_out_because="",
    )


def reworking(measure: Measure, entry: MeasureEntry, change: ch.Reworking) -> Measure:
    """Once more."""
    if measure.followed_by is not None:
        raise Refused(N_("Another measure goes on with it: rework that one."))
    step(measure.status, Status.REWORK)
    dates.due_fits(checked_on(measure), change.due)
    return replace(
        measure,
        status=Status.REWORK,
        status_since=_since(measure, entry),
        plan=measure.plan.model_copy(update={"due": change.due}),
        rounds=(*measure.rounds, Round()),
    )


APPLIED: Final[Mapping[type, Any]] = {
    ch.Moved: moved,
    ch.LeftOut: left_out,
    ch.Resumed: resumed,
    ch.Reworking: reworking,
}
