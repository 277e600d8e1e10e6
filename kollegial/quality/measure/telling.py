"""What happened to a measure, each entry of its history as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality import labels
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.measure import MeasureEntry
from kollegial.quality.measure.apply import apply, begin
from kollegial.quality.measure.state import Measure
from kollegial.quality.measure.values import rewritten
from kollegial.quality.past import Past, retold
from kollegial.quality.vocabulary import Status
from kollegial.told import Figure, Told, joined, say


def past(measure_id: str, history: Sequence[MeasureEntry]) -> tuple[Past, ...]:
    """The whole history in words, the earliest first."""
    return retold(history, lambda entry: begin(measure_id, entry), apply, told)


def told(before: Measure | None, entry: MeasureEntry, after: Measure) -> Told:
    """What ``entry`` did, between the measure ``before`` and ``after``."""
    if before is None:
        return _proposed(entry, after)
    return _TELLERS[type(entry.change)](before, entry.change, after)


def _proposed(entry: MeasureEntry, after: Measure) -> Told:
    if after.proposed_on != entry.day:
        return say(N_("Proposed on {day}: {title}"), day=after.proposed_on, title=after.plan.title)
    return say(N_("Proposed: {title}"), title=after.plan.title)


def _reworded(before: Measure, _change: ch.Reworded, after: Measure) -> Told:
    found = rewritten(before.plan, after.plan)
    return joined(found) if found else say(N_("Written anew, with the same words."))


def _grounded(_before: Measure, _change: ch.Grounded, _after: Measure) -> Told:
    return say(N_("One more insight leads to it."))


def _due_moved(before: Measure, change: ch.DueMoved, _after: Measure) -> Told:
    if before.plan.due is None:
        return say(N_("Due on {new}: {reason}"), new=change.due, reason=change.reason)
    return say(
        N_("Due date moved from {old} to {new}: {reason}"),
        old=before.plan.due,
        new=change.due,
        reason=change.reason,
    )


_MOVES: Final[Mapping[Status, str]] = MappingProxyType(
    {
        Status.PLANNED: N_("Planned on {day}"),
        Status.IN_PROGRESS: N_("Begun on {day}"),
        Status.IMPLEMENTED: N_("Implemented on {day}"),
        Status.IN_CHECK: N_("In effectiveness check since {day}"),
    }
)


def _moved(_before: Measure, change: ch.Moved, _after: Measure) -> Told:
    return say(_MOVES[change.to], day=change.on)


def _left_out(_before: Measure, change: ch.LeftOut, _after: Measure) -> Told:
    if change.to is Status.SUSPENDED:
        return say(N_("Suspended: {reason}"), reason=change.reason)
    return say(N_("Dropped: {reason}"), reason=change.reason)


def _resumed(_before: Measure, _change: ch.Resumed, after: Measure) -> Told:
    return say(N_("Resumed; it is “{status}” again"), status=say(labels.STATUSES[after.status]))


def _measured(before: Measure, change: ch.Measured, _after: Measure) -> Told:
    return _noted(_look(before, change), change.note)


def _look(measure: Measure, change: ch.Measured) -> Told:
    indicator = measure.plan.indicator
    unit = indicator.unit if indicator is not None else ""
    if change.value is None and change.attained is not None:
        return say(
            N_("Judged on {day}: {attained}"),
            day=change.on,
            attained=say(labels.ATTAINED[change.attained]),
        )
    figure = Figure(change.value, unit) if change.value is not None else ""
    if change.attained is None:
        return say(N_("Measured on {day}: {value}"), day=change.on, value=figure)
    return say(
        N_("Measured on {day}: {value}, {attained}"),
        day=change.on,
        value=figure,
        attained=say(labels.ATTAINED[change.attained]),
    )


def _withdrawn(before: Measure, change: ch.Withdrawn, _after: Measure) -> Told:
    gone = next(each for each in before.measurements if each.id == change.id)
    return say(N_("Withdrawn: {look} ({reason})"), look=_look(before, gone), reason=change.reason)


def _checked(_before: Measure, change: ch.Checked, _after: Measure) -> Told:
    sentence = say(
        N_("Checked on {day} by the role {role}: {outcome}"),
        day=change.on,
        role=change.by,
        outcome=say(labels.STATUSES[change.outcome]),
    )
    return _noted(sentence, change.note)


def _reworking(_before: Measure, change: ch.Reworking, _after: Measure) -> Told:
    return say(N_("In rework until {due}: {reason}"), due=change.due, reason=change.reason)


def _concluded(_before: Measure, change: ch.Concluded, _after: Measure) -> Told:
    conclusion = say(labels.CONCLUSIONS[change.conclusion])
    return _noted(say(N_("Concluded: {conclusion}"), conclusion=conclusion), change.text)


def _followed(_before: Measure, _change: ch.Followed, _after: Measure) -> Told:
    return say(N_("Another measure goes on with it."))


def _noted(sentence: Told, note: str) -> Told:
    return say("{sentence} ({note})", sentence=sentence, note=note) if note else sentence


_TELLERS: Final[Mapping[type, Callable[[Measure, Any, Measure], Told]]] = MappingProxyType(
    {
        ch.Reworded: _reworded,
        ch.Grounded: _grounded,
        ch.DueMoved: _due_moved,
        ch.Moved: _moved,
        ch.LeftOut: _left_out,
        ch.Resumed: _resumed,
        ch.Measured: _measured,
        ch.Withdrawn: _withdrawn,
        ch.Checked: _checked,
        ch.Reworking: _reworking,
        ch.Concluded: _concluded,
        ch.Followed: _followed,
    }
)
