"""An encrypted SQLite file as an SQLAlchemy engine (SQLCipher, raw 256-bit key)."""

from __future__ import annotations

import importlib
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from kollegial.marking import N_
from kollegial.store import private
from kollegial.store.errors import NotOurs, StoreError
from kollegial.store.unit import BEGIN, translated

KEY_BYTES = 32

BUSY_MS = 5000
"""How long a connection waits for another window, in milliseconds."""

_PRAGMAS = (
    "foreign_keys = ON",
    f"busy_timeout = {BUSY_MS}",
    "secure_delete = ON",  # deleted text is overwritten with zeros
    "temp_store = MEMORY",  # no sorting of people's text in a file of its own
    "trusted_schema = OFF",
)
_DURABLE = (
    "synchronous = FULL",  # a commit survives a power cut
    "fullfsync = ON",  # the same on macOS, whose fsync does not wait; no effect elsewhere
)


def open_engine(path: Path, key: bytes) -> Engine:
    """The engine of the file at ``path``; an empty file is created, mode 0600.

    Works from any thread: each unit of work takes its own connection. Use it
    through ``kollegial.store.unit``, which decides how a transaction begins.

    Raises:
        NotOurs: the key does not fit, or the file is damaged or no such file.
        StoreError: it cannot be opened.
    """
    if len(key) != KEY_BYTES:
        msg = "key: 32 bytes expected"
        raise ValueError(msg)
    driver = _driver()
    try:
        private.make_file(path)  # SQLite gives -wal and -shm the same mode
    except OSError:
        raise StoreError(N_("The file {file} cannot be opened."), file=path.name) from None
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: _connect(driver, path, key),
        poolclass=QueuePool,
        hide_parameters=True,  # or every database error would carry people's text
    )
    event.listen(engine, "begin", _begin)
    try:
        with translated(), engine.connect():
            pass
    except StoreError:
        engine.dispose()
        raise
    return engine


def _driver() -> Any:
    """The ``sqlcipher3`` module; it has no types."""
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        raise StoreError(N_("The encryption library sqlcipher3 is missing.")) from None


def _connect(driver: Any, path: Path, key: bytes) -> Any:
    """A connection with the key given. Errors name no file and no key."""
    connection = driver.connect(
        str(path),
        timeout=BUSY_MS / 1000,
        isolation_level=None,  # BEGIN is ours, see _begin
        check_same_thread=False,  # the pool hands a connection to one thread at a time
    )
    try:
        # first of all, or a wrong key makes the C library write over the screen
        _pragma(connection, "cipher_log_level = NONE")
        _pragma(connection, f"key = \"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            _pragma(connection, pragma)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _write_ahead(driver, connection)
        for pragma in _DURABLE:
            _pragma(connection, pragma)
    except driver.DatabaseError as error:
        connection.close()
        if getattr(error, "sqlite_errorname", "") in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
            raise NotOurs(
                N_("The file {file} cannot be read with this key, or it is damaged."),
                file=path.name,
            ) from None
        raise
    return connection


def _write_ahead(driver: Any, connection: Any) -> None:
    """Switch to WAL. SQLite does not wait here if another window does the same."""
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            _pragma(connection, "journal_mode = WAL")
            return
        except driver.OperationalError as error:
            busy = getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _pragma(connection: Any, words: str) -> None:
    connection.execute(f"PRAGMA {words}").fetchall()


def _begin(connection: Connection) -> None:
    """Begin as ``kollegial.store.unit`` says; the driver's own BEGIN skips reads and DDL."""
    statement = connection.get_execution_options().get(BEGIN, "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)
