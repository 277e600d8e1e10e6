"""What a measure that goes on with another one begins with."""

from __future__ import annotations

from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure


def follow_up_plan(measure: Measure) -> Plan:
    """The plan of ``measure`` once more, without its days; the last value is the baseline."""
    plan = measure.plan
    return plan.model_copy(
        update={
            "due": None,
            "measuring": (),
            "indicator": None if plan.indicator is None else _from_now(plan.indicator, measure),
            "follows": measure.id,
        }
    )


def _from_now(indicator: Indicator, measure: Measure) -> Indicator:
    last = next((each for each in reversed(measure.measurements) if each.value is not None), None)
    if last is None:
        return indicator
    return indicator.model_copy(update={"baseline": last.value, "baseline_on": last.on})
