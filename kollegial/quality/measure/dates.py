"""Which days of a measure fit together: due dates, measuring days, the baseline."""

from __future__ import annotations

import datetime as dt
import itertools

from kollegial.marking import N_
from kollegial.quality.days import not_after_entry
from kollegial.quality.measure.plan import Plan
from kollegial.refusal import Refused
from kollegial.told import shown


def due_fits(earlier: dt.date | None, due: dt.date) -> None:
    """``due`` is not over before the work begins, on ``earlier``."""
    if earlier is not None and due < earlier:
        raise Refused(
            N_("Due on {due} cannot be: that is before {earlier}, when it was decided on."),
            due=shown(due),
            earlier=shown(earlier),
        )


def plan_fits(plan: Plan, entered: dt.date) -> None:
    """The days a plan names are in order among themselves, and a value was not taken tomorrow."""
    if any(later <= earlier for earlier, later in itertools.pairwise(plan.measuring)):
        raise Refused(N_("The measuring days must be in order, each once."))
    indicator = plan.indicator
    if indicator is None or indicator.baseline_on is None:
        return
    if indicator.baseline is not None:
        not_after_entry(indicator.baseline_on, entered)
    if plan.measuring:
        after_baseline(indicator.baseline_on, plan.measuring[0])


def after_baseline(baseline_on: dt.date | None, day: dt.date) -> None:
    """``day`` is not before the day the baseline was taken."""
    if baseline_on is not None and day < baseline_on:
        raise Refused(
            N_("{day} is before {baseline}, the day of the baseline: put one of them right."),
            day=shown(day),
            baseline=shown(baseline_on),
        )
