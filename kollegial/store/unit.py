"""Units of work: how a transaction begins, and database errors in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kollegial.marking import N_
from kollegial.store.errors import NotOurs, StoreError

BEGIN = "kollegial_begin"
"""Execution option: the statement that begins a transaction; empty for none."""


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent look at the file."""
    with translated(), engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction, on disk when the block ends; undone if it raises.

    Takes the write lock at once: a lock taken after the first read fails
    without waiting if another window wrote in between.
    """
    with (
        translated(),
        engine.connect().execution_options(**{BEGIN: "BEGIN IMMEDIATE"}) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def bare(engine: Engine) -> Iterator[Connection]:
    """A connection outside any transaction, for VACUUM and the like."""
    with translated(), engine.connect().execution_options(**{BEGIN: ""}) as connection:
        yield connection


@contextmanager
def translated() -> Iterator[None]:
    """Turn database errors into ``StoreError``: the originals may quote a query or a text."""
    try:
        yield
    except DBAPIError as error:
        raise _plain(error) from None
    except UnicodeEncodeError:  # half a surrogate pair; the error holds the whole text
        raise StoreError(N_("The text contains characters that cannot be stored.")) from None


def storable(text: str) -> str:
    """``text`` as a condition. Halves of surrogate pairs cannot be asked for; nothing has them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _plain(error: DBAPIError) -> StoreError:
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return NotOurs(N_("The file cannot be read with this key, or it is damaged."))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreError(N_("Another window is using the file. Nothing was changed."))
    if name.startswith("SQLITE_FULL"):
        return StoreError(N_("The disk is full. Nothing was changed."))
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN", "SQLITE_AUTH")):
        return StoreError(N_("The file cannot be opened or written."))
    if name.startswith("SQLITE_IOERR"):
        return StoreError(N_("The disk reports an error. The last step may not be stored."))
    if name.startswith("SQLITE_CONSTRAINT"):
        return StoreError(N_("The data do not fit the file. Nothing was changed."))
    return StoreError(N_("The file cannot be used ({code})."), code=name or "unknown")
