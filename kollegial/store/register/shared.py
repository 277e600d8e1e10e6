"""A register that an organisation shares: a PostgreSQL database, reached by psycopg 3.

All tables lie in a schema of their own, so that they get in nobody's way. Errors come out as
sentences: what the driver says may quote the URL, a query or a text.
"""

from __future__ import annotations

import importlib.util
from typing import Final

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from kollegial.marking import N_
from kollegial.store import migrate
from kollegial.store.errors import NotOurs, StoreError, TooNew
from kollegial.store.register.migrations import KNOWN
from kollegial.store.unit import WRITES, translated, writing

SCHEMA: Final = "kollegial"
PACKAGE: Final = "kollegial.store.register"

WAIT_S: Final = 5
"""How long to wait for the server to answer, and for somebody else to finish writing."""

_UPGRADING: Final = 7_310_441_902
"""The number of the lock that one program holds while it makes or renews the tables."""

_SETTINGS: Final = {
    "search_path": SCHEMA,
    "lock_timeout": f"{WAIT_S}s",
    # who dies between two statements must not keep the others out
    "idle_in_transaction_session_timeout": "60s",
}
_LOCAL: Final = ("", "localhost", "127.0.0.1", "::1")


def open_shared(url: str) -> Engine:
    """The engine of the database at ``url``, with the newest tables.

    Raises:
        TooNew, StoreError
    """
    place = checked(url)
    if importlib.util.find_spec("psycopg") is None:
        raise StoreError(
            N_(
                "A shared register needs the library psycopg. "
                'Install Kollegial with it: pip install "kollegial[postgres]".'
            )
        )
    engine = create_engine(
        place,
        isolation_level="REPEATABLE READ",  # several reads are one look
        # a writer locks the rows it builds on, and numbers may be given while others write
        execution_options={WRITES: {"isolation_level": "READ COMMITTED"}},
        hide_parameters=True,  # or every database error would carry people's text
        pool_pre_ping=True,  # a server that was started again is no reason to start the app again
    )
    try:
        _upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def checked(url: str) -> URL:
    """``url`` as it is used: psycopg 3, a limit to waiting, and TLS unless it is this machine.

    Raises:
        StoreError: it is no such URL; the URL is not shown.
    """
    try:
        place = make_url(url.strip())
    except (ArgumentError, ValueError):
        raise _no_url() from None
    if place.get_backend_name() not in ("postgresql", "postgres"):
        raise _no_url()
    hosts = [place.host or "", *_texts(place, "host")]
    usual = {"connect_timeout": str(WAIT_S), "application_name": "kollegial"}
    if not (place.query.keys() & {"sslmode", "service"} or all(map(_is_local, hosts))):
        usual["sslmode"] = "require"
    options = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    own = " ".join(_texts(place, "options"))
    settled = {**usual, **place.query, "options": f"{own} {options}".strip()}
    return place.set(drivername="postgresql+psycopg", query=settled)


def _no_url() -> StoreError:
    return StoreError(
        N_(
            "The URL of the shared register cannot be read. "
            "It looks like postgresql://user@server/database."
        )
    )


def _texts(place: URL, name: str) -> list[str]:
    found = place.query.get(name, ())
    return [found] if isinstance(found, str) else list(found)


def _is_local(host: str) -> bool:
    return host in _LOCAL or host.startswith(("/", "@"))  # a socket


def _upgrade(engine: Engine) -> None:
    """Make the tables, or bring them up to date, whichever program comes first."""
    with translated(), engine.connect() as connection:
        found = _revision(connection)
    _check(found)
    if found == KNOWN[-1]:
        return
    with writing(engine) as connection:
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_UPGRADING,))
        found = _revision(connection)
        _check(found)
        if found != KNOWN[-1]:
            if found is None:
                connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
            migrate.apply_steps(connection, PACKAGE)


def _check(found: str | None) -> None:
    if found is not None and found not in KNOWN:
        raise TooNew(
            N_(
                "The shared register was renewed by a newer version of the program. "
                "Install that version here too."
            )
        )


def _revision(connection: Connection) -> str | None:
    """The revision of the tables; None if there are none."""
    table = f"{SCHEMA}.alembic_version"
    query = "SELECT to_regclass(%s) IS NOT NULL"
    if not connection.exec_driver_sql(query, (table,)).scalar_one():
        return None
    rows = connection.exec_driver_sql(f"SELECT version_num FROM {table}")  # noqa: S608 - ours
    found = rows.scalar_one_or_none()
    if found is None:
        raise NotOurs(N_("The shared register lacks a table. Its tables were changed by hand."))
    return str(found)
