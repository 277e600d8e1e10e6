from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect
from sqlalchemy.schema import CreateTable

from kollegial.flow.quality.work import QualityWork
from kollegial.store.errors import NotOurs, TooNew
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.register import Register, shared
from kollegial.store.register.feedback_tables import FeedbackRoundRow
from kollegial.store.register.key import register_key
from kollegial.store.register.migrations import KNOWN
from kollegial.store.unit import reading, writing
from tests.store.programs import backups, earlier, later
from tests.store.register.conftest import Opens
from tests.store.register.histories import FULL, START

METADATA = FeedbackRoundRow.metadata
"""Of all tables: those of measures are loaded with them."""
REGISTER = "kollegial.store.register"


def test_the_steps_lead_to_exactly_the_tables(register: Register) -> None:
    engine = register._engine
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    assert set(inspect(engine).get_table_names()) == {*METADATA.tables, "alembic_version"}
    for name, table in METADATA.tables.items():  # CHECKs, which alembic does not compare
        wanted = str(CreateTable(table).compile(engine))
        found = inspect(engine).get_check_constraints(name)
        assert {each["name"] for each in found} == _checks(wanted), name
        assert inspect(engine).get_pk_constraint(name)["name"] == f"pk_{name}"


def test_every_step_is_known_and_named() -> None:
    config = Config()
    config.set_main_option("script_location", f"{REGISTER}:migrations")
    script = ScriptDirectory.from_config(config)
    revisions = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(revisions)) == KNOWN


def test_what_a_newer_program_wrote_is_left_alone(register: Register, opens: Opens) -> None:
    with writing(register._engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(TooNew, match="newer version"):
        opens()


def test_tables_without_a_revision_are_not_ours(register: Register, opens: Opens) -> None:
    with writing(register._engine) as connection:
        connection.exec_driver_sql("DELETE FROM alembic_version")
    with pytest.raises(NotOurs):
        opens()


def test_a_file_is_copied_before_it_is_renewed(
    home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Register.open(home, ring).close()
    program = later(tmp_path, monkeypatch, REGISTER, "saved_filter")
    monkeypatch.setattr(
        "kollegial.store.register.register.open_store",
        lambda path, key, _, keep: _open_store(path, key, program, keep=keep),
    )
    Register.open(home, ring).close()
    assert len(backups(home.register)) == 1


@pytest.mark.parametrize("revision", KNOWN[:-1])
@pytest.mark.parametrize("where", ["file", "shared"])
def test_a_register_of_an_earlier_program_is_opened_with_all_that_is_in_it(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    revision: str,
    where: str,
) -> None:
    program = earlier(tmp_path, monkeypatch, REGISTER, revision)
    if where == "file":
        home: Home = request.getfixturevalue("home")
        ring: KeyRing = request.getfixturevalue("ring")
        home.prepare()
        engine = _open_store(home.register, register_key(ring), program, keep=0)
        before = Register(engine, home.register)
        opens: Callable[[], Register] = partial(Register.open, home, ring)
    else:
        url: str = request.getfixturevalue("database")
        with monkeypatch.context() as patch:
            patch.setattr(shared, "PACKAGE", program)
            patch.setattr(shared, "KNOWN", KNOWN[: KNOWN.index(revision) + 1])
            before = Register.shared(url)
        opens = partial(Register.shared, url)
    measure = QualityWork(before, lambda: START, "Leitung").propose(FULL)
    before.note_harvested("a" * 32)
    lines = before.lines()
    before.close()
    after = opens()
    assert (after.lines(), after.measure(measure.id)) == (lines, measure)
    assert after.harvested() == {"a" * 32}
    with reading(after._engine) as connection:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        assert found.scalar_one() == KNOWN[-1]
    after.close()


def test_many_programs_may_meet_an_empty_database(database: str) -> None:
    start = Barrier(4)

    def program(_: int) -> int:
        start.wait()
        register = Register.shared(database)
        found = len(register.lines())
        register.close()
        return found

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(program, range(4))) == [0] * 4


def _checks(statement: str) -> set[str]:
    words = statement.split()
    return {
        name
        for before, name, kind in zip(words, words[1:], words[2:], strict=False)
        if (before, kind) == ("CONSTRAINT", "CHECK")
    }


def _open_store(path: Path, key: bytes, package: str, *, keep: int) -> Engine:
    from kollegial.store.opening import open_store

    return open_store(path, key, package, keep=keep)
