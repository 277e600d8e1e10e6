"""What was changed by hand, by a fault or by a newer program is told in a sentence."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest

from kollegial.flow.quality.work import QualityWork
from kollegial.quality.changes import insight as ich
from kollegial.quality.changes import measure as ch
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.vocabulary import Attained, Origin
from kollegial.store.errors import NotOurs, StoreError
from kollegial.store.register import Register
from kollegial.store.unit import writing
from tests.store.register.histories import FULL, START, entry

Read = Callable[[Register], object]
WORDS = "Geheimnis"


def _measure(register: Register) -> object:
    return register.measure(register.resolve("M1"))


def _insight(register: Register) -> object:
    return register.insights()


def _lines(register: Register) -> object:
    return register.lines()


def _foundation(register: Register) -> object:
    return register.foundation()


def _history(register: Register) -> object:
    return register.measure_history(register.resolve("M1"))


@pytest.fixture
def filled(register: Register) -> Register:
    work = QualityWork(register, lambda: START, "Leitung")
    work.note(WORDS, ich.Source(origin=Origin.OTHER, day=START.date()))
    measure = work.propose(FULL.model_copy(update={"goal": WORDS}))
    look = ch.Measured(id=uuid.uuid4().hex, on=START.date(), attained=Attained.YES)
    work.change(measure.id, ch.Reworded(fields={"description": WORDS}), look)
    register.set_foundation(Foundation(mission=WORDS), START, "Leitung")
    return register


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE measure_entry SET change = '{}' WHERE seq = 2", _measure),
        ("UPDATE measure_entry SET change = '{}' WHERE seq = 2", _history),
        ('UPDATE measure_entry SET change = \'{"kind": "of a later program"}\'', _measure),
        ('UPDATE measure_entry SET change = \'{"kind": "resumed"}\' WHERE seq = 2', _measure),
        ('UPDATE measure_entry SET change = \'{"kind": "resumed"}\' WHERE seq = 1', _measure),
        ('UPDATE measure_entry SET change = \'{"kind": "undone"}\' WHERE seq = 1', _measure),
        ("UPDATE measure_entry SET at = '2026-13-40T25:61:61+00:00'", _measure),
        ("DELETE FROM measure_entry WHERE seq = 3", _measure),
        ("DELETE FROM measure_entry", _measure),
        ("UPDATE measure SET line = '[]'", _lines),
        ("UPDATE measure SET line = '[1, 2]'", _lines),
        ("UPDATE measure SET line = '{}'", _lines),
        ("UPDATE measure SET line = replace(line, 'proposed', 'lost')", _lines),
        ("UPDATE measure SET shape = 'other'; DELETE FROM measure_entry", _lines),
        ("UPDATE insight_entry SET change = '{}'", _insight),
        ("DELETE FROM insight_entry", _insight),
        ("UPDATE foundation SET document = '{\"cap\": 0}'", _foundation),
        ("UPDATE foundation SET at = '2026-13-40T25:61:61+00:00'", _foundation),
    ],
)
def test_it_is_told_and_nothing_of_it_shown(filled: Register, damage: str, read: Read) -> None:
    read(filled)
    measure_id = filled.resolve("M1")
    _by_hand(filled, damage)
    with pytest.raises(NotOurs) as caught:
        read(filled)
    assert WORDS not in str(caught.value)
    assert "damaged" in str(caught.value)
    if read is _measure:
        assert "(M1)" in str(caught.value)
    if read is _lines and "shape" not in damage:
        assert f"({measure_id[:8]})" in str(caught.value)


def test_nothing_is_built_on_what_is_damaged(filled: Register) -> None:
    measure = filled.measure(filled.resolve("M1"))
    _by_hand(filled, "DELETE FROM measure_entry WHERE seq = 2")
    _by_hand(filled, 'UPDATE measure_entry SET change = \'{"kind": "resumed"}\' WHERE seq = 3')
    with pytest.raises(NotOurs), filled.writing() as batch:
        batch.measure(measure, [entry(4, ch.Reworded(fields={"goal": "x"}))])


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE measure SET status = 'lost'",
        "UPDATE measure SET line = '{'",
        "UPDATE measure SET seq = 0",
        "UPDATE measure_entry SET change = ''",
        "UPDATE measure_entry SET at = 'yesterday'",
        "UPDATE measure_entry SET role = ''",
        "UPDATE measure_entry SET measure_no = 99",
        "UPDATE measure_entry SET seq = 1",
        "INSERT INTO insight (id, seq) VALUES ('short', 1)",
        "INSERT INTO harvested (protocol_id) VALUES ('short')",
        "INSERT INTO saved_filter (name, document) VALUES ('', '{}')",
    ],
)
def test_the_database_itself_refuses_the_worst(filled: Register, damage: str) -> None:
    with pytest.raises(StoreError) as caught:
        _by_hand(filled, damage)
    assert WORDS not in str(caught.value)


def _by_hand(register: Register, damage: str) -> None:
    with writing(register._engine) as connection:
        for statement in damage.split(";"):
            connection.exec_driver_sql(statement)
