"""An insight as it stands now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.marking import N_
from kollegial.quality.changes import insight as ch
from kollegial.quality.changes.insight import InsightEntry
from kollegial.quality.days import not_after_entry
from kollegial.quality.history import folded, gone_on
from kollegial.quality.vocabulary import Answer
from kollegial.refusal import Refused
from kollegial.told import shown

__all__ = ["Insight", "InsightEntry", "apply", "begin", "fold", "lawful"]


@dataclass(frozen=True, slots=True)
class Insight:
    """The fold of an insight's history."""

    id: str
    text: str = field(repr=False)
    source: ch.Source = field(repr=False)
    noted_on: dt.date
    areas: tuple[str, ...] = ()
    decision: ch.Decided | None = field(default=None, repr=False)
    decided_on: dt.date | None = None
    experiment_ended: ch.ExperimentEnded | None = field(default=None, repr=False)
    measures: tuple[str, ...] = ()
    cleared_on: dt.date | None = None
    """When somebody cleared these very words for publication; nothing if nobody did."""
    seq: int = 0

    @property
    def experiment(self) -> ch.Experiment | None:
        """The experiment that is running; nothing once it ended."""
        if self.decision is None or self.experiment_ended is not None:
            return None
        return self.decision.experiment


def fold(insight_id: str, history: Sequence[InsightEntry]) -> Insight:
    """The insight that a whole history gives. ``Refused`` if none can have it."""
    insight = folded(insight_id, history, begin, apply, none=N_("There is no such insight."))
    return replace(insight, seq=history[-1].seq)


def begin(insight_id: str, entry: InsightEntry) -> Insight:
    """The insight as it is written down."""
    first = entry.change
    if not isinstance(first, ch.Noted):
        raise Refused(N_("An insight begins with being written down."))
    not_after_entry(first.source.day, entry.day)
    return Insight(
        insight_id, first.text, first.source, entry.day, areas=first.areas, seq=entry.seq
    )


def apply(insight: Insight, entry: InsightEntry) -> Insight:
    """``insight`` after ``entry``; ``Refused`` if that cannot be."""
    change = entry.change
    if type(change) not in _APPLIED:
        raise Refused(N_("This cannot happen to an insight that exists already."))
    return replace(_APPLIED[type(change)](insight, entry, change), seq=entry.seq)


def lawful(insight: Insight, changes: Sequence[InsightEntry]) -> Insight:
    """``insight`` after several entries, in order, each numbered on from its last one."""
    return gone_on(insight, changes, apply)


def _reworded(insight: Insight, _entry: InsightEntry, change: ch.InsightReworded) -> Insight:
    if change.text is None and change.areas is None:
        raise Refused(N_("Nothing is written anew: give other words or other areas."))
    text = insight.text if change.text is None else change.text
    areas = insight.areas if change.areas is None else change.areas
    # other words were not cleared by anybody
    cleared = insight.cleared_on if text == insight.text else None
    return replace(insight, text=text, areas=areas, cleared_on=cleared)


def _decided(insight: Insight, entry: InsightEntry, change: ch.Decided) -> Insight:
    if (change.answer is Answer.EXPERIMENT) != (change.experiment is not None):
        raise Refused(
            N_("An experiment, and nothing else, needs what, until when and when to stop.")
        )
    if change.experiment is not None and change.experiment.until < entry.day:
        raise Refused(N_("The experiment would be over already: give a later day."))
    return replace(insight, decision=change, decided_on=entry.day, experiment_ended=None)


def _ended(insight: Insight, entry: InsightEntry, change: ch.ExperimentEnded) -> Insight:
    if insight.experiment is None or insight.decided_on is None:
        raise Refused(N_("There is no experiment running."))
    not_after_entry(change.on, entry.day)
    if change.on < insight.decided_on:
        raise Refused(
            N_("The experiment was decided on {day}: it cannot end before."),
            day=shown(insight.decided_on),
        )
    return replace(insight, experiment_ended=change)


def _linked(insight: Insight, _entry: InsightEntry, change: ch.Linked) -> Insight:
    if change.measure in insight.measures:
        raise Refused(N_("This measure goes back to the insight already."))
    return replace(insight, measures=(*insight.measures, change.measure))


def _cleared(insight: Insight, entry: InsightEntry, _change: ch.Cleared) -> Insight:
    if insight.cleared_on is not None:
        raise Refused(N_("The insight is cleared already."))
    return replace(insight, cleared_on=entry.day)


def _withdrawn(insight: Insight, _entry: InsightEntry, _change: object) -> Insight:
    if insight.cleared_on is None:
        raise Refused(N_("The insight is not cleared."))
    return replace(insight, cleared_on=None)


_APPLIED: Final[Mapping[type, Callable[[Insight, InsightEntry, Any], Insight]]] = MappingProxyType(
    {
        ch.InsightReworded: _reworded,
        ch.Decided: _decided,
        ch.ExperimentEnded: _ended,
        ch.Linked: _linked,
        ch.Cleared: _cleared,
        ch.ClearanceWithdrawn: _withdrawn,
    }
)
