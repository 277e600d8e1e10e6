"""One entry on a measure gives the next measure, or a refusal with its reason.

The fold and the check are one: what is read back from a store is checked as strictly as
what is written today.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import days
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.history import folded, gone_on
from kollegial.quality.measure import dates
from kollegial.quality.measure.folding import closing, looking, way, wording
from kollegial.quality.measure.state import Measure
from kollegial.refusal import Refused

__all__ = ["MeasureEntry", "apply", "begin", "fold", "lawful"]

Applied = Callable[[Measure, MeasureEntry, Any], Measure]


def fold(measure_id: str, history: Sequence[MeasureEntry]) -> Measure:
    """The measure that a whole history gives. ``Refused`` if no measure can have it."""
    measure = folded(measure_id, history, begin, apply, none=N_("There is no such measure."))
    return replace(measure, seq=history[-1].seq, changed_at=history[-1].at)


def begin(measure_id: str, entry: MeasureEntry) -> Measure:
    """The measure as it is proposed."""
    change = entry.change
    if not isinstance(change, ch.Proposed):
        raise Refused(N_("A measure begins with being proposed."))
    on = change.on or entry.day
    days.not_after_entry(on, entry.day)
    dates.plan_fits(change.plan, entry.day)
    if measure_id == change.plan.follows:
        raise Refused(N_("A measure cannot go on with itself."))
    return Measure(
        id=measure_id,
        plan=change.plan,
        proposed_on=on,
        changed_at=entry.at,
        status_since=on,
        seq=entry.seq,
    )


def apply(measure: Measure, entry: MeasureEntry) -> Measure:
    """``measure`` after ``entry``; ``Refused`` if that cannot be."""
    change = entry.change
    if type(change) not in _APPLIED:
        raise Refused(N_("This cannot happen to a measure that exists already."))
    if measure.conclusion is not None and not isinstance(change, ch.Concluded | ch.Followed):
        raise Refused(N_("The measure is concluded. Undo the conclusion to change it."))
    after = _APPLIED[type(change)](measure, entry, change)
    return replace(after, seq=entry.seq, changed_at=entry.at)


def lawful(measure: Measure, changes: Sequence[MeasureEntry]) -> Measure:
    """``measure`` after several entries, in order, each numbered on from its last one."""
    return gone_on(measure, changes, apply)


_APPLIED: Final[Mapping[type, Applied]] = MappingProxyType(
    {**way.APPLIED, **wording.APPLIED, **looking.APPLIED, **closing.APPLIED}
)
