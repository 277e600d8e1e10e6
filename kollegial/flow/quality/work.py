"""What a role does with measures and insights: the quality room checks, the register keeps."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from kollegial.flow.moment import moment
from kollegial.quality.changes import insight as insights
from kollegial.quality.changes import measure as measures
from kollegial.quality.history import Entry, Undone, to_undo
from kollegial.quality.insight import state as insight_state
from kollegial.quality.insight.state import Insight, InsightEntry
from kollegial.quality.measure import apply as measure_fold
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Answer
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.store.register import Register
    from kollegial.store.register.batch import Batch

Changed = tuple[Measure, Sequence[MeasureEntry]]


@dataclass(frozen=True, slots=True)
class Many:
    """What became of a change to several measures."""

    done: tuple[str, ...]
    refused: tuple[tuple[str, Refused], ...] = field(repr=False)


class QualityWork:
    """One role at work on one register. Holds no state: all of it is in the register."""

    def __init__(self, register: Register, now: Callable[[], dt.datetime], role: str) -> None:
        """``now`` tells the time with its zone; ``role`` is kept with every change."""
        self.register = register
        self.now = now
        self.role = role

    @classmethod
    def at(cls, place: Workplace, role: str) -> QualityWork:
        """At work in a workplace, on its register and by its clock.

        Raises:
            StoreError: the register cannot be opened.
        """
        return cls(place.register, partial(moment, place), role)

    @property
    def today(self) -> dt.date:
        """The day it is here."""
        return self.now().date()

    # ------------------------------------------------------------------ measures

    def propose(self, plan: Plan) -> Measure:
        """A new measure; its insights and the measure it follows are told of it, all at once.

        Of an insight that nothing, or something else, was decided about, it is decided now
        that a measure comes of it.
        """
        measure, write = self.proposal(plan)
        with self.register.writing() as batch:
            write(batch)
        return measure

    def proposal(self, plan: Plan) -> tuple[Measure, Callable[[Batch], None]]:
        """A measure as ``propose`` makes it, and what writes it: so more can go in one step."""
        measure_id = uuid.uuid4().hex
        entry = self._measure_entry(1, measures.Proposed(plan=plan))
        measure = measure_fold.begin(measure_id, entry)
        told = [self._linked(each, measure_id) for each in plan.insights]
        before = None
        if plan.follows is not None:
            before = self._measure_after(plan.follows, measures.Followed(measure=measure_id))

        def write(batch: Batch) -> None:
            batch.measure(measure, [entry])
            for insight, entries in told:
                batch.insight(insight, entries)
            if before is not None:
                batch.measure(*before)

        return measure, write

    def change(self, measure_id: str, *changes: measures.MeasureChange) -> Measure:
        """``changes`` in order, all or none; ``Refused`` says why not.

        Raises:
            Conflict: somebody else changed it meanwhile; read it again.
        """
        measure, entries = self._measure_after(measure_id, *changes)
        with self.register.writing() as batch:
            batch.measure(measure, entries)
        return measure

    def ground(self, measure_id: str, insight_id: str) -> Measure:
        """One more insight leads to a measure; both are told of it."""
        measure, entries = self._measure_after(measure_id, measures.Grounded(insight=insight_id))
        told = self._linked(insight_id, measure_id)
        with self.register.writing() as batch:
            batch.measure(measure, entries)
            batch.insight(*told)
        return measure

    def change_many(
        self, ids: Iterable[str], make: Callable[[Measure], measures.MeasureChange]
    ) -> Many:
        """The same for many, in one step: what is refused for one does not keep the others."""
        wanted = list(dict.fromkeys(ids))
        known = dict(zip(wanted, self.register.measures(wanted), strict=True))
        return self._each(wanted, lambda each: self._after(known[each], make(known[each])))

    def undo(self, measure_id: str) -> Measure:
        """Take the last change back; ``Refused`` if only the proposal is left, or it binds."""
        measure, entries = self._measure_before(measure_id)
        with self.register.writing() as batch:
            batch.measure(measure, entries)
        return measure

    def undo_many(self, ids: Iterable[str]) -> Many:
        """The last change of many, in one step; as ``change_many``."""
        return self._each(ids, self._measure_before)

    # ------------------------------------------------------------------ insights

    def note(self, text: str, source: insights.Source, areas: tuple[str, ...] = ()) -> Insight:
        """A new insight. ``text`` must have passed the anonymiser."""
        insight_id = uuid.uuid4().hex
        entry = self._insight_entry(1, insights.Noted(text=text, source=source, areas=areas))
        insight = insight_state.fold(insight_id, [entry])
        with self.register.writing() as batch:
            batch.insight(insight, [entry])
        return insight

    def change_insight(self, insight_id: str, *changes: insights.InsightChange) -> Insight:
        """``changes`` in order, all or none; ``Refused`` says why not."""
        insight, entries = self._insight_after(insight_id, *changes)
        with self.register.writing() as batch:
            batch.insight(insight, entries)
        return insight

    def undo_insight(self, insight_id: str) -> Insight:
        """Take the last change of an insight back; a measure it led to stays."""
        history = list(self.register.insight_history(insight_id))
        to_undo(history)
        entry = self._insight_entry(history[-1].seq + 1, Undone())
        insight = insight_state.fold(insight_id, [*history, entry])
        with self.register.writing() as batch:
            batch.insight(insight, [entry])
        return insight

    # ------------------------------------------------------------------ inside

    def _each(self, ids: Iterable[str], after: Callable[[str], Changed]) -> Many:
        done: list[Changed] = []
        refused: list[tuple[str, Refused]] = []
        for measure_id in dict.fromkeys(ids):
            try:
                done.append(after(measure_id))
            except Refused as refusal:
                refused.append((measure_id, refusal))
        with self.register.writing() as batch:
            for measure, entries in done:
                batch.measure(measure, entries)
        return Many(tuple(measure.id for measure, _ in done), tuple(refused))

    def _measure_after(self, measure_id: str, *changes: measures.MeasureChange) -> Changed:
        return self._after(self.register.measure(measure_id), *changes)

    def _after(self, measure: Measure, *changes: measures.MeasureChange) -> Changed:
        entries = [
            self._measure_entry(seq, each) for seq, each in enumerate(changes, measure.seq + 1)
        ]
        return measure_fold.lawful(measure, entries), entries

    def _measure_before(self, measure_id: str) -> Changed:
        history = list(self.register.measure_history(measure_id))
        to_undo(history)
        entry = self._measure_entry(history[-1].seq + 1, Undone())
        return measure_fold.fold(measure_id, [*history, entry]), [entry]

    def _linked(self, insight_id: str, measure_id: str) -> tuple[Insight, Sequence[InsightEntry]]:
        linked = insights.Linked(measure=measure_id)
        decision = self.register.insight(insight_id).decision
        if decision is not None and decision.answer is Answer.MEASURE:
            return self._insight_after(insight_id, linked)
        return self._insight_after(insight_id, insights.Decided(answer=Answer.MEASURE), linked)

    def _insight_after(
        self, insight_id: str, *changes: insights.InsightChange
    ) -> tuple[Insight, Sequence[InsightEntry]]:
        insight = self.register.insight(insight_id)
        entries = [
            self._insight_entry(seq, each) for seq, each in enumerate(changes, insight.seq + 1)
        ]
        return insight_state.lawful(insight, entries), entries

    def _measure_entry(self, seq: int, change: measures.MeasureChange) -> MeasureEntry:
        return Entry[measures.MeasureChange](seq=seq, at=self.now(), role=self.role, change=change)

    def _insight_entry(self, seq: int, change: insights.InsightChange) -> InsightEntry:
        return Entry[insights.InsightChange](seq=seq, at=self.now(), role=self.role, change=change)
