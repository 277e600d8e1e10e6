"""Who checks whether a measure is effective: what is worth a thought before."""

from __future__ import annotations

from kollegial.marking import N_
from kollegial.quality.measure.state import Measure
from kollegial.quality.wording import same_role
from kollegial.told import Told, say


def second_thought(measure: Measure, by: str) -> Told | None:
    """What to think about before ``by`` checks; nothing if nothing speaks against it.

    The responsible role cannot check at all; this is said when the change is refused.
    """
    if any(same_role(by, each) for each in measure.plan.contributing):
        return say(N_("{role} worked on it as well. A role from outside may see more."), role=by)
    if not measure.measurements:
        return say(N_("Nothing has been measured yet: what is the check to go by?"))
    return None
