"""Reading the desk while another window writes it. Nothing here can change the file."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from kollegial.marking import N_
from kollegial.store.desk.entries import LogEntry
from kollegial.store.desk.migrations import KNOWN
from kollegial.store.errors import NotFound, StoreError, TooNew
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.plain import plain

WAIT_MS: Final = 250
"""How long a look waits for another window, in ms; the next look is not far."""

_PRAGMAS: Final = (
    "query_only = ON",  # beside mode=ro: not even a temporary table
    f"busy_timeout = {WAIT_MS}",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
)
_ENTRIES: Final = (
    "SELECT seq, step, at, boot, steady, payload FROM entry "
    "WHERE session_no = ? AND seq > ? ORDER BY seq"
)


class DeskReader:
    """The sessions on the desk, read over a connection of its own.

    Works without SQLAlchemy, whose import takes longer than everything else here. Every
    method is one short look, so that no writer ever waits for it.
    """

    def __init__(self, connection: Any, errors: Any) -> None:
        self._connection = connection
        self._errors = errors

    @classmethod
    def open(cls, home: Home, keyring: KeyRing) -> DeskReader | None:
        """The desk of ``home``; None if there is none yet. No file is made.

        Raises:
            Locked, NotOurs, TooNew, StoreError
        """
        if not home.desk.exists():
            return None
        key = keyring.key("desk")
        try:
            driver = importlib.import_module("sqlcipher3.dbapi2")
        except ImportError:
            raise StoreError(N_("The encryption library sqlcipher3 is missing.")) from None
        with _told(driver):
            connection = driver.connect(
                f"{home.desk.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None
            )
        reader = cls(connection, driver)
        try:
            reader._unlock(key)
            reader._check(home.desk)
        except BaseException:
            reader.close()
            raise
        return reader

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def version(self) -> int:
        """A number that is another one as soon as another window has written anything."""
        return int(self._one("PRAGMA data_version"))

    def sessions(self) -> list[str]:
        """The ids of all sessions, the newest first."""
        with _told(self._errors):
            return [row[0] for row in self._all("SELECT id FROM session ORDER BY no DESC")]

    def entries(self, session_id: str, after: int = 0) -> list[LogEntry]:
        """A session's log from the entry behind place ``after`` on, in order.

        Raises:
            NotFound: there is no such session (any more).
        """
        with _told(self._errors):
            found = self._all("SELECT no FROM session WHERE id = ?", session_id)
            if not found:
                raise NotFound(N_("There is no such session on the desk."))
            return [LogEntry(*row) for row in self._all(_ENTRIES, found[0][0], after)]

    def _unlock(self, key: bytes) -> None:
        with _told(self._errors):
            # first of all, or a wrong key makes the C library write over the screen
            self._all("PRAGMA cipher_log_level = NONE")
            self._all(f"PRAGMA key = \"x'{key.hex()}'\"")
            for pragma in _PRAGMAS:
                self._all(f"PRAGMA {pragma}")

    def _check(self, path: Path) -> None:
        """Whether the tables are those this program knows."""
        tables = self._one("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'")
        revision = str(self._one("SELECT version_num FROM alembic_version")) if tables else ""
        if revision == KNOWN[-1]:
            return
        if revision and revision not in KNOWN:
            raise TooNew(
                N_("The file {file} was written by a newer version of the program."),
                file=path.name,
            )
        raise StoreError(
            N_("The file {file} is from an older version; open Kollegial once to renew it."),
            file=path.name,
        )

    def _one(self, words: str) -> Any:
        with _told(self._errors):
            row = self._connection.execute(words).fetchone()
        return row[0] if row else ""

    def _all(self, words: str, *values: object) -> list[Any]:
        found: list[Any] = self._connection.execute(words, values).fetchall()
        return found


@contextmanager
def _told(driver: Any) -> Iterator[None]:
    """Turn database errors into ``StoreError``: the originals may quote a query or a text."""
    try:
        yield
    except driver.Error as error:
        raise plain(str(getattr(error, "sqlite_errorname", ""))) from None
