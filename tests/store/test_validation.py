"""SQLModel checks no table class, so nothing unchecked may come near one."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive import Archive
from kollegial.store.archive.facts import ProtocolFacts
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.archive.tables import ProtocolRow
from kollegial.store.desk import Desk
from kollegial.store.errors import StoreError
from kollegial.store.unit import writing
from tests.store.conftest import TODAY
from tests.store.samples import entries, protocol

ROOT = Path(__file__).parents[2] / "kollegial" / "store"
NAME = "Frau Beispielmann"


def built_past_its_checks(**values: Any) -> ReleasedProtocol:
    content = {name: getattr(protocol(), name) for name in ReleasedProtocol.model_fields}
    return ReleasedProtocol.model_construct(**{**content, **values})


@pytest.mark.parametrize(
    "values",
    [
        {"id": NAME},
        {"people": -1},
        {"date": NAME},
        {"language": "fr"},
        {"group": f"{NAME} \ud800"},
        {"phases": (NAME,)},
        {"model": None},
    ],
)
def test_archive_checks_again(archive: Archive, values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="unexpected form") as caught:
        archive.add(built_past_its_checks(**values))
    assert NAME not in str(caught.value)
    assert caught.value.__context__ is None
    assert archive.count(ArchiveQuery()) == 0


def test_facts_are_checked_and_show_nothing() -> None:
    facts = ProtocolFacts.of(protocol(), TODAY).model_dump()
    assert set(facts) | {"no"} == set(ProtocolRow.model_fields)
    for bad in ({"id": NAME}, {"people": -1}, {"planned": -1}, {"language": NAME}, {"more": NAME}):
        with pytest.raises(ValidationError) as caught:
            ProtocolFacts.model_validate({**facts, **bad})
        assert NAME not in str(caught.value)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET seq = 0",
        "UPDATE entry SET step = -1",
        "UPDATE entry SET payload = 'no json'",
        "UPDATE entry SET session_no = 99",
        "UPDATE session SET id = ''",
        "INSERT INTO release VALUES (1, 'short')",
        "INSERT INTO review VALUES (1, 'no json')",
        "INSERT INTO beat VALUES (1, 1, 'boot', -1)",
    ],
)
def test_desk_file_has_a_second_wall(desk: Desk, statement: str) -> None:
    desk.begin("one")
    desk.append("one", entries(1, 1))
    with pytest.raises(StoreError, match="do not fit"):
        run(desk, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE protocol SET id = 'short'",
        "UPDATE protocol SET people = -1",
        "UPDATE protocol SET language = 'fr'",
        "UPDATE protocol SET title = NULL",
        "UPDATE body SET document = 'no json'",
        "UPDATE body SET no = 99",
    ],
)
def test_archive_file_has_a_second_wall(archive: Archive, statement: str) -> None:
    archive.add(protocol())
    with pytest.raises(StoreError, match="do not fit"):
        run(archive, statement)


def run(store: Desk | Archive, statement: str) -> None:
    with writing(store._engine) as connection:
        connection.exec_driver_sql(statement)


def test_no_table_object_is_ever_built() -> None:
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = getattr(called, "id", getattr(called, "attr", ""))
                assert not name.endswith("Row") or name == "ArchiveRow", file
                assert name not in ("Session", "add_all", "format_map"), file


def test_every_error_sentence_is_marked() -> None:
    errors = {"StoreError", "Locked", "WrongPassphrase", "NotOurs", "TooNew", "Conflict"}
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in errors | {"NotFound"}:
                first = node.args[0]
                assert isinstance(first, ast.Call), file
                assert getattr(first.func, "id", "") == "N_", file


def test_day_of_release_is_a_day() -> None:
    facts = ProtocolFacts.of(protocol(), TODAY)
    assert type(facts.released_at) is dt.date
