"""Reading the desk beside a window that writes it: everything is seen, nothing can be changed."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.store.desk import Desk
from kollegial.store.desk.reader import DeskReader
from kollegial.store.errors import Locked, NotFound, NotOurs, StoreError, TooNew
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import writing
from tests.store.samples import entries

ROOT = Path(__file__).resolve().parent.parent.parent
ID = "a" * 32


@pytest.fixture
def reader(home: Home, ring: KeyRing, desk: Desk) -> Iterator[DeskReader]:
    """A second connection; the desk itself is open too."""
    desk.begin(ID)
    reader = DeskReader.open(home, ring)
    assert reader is not None
    yield reader
    reader.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_without_a_desk_there_is_nothing_to_read_and_nothing_is_made(
    home: Home, ring: KeyRing
) -> None:
    assert DeskReader.open(home, ring) is None
    assert not home.desk.exists()


def test_what_is_appended_is_seen(desk: Desk, reader: DeskReader) -> None:
    written = entries(1, 5)
    desk.append(ID, written[:3])
    assert reader.entries(ID) == written[:3]
    desk.append(ID, written[3:])
    assert reader.entries(ID, 3) == written[3:]
    assert reader.entries(ID, 5) == []


def test_the_version_changes_with_every_write_and_only_then(desk: Desk, reader: DeskReader) -> None:
    before = reader.version()
    assert reader.version() == before
    desk.append(ID, entries(1, 1))
    after = reader.version()
    assert after != before
    reader.entries(ID)
    assert reader.version() == after
    desk.beat(ID, 5, "boot", 5)
    assert reader.version() != after


def test_the_newest_session_comes_first(desk: Desk, reader: DeskReader) -> None:
    desk.begin("b" * 32)
    assert reader.sessions() == ["b" * 32, ID]


def test_an_erased_session_is_gone_and_leaves_no_trace_in_spite_of_the_reader(
    home: Home, desk: Desk, reader: DeskReader
) -> None:
    desk.append(ID, entries(1, 3))
    assert len(reader.entries(ID)) == 3
    desk.erase(ID)  # raises if the reader kept the log from being emptied
    with pytest.raises(NotFound):
        reader.entries(ID)
    assert home.desk.with_name("desk.db-wal").stat().st_size == 0


@pytest.mark.parametrize(
    "words",
    [
        "INSERT INTO session (id) VALUES ('x')",
        "UPDATE entry SET payload = '{}'",
        "DELETE FROM session",
        "DROP TABLE entry",
        "CREATE TABLE t (a)",
        "PRAGMA user_version = 1",
        "VACUUM",
    ],
)
def test_every_attempt_to_write_is_refused(
    home: Home, desk: Desk, reader: DeskReader, words: str
) -> None:
    desk.append(ID, entries(1, 2))
    before = digest(home.desk)
    with pytest.raises(Exception, match=r"readonly|read-only|query_only"):
        reader._connection.execute(words)
    reader._connection.execute("PRAGMA query_only = OFF")  # even then the file is opened mode=ro
    with pytest.raises(Exception, match=r"readonly|read-only"):
        reader._connection.execute(words)
    assert digest(home.desk) == before
    assert desk.sessions()[0].entries == 2


def test_reading_and_closing_change_no_byte_even_as_the_last_one(
    home: Home, ring: KeyRing, desk: Desk, reader: DeskReader
) -> None:
    desk.append(ID, entries(1, 4))
    wal = home.desk.with_name("desk.db-wal")
    before = digest(home.desk), digest(wal)
    for after in range(4):
        reader.version()
        reader.entries(ID, after)
    assert (digest(home.desk), digest(wal)) == before
    # A process of its own outlives the writer: not even then is anything written back.
    script = (
        "from pathlib import Path; from kollegial.store.home import Home; "
        "from kollegial.store.keys import KeyRing; "
        "from kollegial.store.desk.reader import DeskReader; "
        f"home = Home(Path({str(home.path)!r})); "
        "reader = DeskReader.open(home, KeyRing.open(home)); "
        "print(len(reader.entries('a' * 32)), flush=True); input(); reader.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "4\n"
        reader.close()
        desk.close()
        before = digest(home.desk), digest(wal)
        other.communicate("\n", timeout=60)
    assert (digest(home.desk), digest(wal)) == before


def test_a_writer_is_never_kept_waiting(desk: Desk, reader: DeskReader) -> None:
    for number, entry in enumerate(entries(1, 20)):
        reader.entries(ID, number)
        desk.append(ID, [entry])
        assert len(reader.entries(ID)) == number + 1


def test_a_wrong_key_is_told(home: Home, desk: Desk, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    with pytest.raises(NotOurs):
        DeskReader.open(home, KeyRing.open(other))


def test_a_locked_ring_is_told(home: Home, ring: KeyRing, desk: Desk) -> None:
    ring.set_passphrase("ein langer Satz")
    with pytest.raises(Locked):
        DeskReader.open(home, KeyRing.open(home))
    opened = DeskReader.open(home, KeyRing.open(home, "ein langer Satz"))
    assert opened is not None
    opened.close()


@pytest.mark.parametrize(("revision", "error"), [("9999", TooNew), ("0001", StoreError)])
def test_other_tables_are_not_guessed_at(
    home: Home, ring: KeyRing, desk: Desk, revision: str, error: type[StoreError]
) -> None:
    with writing(desk._engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (revision,))
    with pytest.raises(error):
        DeskReader.open(home, ring)


def test_a_plain_database_is_not_ours(home: Home, ring: KeyRing) -> None:
    with sqlite3.connect(home.desk) as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(NotOurs):
        DeskReader.open(home, ring)
