"""Leave no trace: after a deletion, neither the file nor its log keeps the deleted text.

``secure_delete`` overwrites the pages; the write-ahead log still holds the old
ones until it is emptied, and VACUUM rebuilds the file from what is left. A
mark in the file remembers an unfinished sweep, so that a crash in between is
made good at the next start.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine

from kollegial.marking import N_
from kollegial.store.errors import StoreError
from kollegial.store.unit import bare, reading


def mark(connection: Connection) -> None:
    """Remember, within the deletion's own transaction, that a sweep is due."""
    connection.exec_driver_sql("PRAGMA user_version = 1")


def is_due(engine: Engine) -> bool:
    """Whether a deletion was not swept yet."""
    with reading(engine) as connection:
        return bool(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def sweep(engine: Engine) -> None:
    """Empty the log and rebuild the file. About 10 ms, plus 20 ms per megabyte.

    Raises:
        StoreError: another window is in the way or the disk is full; the
            deletion itself stands, and the sweep stays due.
    """
    with bare(engine) as connection:
        _empty_log(connection)
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA user_version = 0")
        _empty_log(connection)


def _empty_log(connection: Connection) -> None:
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
    if busy:
        raise StoreError(
            N_(
                "Deleted, but traces may stay in the file until Kollegial is started again, "
                "because another window is using it."
            )
        )
