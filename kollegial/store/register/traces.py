"""Leave no trace of what was deleted: in the file, or in the tables of the server."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine

from kollegial.marking import N_
from kollegial.store import backup, sweep
from kollegial.store.errors import StoreError
from kollegial.store.register.tables import RegisterTable
from kollegial.store.unit import translated


class Traces(Protocol):
    """How the traces of a deletion are removed."""

    def mark(self, connection: Connection) -> None:
        """Remember, in the deletion's own transaction, that there are some."""

    def sweep(self) -> None:
        """Remove them.

        Raises:
            StoreError: somebody is in the way; the deletion itself stands.
        """


class FileTraces:
    """Of a file: its log, its free pages, and the copies made before upgrades."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def mark(self, connection: Connection) -> None:
        """An unfinished sweep is made good when the file is opened next."""
        sweep.mark(connection)

    def sweep(self) -> None:
        """20 ms per megabyte."""
        backup.prune(self._path, keep=0)
        sweep.sweep(self._engine)


class ServerTraces:
    """Of a database: its tables are written anew. The server's log and its backups are its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def mark(self, connection: Connection) -> None:
        """Nothing to note: in time the server cleans up by itself."""

    def sweep(self) -> None:
        """Nobody can read or write a table while it is written anew; they are small."""
        connecting = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            with translated(), connecting as connection:
                for table in RegisterTable.metadata.tables:
                    connection.exec_driver_sql(f"VACUUM (FULL) {table}")
        except StoreError:
            raise StoreError(
                N_(
                    "Deleted, but traces may stay on the server until it cleans up by itself, "
                    "because somebody else is using the register."
                )
            ) from None
