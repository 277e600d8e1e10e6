"""Units of work: how a transaction begins, and database errors in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kollegial.marking import N_
from kollegial.store.errors import StoreError
from kollegial.store.plain import plain
from kollegial.store.plain_shared import plain_shared

BEGIN = "kollegial_begin"
"""Execution option: the statement that begins a transaction; empty for none."""

WRITES = "kollegial_writes"
"""Execution option of an engine that is not SQLite's: the options of a connection that writes."""

_IMMEDIATE = {BEGIN: "BEGIN IMMEDIATE"}


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
    options = engine.get_execution_options().get(WRITES, _IMMEDIATE)
    with (
        translated(),
        engine.connect().execution_options(**options) as connection,
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
        raise _plainly(error.orig) from None
    except UnicodeEncodeError:  # half a surrogate pair; the error holds the whole text
        raise StoreError(N_("The text contains characters that cannot be stored.")) from None


def _plainly(error: BaseException | None) -> StoreError:
    if error is not None and hasattr(error, "sqlstate"):  # psycopg's
        return plain_shared(error)
    return plain(str(getattr(error, "sqlite_errorname", "")))


def storable(text: str) -> str:
    """``text`` as a condition. Halves of surrogate pairs cannot be asked for; nothing has them."""
    return text.encode("utf-8", "replace").decode("utf-8")
