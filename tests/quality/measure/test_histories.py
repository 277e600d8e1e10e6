"""Properties of measures: no illegal step, no lost history, dates that fit, whatever is tried."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.quality.changes.measure import MeasureChange
from kollegial.quality.history import Undone, counting
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.lifecycle import STEPS
from kollegial.quality.measure.state import Measure
from kollegial.quality.measure.telling import past
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.tell import tell
from tests.quality.scripts import (
    MAKERS,
    MEASURE,
    after,
    any_change,
    measure_entry,
    measure_histories,
    measure_history,
    randoms,
)
from tests.quality.soundness import allowed, check, check_step

CHANGES = set(get_args(get_args(MeasureChange)[0]))


def state(measure: Measure) -> Measure:
    """What a measure is, apart from when it was last touched."""
    return replace(measure, seq=0, changed_at=measure.changed_at.replace(year=1))


def test_the_table_of_steps_is_the_lifecycle() -> None:
    for now in Status:
        for to in Status:
            assert (to in STEPS[now]) == allowed(now.value, to.value), (now, to)


def test_scripts_know_every_change() -> None:
    assert set(MAKERS) == CHANGES


def test_far_histories_are_sound_and_reach_every_change_and_status() -> None:
    changes: set[type] = set()
    statuses: set[Status] = set()
    rounds = 0
    for seed in range(100):
        history = measure_history(Random(seed), MEASURE, 80)
        for end in range(1, len(history) + 1):
            measure = fold(MEASURE, history[:end])
            check(measure)
            statuses.add(measure.status)
            rounds = max(rounds, len(measure.rounds))
        changes |= {type(entry.change) for entry in history}
    assert changes == CHANGES
    assert statuses == set(Status)
    assert rounds >= 3


@given(measure_histories)
@settings(max_examples=150)
def test_every_step_that_was_accepted_is_lawful(history: list[MeasureEntry]) -> None:
    before = fold(MEASURE, history[:1])
    check(before)
    for end in range(2, len(history) + 1):
        now = fold(MEASURE, history[:end])
        check(now)
        if not isinstance(history[end - 1].change, Undone):
            check_step(before, now)
        before = now


@given(measure_histories)
def test_a_history_folds_the_same_again_and_survives_the_disk(history: list[MeasureEntry]) -> None:
    stored = [MeasureEntry.model_validate_json(each.model_dump_json()) for each in history]
    assert stored == history
    assert fold(MEASURE, stored) == fold(MEASURE, history)


@given(measure_histories)
def test_one_by_one_or_at_once_is_the_same(history: list[MeasureEntry]) -> None:
    measure = fold(MEASURE, history[:1])
    for end, entry in enumerate(history[1:], 1):
        measure = after(MEASURE, history[:end], measure, entry)
        assert measure == fold(MEASURE, history[: end + 1])


@given(measure_histories, randoms)
@settings(max_examples=150)
def test_undo_takes_back_exactly_one_step_and_loses_nothing(
    history: list[MeasureEntry], r: Random
) -> None:
    measure = fold(MEASURE, history)
    at = history[-1].at
    entry = measure_entry(len(history) + 1, any_change(r, measure, at.date()), at)
    if isinstance(entry.change, Undone):
        return
    try:
        fold(MEASURE, [*history, entry])
    except Refused:
        return
    undo = measure_entry(len(history) + 2, Undone(), at)
    whole = [*history, entry, undo]
    if entry.change.binding:
        with pytest.raises(Refused, match="stays"):
            fold(MEASURE, whole)
        return
    assert state(fold(MEASURE, whole)) == state(measure)
    assert [each.seq for each in whole] == list(range(1, len(whole) + 1))
    assert counting(whole) == counting(history)


@given(measure_histories, st.data())
def test_a_refused_change_leaves_everything_as_it_was(
    history: list[MeasureEntry], data: st.DataObject
) -> None:
    measure = fold(MEASURE, history)
    r = data.draw(randoms)
    entry = measure_entry(
        measure.seq + 1, any_change(r, measure, dt.date(2026, 5, 1)), history[-1].at
    )
    try:
        after(MEASURE, history, measure, entry)
        return
    except Refused as found:
        refusal = found
    assert tell(refusal)  # a whole sentence: every place of it is filled
    assert measure == fold(MEASURE, history)


@given(measure_histories)
def test_every_entry_is_told_in_a_sentence(history: list[MeasureEntry]) -> None:
    told = past(MEASURE, history)
    assert [each.seq for each in told] == [each.seq for each in history]
    assert all(tell(each.told) for each in told)
    counts = {each.seq for each in told if each.counts}
    assert counts == {each.seq for each in counting(history)}
