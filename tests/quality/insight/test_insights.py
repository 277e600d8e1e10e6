"""Insights: decided, tried, cleared; whatever is tried, nothing of it is lost."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import get_args

import pytest
from hypothesis import given

from kollegial.quality.changes.insight import (
    Cleared,
    Decided,
    Experiment,
    ExperimentEnded,
    InsightChange,
    InsightReworded,
    Linked,
    Noted,
    Source,
)
from kollegial.quality.history import Entry, Undone, counting
from kollegial.quality.insight.state import Insight, InsightEntry, fold, lawful
from kollegial.quality.insight.telling import past
from kollegial.quality.vocabulary import Answer, Origin
from kollegial.refusal import Refused
from kollegial.tell import tell
from tests.quality.scripts import INSIGHT, START, insight_histories, insight_history

TODAY = START.date()
TRY = Experiment(what="Zehn Minuten Übergabe", until=dt.date(2026, 4, 1), stop_if="Es fällt aus")


def history(*changes: InsightChange) -> list[InsightEntry]:
    noted = Noted(text="Übergaben brauchen Zeit", source=Source(origin=Origin.SESSION, day=TODAY))
    return [
        Entry[InsightChange](seq=seq, at=START, role="Team", change=each)
        for seq, each in enumerate((noted, *changes), 1)
    ]


def insight(*changes: InsightChange) -> Insight:
    return fold(INSIGHT, history(*changes))


@given(insight_histories)
def test_an_insight_folds_the_same_again_and_survives_the_disk(entries: list[InsightEntry]) -> None:
    stored = [InsightEntry.model_validate_json(each.model_dump_json()) for each in entries]
    now = fold(INSIGHT, entries)
    assert stored == entries
    assert fold(INSIGHT, stored) == now
    assert now.seq == entries[-1].seq == len(entries)
    assert now.experiment is None or now.decision is not None
    assert [each.seq for each in past(INSIGHT, entries) if each.counts] == [
        each.seq for each in counting(entries)
    ]
    assert all(tell(each.told) for each in past(INSIGHT, entries))


def test_histories_reach_every_change() -> None:
    found = {
        type(entry.change) for seed in range(60) for entry in insight_history(Random(seed), INSIGHT)
    }
    assert found == set(get_args(get_args(InsightChange)[0]))


def test_all_four_answers_are_results() -> None:
    for answer in Answer:
        tried = TRY if answer is Answer.EXPERIMENT else None
        now = insight(Decided(answer=answer, experiment=tried))
        assert now.decision is not None
        assert now.decision.answer is answer
        assert now.decided_on == TODAY


def test_an_experiment_ends_once_and_not_before_it_was_decided() -> None:
    decided = Decided(answer=Answer.EXPERIMENT, experiment=TRY)
    ended = ExperimentEnded(on=TODAY, stopped=True, result="Fiel aus")
    assert insight(decided).experiment == TRY
    assert insight(decided, ended).experiment is None
    for wrong in (
        ended.model_copy(update={"on": TODAY - dt.timedelta(days=1)}),
        ended.model_copy(update={"on": TODAY + dt.timedelta(days=2)}),
    ):
        with pytest.raises(Refused):
            insight(decided, wrong)
    with pytest.raises(Refused, match="no experiment"):
        insight(decided, ended, ended)


def test_other_words_are_cleared_by_nobody_until_undo_brings_the_old_ones_back() -> None:
    assert insight(Cleared()).cleared_on == TODAY
    reworded = (Cleared(), InsightReworded(text="Anders"))
    assert insight(*reworded).cleared_on is None
    assert insight(*reworded, Undone()).cleared_on == TODAY
    assert insight(Cleared(), InsightReworded(areas=("own@1:A",))).cleared_on == TODAY


def test_a_link_to_a_measure_stays_but_the_decision_may_be_made_anew() -> None:
    linked = (Decided(answer=Answer.MEASURE), Linked(measure="a" * 32))
    with pytest.raises(Refused, match="stays"):
        insight(*linked, Undone())
    now = insight(*linked, Decided(answer=Answer.KEEP, reason="Es geht auch so"))
    assert now.measures == ("a" * 32,)
    assert now.decision is not None
    assert now.decision.answer is Answer.KEEP


def test_the_beginning_cannot_be_undone() -> None:
    with pytest.raises(Refused, match="nothing to undo"):
        insight(Undone())


def test_an_entry_goes_on_from_the_last_one() -> None:
    now = insight(Cleared())
    late = Entry[InsightChange](seq=4, at=START, role="Team", change=Linked(measure="a" * 32))
    with pytest.raises(Refused, match="entry 3 was expected, 4 came"):
        try:
            lawful(now, [late])
        except Refused as refusal:
            raise Refused(tell(refusal)) from None


def test_an_insight_of_tomorrow_is_none() -> None:
    noted = Noted(text="so", source=Source(origin=Origin.AUDIT, day=TODAY + dt.timedelta(days=9)))
    entry = Entry[InsightChange](seq=1, at=START, role="Team", change=noted)
    with pytest.raises(Refused, match="not come"):
        fold(INSIGHT, [entry])
