from __future__ import annotations

import secrets
import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kollegial.store import cipher
from kollegial.store.errors import NotOurs, StoreError
from kollegial.store.unit import bare, reading, writing
from tests.store.pages import PAGE, decrypted, raw

KEY = secrets.token_bytes(32)
TEXT = "Herr Beispielmann weint"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "file.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    path.parent.mkdir()
    engine = cipher.open_engine(path, KEY)
    with writing(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE note (no INTEGER PRIMARY KEY, text TEXT UNIQUE)")
        connection.exec_driver_sql("INSERT INTO note (text) VALUES (?)", (TEXT,))
    yield engine
    engine.dispose()


def test_file_is_unreadable_without_the_key(path: Path, engine: Engine) -> None:
    engine.dispose()
    assert not path.read_bytes().startswith(b"SQLite format 3")
    assert TEXT.encode() not in raw(path)
    assert TEXT.encode() in decrypted(path, KEY)  # the test's own eyes work
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM note")
    connection.close()


def test_wrong_key_is_silent_and_told_apart(
    path: Path, engine: Engine, capfd: pytest.CaptureFixture[str]
) -> None:
    engine.dispose()
    with pytest.raises(NotOurs) as caught:
        cipher.open_engine(path, secrets.token_bytes(32))
    assert str(path.parent) not in str(caught.value)
    assert capfd.readouterr() == ("", "")
    again = cipher.open_engine(path, KEY)
    with reading(again) as connection:
        assert connection.exec_driver_sql("SELECT text FROM note").scalar_one() == TEXT
    again.dispose()


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(4080), b"short", b"x" * 9000])
def test_other_files_are_not_ours(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotOurs):
        cipher.open_engine(path, KEY)
    assert path.read_bytes() == content


def test_damage_is_found_when_it_is_read(path: Path, engine: Engine) -> None:
    with writing(engine) as connection:
        for number in range(50):
            connection.exec_driver_sql(
                "INSERT INTO note (text) VALUES (?)", (f"{number}" + "x" * 3000,)
            )
    engine.dispose()
    content = bytearray(path.read_bytes())
    for page in range(3, len(content) // PAGE):  # all but the schema and the roots
        content[page * PAGE + 100] ^= 1
    path.write_bytes(content)
    again = cipher.open_engine(path, KEY)
    with pytest.raises(NotOurs), reading(again) as connection:
        connection.exec_driver_sql("SELECT sum(length(text)) FROM note").scalar_one()
    again.dispose()


def test_key_of_another_length_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        cipher.open_engine(path, b"short")


def test_folder_that_is_missing_is_told_plainly(path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        cipher.open_engine(path, KEY)
    assert str(caught.value) == "The file file.db cannot be opened."


@pytest.mark.usefixtures("open_umask")
def test_files_are_for_one_person(path: Path, engine: Engine) -> None:
    with writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO note (text) VALUES ('more')")
        files = sorted(path.parent.iterdir())
        modes = {stat.S_IMODE(file.stat().st_mode) for file in files}
    assert [file.name for file in files] == ["file.db", "file.db-shm", "file.db-wal"]
    assert modes == {0o600}


def test_settings_hold_on_every_connection(engine: Engine) -> None:
    wanted = {
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "journal_mode": "wal",
        "synchronous": 2,
    }
    with reading(engine) as one, reading(engine) as two:
        for connection in (one, two):
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted
            }
            assert found == wanted


def test_threads_take_turns(engine: Engine) -> None:
    def write(number: int) -> None:
        with writing(engine) as connection:
            last = connection.exec_driver_sql("SELECT max(no) FROM note").scalar_one()
            connection.exec_driver_sql(
                "INSERT INTO note VALUES (?, ?)", (last + 1, f"thread {number}")
            )

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one() == 41


def test_tables_are_made_inside_the_transaction(engine: Engine) -> None:
    def half() -> None:
        with writing(engine) as connection:
            connection.exec_driver_sql("CREATE TABLE half (a)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    with reading(engine) as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    assert "half" not in names


def test_a_look_is_consistent(engine: Engine) -> None:
    question = "SELECT count(*) FROM note"
    with reading(engine) as connection:
        assert connection.exec_driver_sql(question).scalar_one() == 1
        with writing(engine) as other:
            other.exec_driver_sql("INSERT INTO note (text) VALUES ('more')")
        assert connection.exec_driver_sql(question).scalar_one() == 1


def test_errors_hold_no_text(engine: Engine) -> None:
    with pytest.raises(StoreError) as caught, writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO note (text) VALUES (?)", (TEXT,))
    assert caught.value.__suppress_context__
    assert TEXT not in str(caught.value) + repr(caught.value) + str(caught.value.__context__)


def test_half_a_surrogate_pair_is_refused_without_showing_it(engine: Engine) -> None:
    with pytest.raises(StoreError) as caught, writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO note (text) VALUES (?)", (f"{TEXT}\ud800",))
    assert TEXT not in str(caught.value)


def test_a_busy_file_is_told_plainly(engine: Engine, path: Path) -> None:
    impatient = cipher.open_engine(path, KEY)
    with bare(impatient) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with (
        writing(engine),
        pytest.raises(StoreError, match="Another window"),
        writing(impatient),
    ):
        pass
    impatient.dispose()
