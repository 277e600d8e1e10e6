"""After deleting, neither the file nor the tables of the server hold the words."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from decimal import Decimal
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Engine

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.changes import insight as ich
from kollegial.quality.changes import measure as ch
from kollegial.quality.measure.apply import MeasureEntry, begin, fold
from kollegial.quality.vocabulary import Origin
from kollegial.store.errors import NotFound
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.register import Register
from kollegial.store.register.key import register_key
from kollegial.store.register.thinning import thinned
from tests.quality.scripts import measure_history, randoms, seeds
from tests.store.pages import decrypted
from tests.store.register.histories import FULL, START, closed, entry
from tests.store.register.postgres import Cluster

WORD = "Qwxzlkjvb"
Below = Callable[[], bytes]


@pytest.fixture
def below(register: Register, request: pytest.FixtureRequest) -> Below:
    """All bytes of the register, below the database, in clear."""
    if register.is_shared:
        cluster: Cluster = request.getfixturevalue("server")
        admin: Engine = request.getfixturevalue("admin")

        def tables() -> bytes:
            with admin.connect() as connection:
                connection.exec_driver_sql("CHECKPOINT")
            files = (cluster.data / "base").rglob("*")
            return b"".join(each.read_bytes() for each in files if each.is_file())

        return tables
    home: Home = request.getfixturevalue("home")
    ring: KeyRing = request.getfixturevalue("ring")
    return lambda: decrypted(home.register, register_key(ring))


def write(register: Register, measure_id: str, history: list[MeasureEntry]) -> None:
    with register.writing() as batch:
        batch.measure(begin(measure_id, history[0]), history)


def test_a_deleted_insight_leaves_no_trace(register: Register, below: Below) -> None:
    work = QualityWork(register, lambda: START, "Leitung")
    source = ich.Source(origin=Origin.OTHER, day=START.date())
    stays = work.note("bleibt", source)
    insight = work.note(WORD, source)
    work.change_insight(insight.id, ich.InsightReworded(text=f"{WORD} anders"))
    assert WORD.encode() in below()
    register.delete_insight(insight.id)
    assert WORD.encode() not in below()
    assert insight.id.encode() not in below()
    assert register.insights() == [stays]
    with pytest.raises(NotFound):
        register.insight(insight.id)


def test_a_deleted_measure_leaves_no_trace(register: Register, below: Below) -> None:
    work = QualityWork(register, lambda: START, "Leitung")
    stays = work.propose(FULL)
    measure = work.propose(FULL.model_copy(update={"title": WORD}))
    look = ch.Measured(id=uuid.uuid4().hex, on=START.date(), value=Decimal(5), note=WORD)
    work.change(measure.id, look)
    assert WORD.encode() in below()
    register.delete_measure(measure.id)
    assert WORD.encode() not in below()
    assert [line.id for line in register.lines()] == [stays.id]
    with pytest.raises(NotFound):
        register.delete_measure(measure.id)


def test_copies_made_before_an_upgrade_go_too(home: Home, ring: KeyRing) -> None:
    register = Register.open(home, ring)
    measure = QualityWork(register, lambda: START, "Leitung").propose(FULL)
    copy = home.register.with_name("register-20260101T000000000000Z-0001.backup")
    copy.write_bytes(b"holds the measure too")
    register.delete_measure(measure.id)
    assert not copy.exists()
    register.close()


def test_old_histories_of_closed_measures_are_thinned(register: Register, below: Below) -> None:
    history = closed(old := uuid.uuid4().hex)
    history[1] = entry(2, ch.Reworded(fields={"goal": WORD}))
    write(register, old, history)
    still_open = uuid.uuid4().hex
    write(register, still_open, [history[0], entry(2, ch.Reworded(fields={"goal": "offen"}))])
    before = register.measure(old), register.lines()
    assert register.forget_history(START.date()) == 0  # last changed on that very day
    assert WORD.encode() in below()
    gone = register.forget_history(START.date() + dt.timedelta(days=1))
    assert gone == len(history) - len(register.measure_history(old)) > 0
    assert WORD.encode() not in below()
    assert (register.measure(old), register.lines()) == before
    assert len(register.measure_history(still_open)) == 2
    assert register.forget_history(START.date() + dt.timedelta(days=1)) == 0
    work = QualityWork(register, lambda: START, "Leitung")
    assert work.undo(old).conclusion is None  # life goes on
    follow = work.propose(FULL.model_copy(update={"follows": old}))
    assert register.measure(old).followed_by == follow.id


def test_thinning_takes_all_that_does_not_matter() -> None:
    history = closed(measure_id := uuid.uuid4().hex)
    kept = thinned(measure_id, history)
    assert fold(measure_id, kept) == fold(measure_id, history)
    kinds = [each.change.kind for each in kept]
    assert not {"undone", "reworded", "withdrawn"} & set(kinds)
    assert kinds.count("measured") == 1
    assert kept[-1] == history[-1]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(r=randoms | seeds)
def test_thinning_never_changes_what_a_measure_is(r: Random) -> None:
    measure_id = uuid.uuid4().hex
    history = measure_history(r, measure_id)
    kept = thinned(measure_id, history)
    assert fold(measure_id, kept) == fold(measure_id, history)
    assert thinned(measure_id, kept) == kept
