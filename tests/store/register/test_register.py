from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from itertools import repeat

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.board.line import line_of
from kollegial.quality.changes import insight as ich
from kollegial.quality.changes import measure as ch
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.history import Entry
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Answer, Origin, Status
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict, NotFound, StoreError
from kollegial.store.register import Register
from tests.store.register.conftest import Opens
from tests.store.register.histories import FULL, START, closed, entry

SOURCE = ich.Source(origin=Origin.SESSION, day=START.date(), protocol="a" * 32)
NOTHING = "0" * 32


@pytest.fixture
def work(register: Register) -> QualityWork:
    return QualityWork(register, lambda: START, "Leitung")


def propose(work: QualityWork, *titles: str) -> list[str]:
    return [work.propose(Plan(title=title)).id for title in titles]


def test_a_measure_comes_back_as_it_is(work: QualityWork, opens: Opens) -> None:
    measure = work.propose(FULL)
    day = START.date()
    measure = work.change(
        measure.id,
        ch.Moved(to=Status.PLANNED, on=day),
        ch.Measured(id=uuid.uuid4().hex, on=day, value=Decimal("4.50"), note="gezählt\nzweimal"),
    )
    again = opens()
    assert again.measure(measure.id) == measure
    assert again.measure(measure.id).measurements[0].value == Decimal("4.50")
    assert str(again.measure(measure.id).measurements[0].value) == "4.50"
    assert again.lines() == [line_of(measure, 1)]
    assert again.measures([measure.id]) == [measure]
    history = again.measure_history(measure.id)
    assert [each.seq for each in history] == [1, 2, 3]
    assert {(each.at, each.day, each.role) for each in history} == {(START, day, "Leitung")}


def test_measure_and_insight_know_each_other_at_once(work: QualityWork) -> None:
    insight = work.note("Übergaben brauchen Zeit.", SOURCE, ("own@1:A",))
    measure = work.propose(FULL.model_copy(update={"insights": (insight.id,)}))
    stored = work.register.insight(insight.id)
    assert stored.measures == (measure.id,)
    assert (stored.text, stored.areas) == (insight.text, insight.areas)
    after = work.change_insight(insight.id, ich.Decided(answer=Answer.MEASURE))
    assert work.register.insights() == [work.register.insight(insight.id)] == [after]
    seqs = [each.seq for each in work.register.insight_history(insight.id)]
    assert seqs == list(range(1, after.seq + 1))


def test_newest_first(work: QualityWork) -> None:
    titles = ["eins", "zwei", "drei"]
    propose(work, *titles)
    assert [line.title for line in work.register.lines()] == titles[::-1]
    for day in (5, 7, 6):
        then = START.replace(day=day)
        QualityWork(work.register, repeat(then).__next__, "Leitung").note(f"am {day}.", SOURCE)
    assert [insight.noted_on.day for insight in work.register.insights()] == [7, 6, 5]


def test_many_are_read_at_once_in_the_order_asked_for(
    work: QualityWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kollegial.store.register.entries._AT_ONCE", 2)
    ids = propose(work, *map(str, range(5)))
    wanted = [ids[3], ids[0], ids[4], ids[0]]
    assert work.register.measures(wanted) == [work.register.measure(each) for each in wanted]
    with pytest.raises(NotFound):
        work.register.measures([*ids, NOTHING])


def test_a_measure_is_found_by_what_people_call_it(work: QualityWork) -> None:
    one, two = propose(work, "eins", "zwei")
    find = work.register.resolve
    assert [find(text) for text in ("M1", "m1", " 1 ", one, one[:8].upper())] == [one] * 5
    assert (find("2"), work.register.number(two)) == (two, 2)
    for text in ("", "M3", "3", "M", "zwei", "zzzz", one[:3], "9" * 40, "\ud800", "M\u0661"):
        with pytest.raises(NotFound):
            find(text)
    insight = work.note("x", SOURCE)
    assert work.register.resolve_insight(insight.id[:6]) == insight.id
    with pytest.raises(NotFound):
        work.register.resolve_insight("1")


def test_what_is_not_there_is_not_found(register: Register) -> None:
    for missing in (NOTHING, "", "'; DROP TABLE measure; --", "\ud800", "\0"):
        for ask in (
            *(register.measure, register.measure_history, register.number),
            *(register.insight, register.insight_history),
            *(register.delete_measure, register.delete_insight, register.agreement),
        ):
            with pytest.raises((NotFound, StoreError)):
                ask(missing)
        with pytest.raises((NotFound, StoreError)):
            register.measures([missing])
    assert (register.lines(), register.insights(), register.measures([])) == ([], [], [])


def test_all_or_nothing(work: QualityWork) -> None:
    register = work.register
    measure = work.propose(FULL)
    noted = Entry[ich.InsightChange](
        seq=1, at=START, role="Leitung", change=ich.Noted(text="x", source=SOURCE)
    )
    insight = work.note("schon da", SOURCE)
    before = (register.lines(), register.insights(), register.foundation())

    def attempt(last: ch.MeasureChange, seq: int) -> None:
        with register.writing() as batch:
            batch.foundation(Foundation(mission="neu"), START, "Leitung")
            batch.harvested("b" * 32)
            batch.insight(type(insight)(NOTHING, "x", SOURCE, START.date()), [noted])
            batch.measure(measure, [entry(seq, last)])

    with pytest.raises(Refused):
        attempt(ch.Resumed(), 2)
    with pytest.raises(Conflict):
        attempt(ch.Reworded(fields={"goal": "x"}), 1)
    with pytest.raises(Conflict):
        attempt(ch.Reworded(fields={"goal": "x"}), 3)
    with pytest.raises(KeyError), register.writing() as batch:
        batch.measure(measure, [entry(2, ch.Reworded(fields={"goal": "x"}))])
        raise KeyError
    assert (register.lines(), register.insights(), register.foundation()) == before
    assert register.harvested() == set()
    assert len(register.measure_history(measure.id)) == 1
    attempt(ch.Reworded(fields={"goal": "x"}), 2)
    assert register.insight(NOTHING).text == "x"


def test_the_register_draws_its_own_conclusions(work: QualityWork) -> None:
    measure = work.propose(FULL)
    lied = fold(measure.id, closed(measure.id))
    with work.register.writing() as batch:
        batch.measure(lied, [entry(2, ch.Reworded(fields={"goal": "wahr"}))])
    (line,) = work.register.lines()
    assert (line.status, line.goal) == (Status.PROPOSED, "wahr")


def test_numbers_are_given_once(work: QualityWork) -> None:
    one, two, three = propose(work, "eins", "zwei", "drei")
    work.register.delete_measure(three)
    work.register.delete_measure(one)
    (four,) = propose(work, "vier")
    assert [line.number for line in work.register.lines()] == [4, 2]
    assert (work.register.resolve("M4"), work.register.resolve("M2")) == (four, two)


def test_harvested_protocols_are_noted_once(register: Register) -> None:
    register.note_harvested("a" * 32)
    register.note_harvested("a" * 32)
    with register.writing() as batch:
        batch.harvested("b" * 32)
    with pytest.raises(Conflict), register.writing() as batch:
        batch.harvested("c" * 32)
        batch.harvested("b" * 32)
    assert register.harvested() == {"a" * 32, "b" * 32}
    with pytest.raises(StoreError):
        register.note_harvested("no id")


def test_every_version_of_the_foundation_stays(register: Register) -> None:
    assert (register.foundation(), register.foundation_history()) == (Foundation(), [])
    one = Foundation(success="Es gelingt, wenn …", cap=3)
    two = one.model_copy(update={"mission": "Wir …"})
    register.set_foundation(one, START, "Leitung")
    register.set_foundation(two, START, "Qualität", after=1)
    with pytest.raises(Conflict):
        register.set_foundation(one, START, "Leitung", after=1)
    assert register.foundation() == two
    history = register.foundation_history()
    assert [(each.seq, each.role, each.foundation) for each in history] == [
        (1, "Leitung", one),
        (2, "Qualität", two),
    ]
    assert history[0].at == START
    assert history[0].at.utcoffset() == dt.timedelta(hours=1)


def test_a_moment_needs_its_zone(work: QualityWork) -> None:
    measure = work.propose(FULL)
    naive = START.replace(tzinfo=None)
    unchecked = entry(2, ch.Resumed()).model_copy(update={"at": naive})
    with pytest.raises(ValueError, match=r"^entry: unexpected form$"):
        write(work.register, measure, unchecked)
    with pytest.raises(ValueError, match="time zone"):
        work.register.set_foundation(Foundation(), naive, "Leitung")


def test_what_was_built_past_its_checks_is_not_written(work: QualityWork) -> None:
    measure = work.propose(FULL)
    bad = ch.Reworded.model_construct(kind="reworded", fields={"goal": object()})
    with pytest.raises(ValueError, match=r"^entry: unexpected form$"):
        write(work.register, measure, entry(2, ch.Resumed()).model_copy(update={"change": bad}))
    assert work.register.measure(measure.id) == measure


@pytest.mark.parametrize("text", ["Ä🙂'\"\\ %s {x} :y --", '"}],[{"', "\u2028", "\x7f"])
def test_any_character_is_kept_as_the_quality_room_has_it(work: QualityWork, text: str) -> None:
    plan = Plan(title=f"M {text}", goal=text)
    measure = work.propose(plan)
    assert work.register.measure(measure.id).plan == plan
    assert work.register.lines()[0].goal == plan.goal


def test_what_a_database_cannot_store_is_told_in_a_sentence(register: Register) -> None:
    with pytest.raises(StoreError) as caught:
        register.set_foundation(Foundation(), START, "Leit\ud800ung")
    assert str(caught.value) == "The text contains characters that cannot be stored."
    if register.is_shared:  # PostgreSQL has no place for it, SQLite has
        with pytest.raises(StoreError, match="characters that cannot be stored"):
            register.set_foundation(Foundation(), START, "Leit\0ung")
    else:
        register.set_foundation(Foundation(), START, "Leit\0ung")
        assert register.foundation_history()[0].role == "Leit\0ung"


def write(register: Register, measure: Measure, new: MeasureEntry) -> None:
    with register.writing() as batch:
        batch.measure(measure, [new])
