"""What is written of a measure, written anew: as long as nothing has been checked by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.measure import dates, rewording
from kollegial.quality.measure.lifecycle import complete
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import CLOSED, Status
from kollegial.refusal import Refused

TRACED: Final = frozenset({"insights", "agreement", "follows"})
"""What other records say from their side; changes of their own write it."""

CHECKED_BY: Final = ("goal", "criteria", "indicator", "anchor", "responsible")
"""What a check is about: fixed once it has begun."""


def reworded(measure: Measure, entry: MeasureEntry, change: ch.Reworded) -> Measure:
    """Fields written anew."""
    before, plan = measure.plan, rewording.reworded(measure.plan, change.fields)
    dates.plan_fits(plan, entry.day)
    if any(getattr(plan, name) != getattr(before, name) for name in TRACED):
        raise Refused(N_("What a measure goes back to is not written anew: it stays."))
    if checking_began(measure):
        _untouched(before, plan)
    if measure.planned:
        if plan.due != before.due:
            raise Refused(N_("The due date is moved with a reason, so that the first one is kept."))
        complete(plan)
    _fits_values(measure, plan)
    return replace(measure, plan=plan)


def checking_began(measure: Measure) -> bool:
    """Whether it is being checked, or was checked and is not in rework."""
    return measure.stands_at is Status.IN_CHECK or measure.status in CLOSED


def _untouched(before: Plan, after: Plan) -> None:
    if any(getattr(before, name) != getattr(after, name) for name in CHECKED_BY):
        raise Refused(
            N_(
                "Goal, criteria, indicator, anchor and the responsible role are what the check is "
                "about: they change in rework, not now."
            )
        )


def _fits_values(measure: Measure, plan: Plan) -> None:
    measured = [each for each in measure.measurements if each.value is not None]
    if measured and plan.indicator is None:
        raise Refused(N_("There are values of this indicator: withdraw them first."))
    if measure.measurements and plan.indicator is not None:
        dates.after_baseline(plan.indicator.baseline_on, measure.measurements[0].on)


def due_moved(measure: Measure, _entry: MeasureEntry, change: ch.DueMoved) -> Measure:
    """Another due date."""
    if not measure.planned or measure.status in CLOSED:
        raise Refused(N_("Only a measure that is planned and open has a due date to move."))
    dates.due_fits(measure.planned_on, change.due)
    return replace(measure, plan=measure.plan.model_copy(update={"due": change.due}))


def grounded(measure: Measure, _entry: MeasureEntry, change: ch.Grounded) -> Measure:
    """One more insight behind it."""
    if change.insight in measure.plan.insights:
        raise Refused(N_("The measure goes back to this insight already."))
    insights = (*measure.plan.insights, change.insight)
    return replace(measure, plan=measure.plan.model_copy(update={"insights": insights}))


APPLIED: Final[Mapping[type, Any]] = {
    ch.Reworded: reworded,
    ch.DueMoved: due_moved,
    ch.Grounded: grounded,
}
