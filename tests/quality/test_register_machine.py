"""Measures and insights together: whatever is tried, both sides of a link say the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kollegial.quality.changes import insight as insights
from kollegial.quality.changes import measure as ch
from kollegial.quality.history import Entry, Undone
from kollegial.quality.insight import state as insight_state
from kollegial.quality.insight.state import InsightEntry
from kollegial.quality.measure import apply as measure_fold
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused
from tests.quality.scripts import (
    MAKERS,
    OFTEN,
    START,
    any_insight_change,
    measure_entry,
    plan,
    randoms,
)
from tests.quality.soundness import check, check_step

_LINKS = (ch.Proposed, ch.Grounded, ch.Followed)
_ALONE = tuple(make for kind, make in MAKERS.items() if kind not in _LINKS)


class Register(RuleBasedStateMachine):
    """A register in memory. Entries are only ever appended; a refusal appends none."""

    def __init__(self) -> None:
        super().__init__()
        self.measures: dict[str, list[MeasureEntry]] = {}
        self.insights: dict[str, list[InsightEntry]] = {}
        self.now = START
        self.ids = 0

    # -------------------------------------------------------------- what people do

    @rule(days=st.integers(0, 40))
    def time_passes(self, days: int) -> None:
        self.now += dt.timedelta(days=days)

    @rule(r=randoms)
    def note(self, r: Random) -> None:
        source = insights.Source(origin=r.choice(tuple(Origin)), day=self.now.date())
        noted = insights.Noted(text="gelernt", source=source)
        self.insights[self._new_id()] = [self._insight_entry(1, noted)]

    @rule(r=randoms, behind=st.integers(0, 2), follows=st.booleans())
    def propose(self, r: Random, behind: int, follows: bool) -> None:
        new, known = self._new_id(), list(self.insights)
        before = r.choice([None, *self.measures]) if follows else None
        linked = tuple(r.sample(known, min(behind, len(known))))
        wanted = plan(r, self.now.date()).model_copy(update={"insights": linked, "follows": before})
        entry = measure_entry(1, ch.Proposed(plan=wanted), self.now)
        try:
            measure_fold.begin(new, entry)
            followed = [] if before is None else [self._more(before, ch.Followed(measure=new))]
        except Refused:
            return
        self.measures[new] = [entry]
        if before is not None:
            self.measures[before] += followed
        for each in linked:
            self._link(each, new)

    @precondition(lambda self: self.measures and self.insights)
    @rule(r=randoms)
    def ground(self, r: Random) -> None:
        measure, insight = r.choice(list(self.measures)), r.choice(list(self.insights))
        try:
            more = self._more(measure, ch.Grounded(insight=insight))
            self._link(insight, measure)
        except Refused:
            return
        self.measures[measure].append(more)

    @precondition(lambda self: self.measures)
    @rule(r=randoms, onward=st.booleans())
    def change(self, r: Random, onward: bool) -> None:
        measure_id = r.choice(list(self.measures))
        measure = self._measure(measure_id)
        change = r.choice(OFTEN if onward else _ALONE)(r, measure, self.now.date())
        try:
            self.measures[measure_id].append(self._more(measure_id, change))
        except Refused:
            return
        if not isinstance(change, Undone):
            check_step(measure, self._measure(measure_id))

    @precondition(lambda self: self.insights)
    @rule(r=randoms)
    def change_insight(self, r: Random) -> None:
        insight_id = r.choice(list(self.insights))
        history = self.insights[insight_id]
        now = insight_state.fold(insight_id, history)
        change = any_insight_change(r, now, self.now.date())
        if isinstance(change, insights.Linked):
            return
        more = self._insight_entry(len(history) + 1, change)
        try:
            insight_state.fold(insight_id, [*history, more])
        except Refused:
            return
        history.append(more)

    # -------------------------------------------------------------- what holds

    @invariant()
    def every_measure_is_sound(self) -> None:
        for measure_id in self.measures:
            check(self._measure(measure_id))

    @invariant()
    def both_sides_of_a_link_say_the_same(self) -> None:
        measures = {each: self._measure(each) for each in self.measures}
        told = {each: insight_state.fold(each, self.insights[each]) for each in self.insights}
        forth = {(m.id, i) for m in measures.values() for i in m.plan.insights}
        back = {(m, i.id) for i in told.values() for m in i.measures}
        assert forth == back
        on = {(m.id, m.plan.follows) for m in measures.values() if m.plan.follows is not None}
        assert on == {(m.followed_by, m.id) for m in measures.values() if m.followed_by is not None}

    @invariant()
    def no_entry_is_missing(self) -> None:
        histories: list[Sequence[Entry[ch.MeasureChange]] | Sequence[InsightEntry]] = [
            *self.measures.values(),
            *self.insights.values(),
        ]
        for history in histories:
            assert [each.seq for each in history] == list(range(1, len(history) + 1))

    # -------------------------------------------------------------- inside

    def _new_id(self) -> str:
        self.ids += 1
        return f"{self.ids:032x}"

    def _measure(self, measure_id: str) -> Measure:
        return measure_fold.fold(measure_id, self.measures[measure_id])

    def _more(self, measure_id: str, change: ch.MeasureChange) -> MeasureEntry:
        history = self.measures[measure_id]
        entry = measure_entry(len(history) + 1, change, self.now)
        measure_fold.fold(measure_id, [*history, entry])
        return entry

    def _insight_entry(self, seq: int, change: insights.InsightChange) -> InsightEntry:
        return Entry[insights.InsightChange](seq=seq, at=self.now, role="Team", change=change)

    def _link(self, insight_id: str, measure_id: str) -> None:
        history = self.insights[insight_id]
        entry = self._insight_entry(len(history) + 1, insights.Linked(measure=measure_id))
        insight_state.fold(insight_id, [*history, entry])
        history.append(entry)


TestRegister = Register.TestCase
TestRegister.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
