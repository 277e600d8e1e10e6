"""Bringing a file's tables up to date. Loads alembic only if there is something to do."""

from __future__ import annotations

import datetime as dt
import importlib
import threading
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData

from kollegial.marking import N_
from kollegial.store import backup
from kollegial.store.errors import NotOurs, TooNew
from kollegial.store.unit import bare, reading

_ALEMBIC = threading.Lock()
"""Alembic keeps its context in a global; desk and archive may be opened by two threads."""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def upgrade(
    engine: Engine,
    package: str,
    path: Path,
    *,
    keep: int,
    now: Callable[[], dt.datetime] = _now,
) -> None:
    """Bring the file at ``path`` to the newest revision of ``package``.

    A file that held something is copied first (encrypted, beside itself); of
    the copies the ``keep`` newest stay after success. If anything fails, the
    file is as it was and the copy stays.

    Raises:
        TooNew: a newer program wrote the file; it is left alone.
        NotOurs: the file is damaged or has other tables.
    """
    known: tuple[str, ...] = importlib.import_module(f"{package}.migrations").KNOWN
    with reading(engine) as connection:
        found = _revision(connection)
    if found != known[-1]:
        if found is not None:
            if found not in known:
                raise TooNew(
                    N_("The file {file} was written by a newer version of the program."),
                    file=path.name,
                )
            backup.make(engine, path, found, now())
        _apply(engine, package, known[-1])
    elif keep:
        return
    backup.prune(path, keep)


def run(metadata: MetaData, hidden: str | None = None) -> None:
    """What ``env.py`` does: migrate on the connection that ``upgrade`` opened.

    ``hidden`` is the beginning of table names that are no tables of ours.
    """
    from alembic import context

    def ours(name: str | None, kind: str, _: object) -> bool:
        return not (kind == "table" and hidden and name and name.startswith(hidden))

    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        include_name=ours,
        render_as_batch=True,  # SQLite changes a table by building it anew
    )
    with context.begin_transaction():
        context.run_migrations()


def _revision(connection: Connection) -> str | None:
    """The revision of the file; None if it is empty."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = set(names.scalars())
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise NotOurs(N_("The file is not from this program."))
    rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
    revision = rows.scalar_one_or_none()
    if revision is None:
        raise NotOurs(N_("The file is not from this program."))
    return str(revision)


def _apply(engine: Engine, package: str, head: str) -> None:
    with bare(engine) as connection:
        # rebuilding a table would delete the rows that point to it; has no
        # effect inside a transaction, so it comes first
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            if _revision(connection) != head:  # another window may have been faster
                _check(connection)
                apply_steps(connection, package)
                _check(connection)
            connection.commit()
        except BaseException:
            connection.rollback()
            raise
        finally:
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def apply_steps(connection: Connection, package: str) -> None:
    """Run the missing steps of ``package`` in the transaction of ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", f"{package}:migrations")
    config.attributes["connection"] = connection
    with _ALEMBIC:
        command.upgrade(config, "head")


def _check(connection: Connection) -> None:
    """Look for damage; 20 ms for 20 MB."""
    sound = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok"
    if not sound or connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise NotOurs(N_("The file is damaged."))
