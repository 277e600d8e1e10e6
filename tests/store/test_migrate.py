from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from types import ModuleType

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, create_engine, insert, inspect

import kollegial.store.archive.migrations as archive_steps
import kollegial.store.desk.migrations as desk_steps
from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.consultation.vocabulary import RoleKind
from kollegial.protocol.released import ReleasedFollowUp
from kollegial.store import cipher, migrate
from kollegial.store.archive import Archive
from kollegial.store.archive.facts import ProtocolFacts, searchable
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.archive.search_text import shadow
from kollegial.store.archive.tables import ArchiveTable, BodyRow, ProtocolRow
from kollegial.store.desk import Desk
from kollegial.store.desk.entries import KeptWord, WordedGroup
from kollegial.store.desk.tables import DeskTable
from kollegial.store.errors import NotOurs, TooNew
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading, writing
from tests.store.programs import ARCHIVE, DESK, KEY, backups, earlier, known
from tests.store.samples import entries, protocol

TODAY = dt.date(2026, 3, 12)
TREES = [
    pytest.param(DESK, DeskTable.metadata, id="desk"),
    pytest.param(ARCHIVE, ArchiveTable.metadata, id="archive"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = cipher.open_engine(path, KEY)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("package", "metadata"), TREES)
def test_from_empty_to_exactly_the_tables(
    engine: Engine, path: Path, package: str, metadata: MetaData
) -> None:
    migrate.upgrade(engine, package, path, keep=3)
    assert backups(path) == []  # there was nothing to keep

    def ours(name: str | None, kind: str, _: object) -> bool:
        return not (kind == "table" and name and name.startswith("body_index"))

    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        assert compare_metadata(context, metadata) == []
    wanted = create_engine("sqlite://")
    metadata.create_all(wanted)
    for table in metadata.tables:  # names and CHECKs, which alembic does not compare
        for read in ("get_check_constraints", "get_pk_constraint", "get_foreign_keys"):
            found = getattr(inspect(engine), read)(table)
            assert found == getattr(inspect(wanted), read)(table)
        for read in ("get_unique_constraints", "get_indexes"):
            found = getattr(inspect(engine), read)(table)
            expected = getattr(inspect(wanted), read)(table)
            assert sorted(found, key=str) == sorted(expected, key=str)
    wanted.dispose()


@pytest.mark.parametrize("steps", [desk_steps, archive_steps])
def test_every_step_is_known_and_named(steps: ModuleType) -> None:
    config = Config()
    config.set_main_option(
        "script_location", f"{steps.__name__.removesuffix('.migrations')}:migrations"
    )
    script = ScriptDirectory.from_config(config)
    revisions = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(revisions)) == steps.KNOWN
    assert script.get_current_head() == steps.KNOWN[-1]


@pytest.mark.parametrize("revision", known(DESK))
def test_a_desk_of_an_earlier_program_is_opened_with_all_that_is_in_it(
    home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    program = earlier(tmp_path, monkeypatch, DESK, revision)
    engine = cipher.open_engine(home.desk, ring.key("desk"))
    migrate.upgrade(engine, program, home.desk, keep=0)
    before = Desk(engine)
    before.begin("one")
    before.append("one", entries(1, 3, "Größe"))
    before.beat("one", 4500, "boot-1", 45)
    before.save_review("one", "[1]")
    before.mark_released("one", "f" * 32)
    seen = before.sessions()
    before.close()
    desk = Desk.open(home, ring)
    assert desk.sessions() == seen
    assert desk.entries("one") == entries(1, 3, "Größe")
    assert (desk.review("one"), desk.released()) == ("[1]", [("one", "f" * 32)])
    assert desk.groups() == []
    desk.erase("one", remember=SessionTurns("Team", (PastTurn(TODAY, "Anna", frozenset()),)))
    assert [group.name for group in desk.groups()] == ["Team"]
    assert desk.worded() == []
    desk.remember_word("team", "Übelberger", "person", True)
    assert desk.habits("Team") == (KeptWord("Übelberger", True, "person"),)
    desk.close()


@pytest.mark.parametrize("revision", known(DESK)[1:])
def test_a_desk_that_knew_groups_already_keeps_them(
    home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    program = earlier(tmp_path, monkeypatch, DESK, revision)
    engine = cipher.open_engine(home.desk, ring.key("desk"))
    migrate.upgrade(engine, program, home.desk, keep=0)
    before = Desk(engine)
    before.begin("one")
    turn = PastTurn(TODAY, "Änne", frozenset({RoleKind.MODERATOR}), offered=True)
    before.erase("one", remember=SessionTurns("Team", (turn,)))
    before.close()
    desk = Desk.open(home, ring)
    assert (desk.turns("Team"), desk.habits("Team")) == ((turn,), ())
    desk.remember_word("TEAM", "Rose", None, False)
    assert desk.worded() == [WordedGroup("TEAM", 1)]
    desk.forget("Team")
    assert (desk.groups(), desk.worded()) == ([], [])
    desk.close()


@pytest.mark.parametrize("revision", known(ARCHIVE))
def test_an_archive_of_an_earlier_program_is_opened_with_all_that_is_in_it(
    home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    program = earlier(tmp_path, monkeypatch, ARCHIVE, revision)
    engine = cipher.open_engine(home.archive, ring.key("archive"))
    migrate.upgrade(engine, program, home.archive, keep=0)
    mine = protocol(1, ["Wie weiter?", "Eine Überraschung"])
    # as the first program wrote it: without anything that has come since
    document = mine.model_dump_json(exclude_defaults=True)
    with writing(engine) as connection:
        facts = ProtocolFacts.of(mine, TODAY).model_dump()
        connection.execute(insert(ProtocolRow).values(facts))
        body = {
            "document": document.replace("{", '{"format":1,', 1),
            "shadow": shadow(searchable(mine)),
        }
        connection.execute(insert(BodyRow).values(no=1, **body))
    engine.dispose()
    archive = Archive.open(home, ring)
    assert archive.get(mine.id) == mine
    (row,) = archive.find(ArchiveQuery(text="uberraschung"))
    assert (row.snippet, row.told) == ("Eine Überraschung", False)
    told = ReleasedFollowUp(protocol_id=mine.id, text="Es wurde gut.")
    archive.add(protocol(2).model_copy(update={"follow_ups": (told,)}))
    assert [each.text for each in archive.followed_by(mine.id)] == ["Es wurde gut."]
    archive.close()


def test_second_start_needs_no_alembic(home: Home, ring: KeyRing) -> None:
    Desk.open(home, ring).close()
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from kollegial.store.desk import Desk\nfrom kollegial.store.home import Home\n"
        "from kollegial.store.keys import KeyRing\n"
        "home = Home(Path(sys.argv[1]))\nDesk.open(home, KeyRing.open(home)).close()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(home.path)], check=True)


def test_many_may_start_at_once(home: Home) -> None:
    start = Barrier(6)

    def window(number: int) -> int:
        start.wait()
        store = (Desk, Archive)[number % 2].open(home, KeyRing.open(home))
        store.close()
        return number

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(window, range(6))) == list(range(6))
    assert backups(home.desk) == backups(home.archive) == []


@pytest.mark.parametrize(("package", "metadata"), TREES)
def test_newer_file_is_left_alone(
    engine: Engine, path: Path, package: str, metadata: MetaData
) -> None:
    migrate.upgrade(engine, package, path, keep=3)
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(TooNew):
        migrate.upgrade(engine, package, path, keep=3)
    assert backups(path) == []
    assert metadata.tables


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE other (a)", "CREATE TABLE alembic_version (version_num)"]
)
def test_file_with_other_tables_is_not_ours(engine: Engine, path: Path, statement: str) -> None:
    with writing(engine) as connection:
        connection.exec_driver_sql(statement)
    with pytest.raises(NotOurs):
        migrate.upgrade(engine, ARCHIVE, path, keep=3)
