from __future__ import annotations

import datetime as dt
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from kollegial.store import backup, cipher, migrate
from kollegial.store.archive import Archive
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.desk import Desk
from kollegial.store.errors import NotOurs
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import reading, writing
from tests.store.pages import decrypted
from tests.store.programs import ARCHIVE, DESK, KEY, backups, known, later
from tests.store.samples import entries, protocol


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = cipher.open_engine(path, KEY)
    yield engine
    engine.dispose()


def test_backup_before_an_upgrade_is_encrypted_and_whole(
    archive: Archive, home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.add(protocol(1, ["Ein Geheimnis"]))
    archive.close()
    package = later(tmp_path, monkeypatch, ARCHIVE, "protocol")
    engine = cipher.open_engine(home.archive, ring.key("archive"))
    moment = dt.datetime(2026, 3, 14, 9, 26, tzinfo=dt.UTC)
    migrate.upgrade(engine, package, home.archive, keep=3, now=lambda: moment)
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*), extra FROM protocol").one() == (1, None)
        # rebuilding the table did not delete what points to it
        assert connection.exec_driver_sql("SELECT count(*) FROM body").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()
    (copy,) = backups(home.archive)
    assert copy.name == f"archive-20260314T092600000000Z-{known(ARCHIVE)[-1]}.backup"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    content = copy.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Geheimnis" not in content
    assert b"Geheimnis" in decrypted(copy, ring.key("archive"))
    copy.replace(home.archive)
    restored = Archive.open(home, ring)
    assert restored.count(ArchiveQuery(text="geheimnis")) == 1
    restored.close()


def test_three_backups_are_kept(engine: Engine, path: Path) -> None:
    migrate.upgrade(engine, ARCHIVE, path, keep=3)
    for day in range(1, 6):
        moment = dt.datetime(2026, 3, day, tzinfo=dt.UTC)
        backup.make(engine, path, "0001", moment)
        backup.prune(path, 3)
    assert [copy.name[5:13] for copy in backups(path)] == ["20260303", "20260304", "20260305"]


def test_failed_upgrade_changes_nothing(
    engine: Engine, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.upgrade(engine, ARCHIVE, path, keep=3)
    package = later(tmp_path, monkeypatch, ARCHIVE, "protocol", last="raise RuntimeError")
    with pytest.raises(RuntimeError):
        migrate.upgrade(engine, package, path, keep=3)
    with reading(engine) as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars())
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    assert "more" not in names
    assert version == known(ARCHIVE)[-1]
    assert len(backups(path)) == 1
    migrate.upgrade(engine, ARCHIVE, path, keep=3)


def test_no_backup_of_the_desk_outlives_the_upgrade(
    desk: Desk, home: Home, ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin("one")
    desk.append("one", entries(1, 3))
    desk.close()
    package = later(tmp_path, monkeypatch, DESK, "session")
    seen: list[Path] = []
    make = backup.make

    def noted(*values: Any) -> Path:
        seen.append(make(*values))
        return seen[-1]

    monkeypatch.setattr(backup, "make", noted)
    engine = cipher.open_engine(home.desk, ring.key("desk"))
    migrate.upgrade(engine, package, home.desk, keep=0)
    engine.dispose()
    assert len(seen) == 1
    assert backups(home.desk) == []


def test_forgotten_backup_of_the_desk_goes_at_the_next_start(home: Home, ring: KeyRing) -> None:
    Desk.open(home, ring).close()
    home.desk.with_name("desk-20260101T000000000000Z-0001.backup").write_bytes(b"x")
    Desk.open(home, ring).close()
    assert backups(home.desk) == []


def test_damaged_file_is_not_upgraded(
    engine: Engine, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.upgrade(engine, ARCHIVE, path, keep=3)
    with writing(engine) as connection:  # an index that does not fit its table
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql(
            "INSERT INTO sqlite_schema SELECT 'index', 'bad', 'protocol', rootpage, "
            "'CREATE INDEX bad ON protocol (title)' "
            "FROM sqlite_schema WHERE name = 'alembic_version'"
        )
    engine.dispose()
    package = later(tmp_path, monkeypatch, ARCHIVE, "protocol")
    again = cipher.open_engine(path, KEY)
    with pytest.raises(NotOurs):
        migrate.upgrade(again, package, path, keep=3)
    again.dispose()
