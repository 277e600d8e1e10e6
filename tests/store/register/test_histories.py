"""Whatever is tried, lawful or not: the register has what the quality room would have."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from kollegial.quality.agreement.agreement import Agreement
from kollegial.quality.board.line import line_of
from kollegial.quality.history import Entry
from kollegial.quality.insight import state as insight_fold
from kollegial.quality.measure.apply import MeasureEntry, begin, fold
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict
from kollegial.store.register import Register
from tests.quality import soundness
from tests.quality.scripts import (
    ROLES,
    Clock,
    agreement_history,
    any_change,
    insight_history,
    measure_entry,
    measure_history,
    randoms,
    seeds,
)
from tests.store.register.conftest import Opens

everywhere = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def other(opens: Opens) -> Register:
    """Another window on the same register."""
    return opens()


def write(
    register: Register, measure_id: str, first: MeasureEntry, entries: Sequence[MeasureEntry]
) -> None:
    """Write ``entries``, checked by nobody but the register."""
    with register.writing() as batch:
        batch.measure(begin(measure_id, first), entries)


@everywhere
@given(r=randoms | seeds)
def test_no_unlawful_step_and_no_lost_history(
    register: Register, other: Register, r: Random
) -> None:
    measure_id, clock = uuid.uuid4().hex, Clock(r)
    history = measure_history(r, measure_id, longest=12)
    write(register, measure_id, history[0], history)
    clock.now = history[-1].at
    for _ in range(r.randint(1, 12)):
        at, now = clock.tick(), register.measure(measure_id)
        new = measure_entry(now.seq + 1, any_change(r, now, at.date()), at, r.choice(ROLES))
        try:
            fold(measure_id, [*history, new])
        except Refused:
            with pytest.raises(Refused):
                write(register, measure_id, history[0], [new])
        else:
            write(register, measure_id, history[0], [new])
            history.append(new)
            with pytest.raises(Conflict):  # the place is taken
                write(register, measure_id, history[0], [new])
    _same_everywhere(other, measure_id, history)


@everywhere
@given(r=randoms | seeds)
def test_a_history_comes_back_however_it_was_written(
    register: Register, other: Register, r: Random
) -> None:
    """One entry after the other, or many at once."""
    measure_id = uuid.uuid4().hex
    history = measure_history(r, measure_id)
    place = 0
    while place < len(history):
        several = history[place : place + r.randint(1, 15)]
        write(register, measure_id, history[0], several)
        place += len(several)
    _same_everywhere(other, measure_id, history)


@everywhere
@given(r=randoms | seeds)
def test_insights_and_agreements_come_back(register: Register, other: Register, r: Random) -> None:
    insight_id, agreement_id = uuid.uuid4().hex, uuid.uuid4().hex
    history = insight_history(r, insight_id)
    insight = insight_fold.fold(insight_id, history)
    agreed = Agreement(id=agreement_id, history=tuple(agreement_history(r, agreement_id)))
    with register.writing() as batch:
        batch.insight(insight, history)
        batch.agreement(agreed)
    assert list(other.insight_history(insight_id)) == history
    assert other.insight(insight_id) == insight
    assert insight in other.insights()
    assert other.agreement(agreement_id) == agreed
    assert _zones(other.agreement(agreement_id).history) == _zones(agreed.history)


def _same_everywhere(register: Register, measure_id: str, history: Sequence[MeasureEntry]) -> None:
    found = register.measure_history(measure_id)
    assert list(found) == list(history)
    assert _zones(found) == _zones(history)
    measure = fold(measure_id, history)
    assert register.measure(measure_id) == measure
    soundness.check(register.measure(measure_id))
    newest = register.lines()[0]
    assert newest == line_of(measure, register.number(measure_id))


def _zones(history: Sequence[Entry[Any]]) -> list[object]:
    """The day of an entry is the day where it was entered, so the zone is part of it."""
    return [(each.day, each.at.utcoffset()) for each in history]
