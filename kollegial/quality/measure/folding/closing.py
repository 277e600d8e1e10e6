"""The end of a measure: its conclusion, and the measure that goes on with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import CLOSED, Status
from kollegial.refusal import Refused


def concluded(measure: Measure, _entry: MeasureEntry, change: ch.Concluded) -> Measure:
    """The closing form, or a better one."""
    if measure.status not in CLOSED - {Status.DROPPED}:
        raise Refused(N_("A measure is concluded once its effect was checked."))
    return replace(measure, conclusion=change)


def followed(measure: Measure, _entry: MeasureEntry, change: ch.Followed) -> Measure:
    """Which one goes on."""
    if change.measure == measure.id:
        raise Refused(N_("A measure cannot go on with itself."))
    if measure.status not in CLOSED:
        raise Refused(N_("A measure is followed once it is closed."))
    if measure.followed_by is not None:
        raise Refused(N_("Another measure goes on with it already: go on with that one."))
    return replace(measure, followed_by=change.measure)


APPLIED: Final[Mapping[type, Any]] = {
    ch.Concluded: concluded,
    ch.Followed: followed,
}
