"""Looking whether it works: measurements, and the effectiveness check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import days
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.measure import dates
from kollegial.quality.measure.folding.way import in_round
from kollegial.quality.measure.lifecycle import step
from kollegial.quality.measure.state import Measure
from kollegial.quality.wording import same_role
from kollegial.refusal import Refused


def measured(measure: Measure, entry: MeasureEntry, change: ch.Measured) -> Measure:
    """One look more."""
    if any(each.id == change.id for each in measure.measurements):
        raise Refused(N_("This measurement is there already."))
    if change.value is None and change.attained is None:
        raise Refused(N_("A measurement needs a value, or how far the goal is attained."))
    indicator = measure.plan.indicator
    if change.value is not None and indicator is None:
        raise Refused(N_("A value needs an indicator: describe it first."))
    days.not_after_entry(change.on, entry.day)
    if indicator is not None:
        dates.after_baseline(indicator.baseline_on, change.on)
    series = sorted((*measure.measurements, change), key=lambda each: each.on)
    return replace(measure, measurements=tuple(series))


def withdrawn(measure: Measure, _entry: MeasureEntry, change: ch.Withdrawn) -> Measure:
    """A look that counts no more."""
    left = tuple(each for each in measure.measurements if each.id != change.id)
    if len(left) == len(measure.measurements):
        raise Refused(N_("There is no such measurement."))
    return replace(measure, measurements=left)


def checked(measure: Measure, entry: MeasureEntry, change: ch.Checked) -> Measure:
    """What another role found."""
    step(measure.status, change.outcome)
    # neither who is responsible now nor who was when it was done: roles may have changed hands
    if any(
        same_role(change.by, role)
        for role in (measure.plan.responsible, measure.round.responsible)
        if role is not None
    ):
        raise Refused(N_("Another role than the responsible one checks whether it is effective."))
    days.not_after_entry(change.on, entry.day)
    days.in_order(measure.round.in_check_since, change.on)
    after = replace(measure, status=change.outcome, status_since=change.on)
    return in_round(after, replace(measure.round, check=change))


APPLIED: Final[Mapping[type, Any]] = {
    ch.Measured: measured,
    ch.Withdrawn: withdrawn,
    ch.Checked: checked,
}
