"""What SQLite calls an error, as a sentence; its own words may quote a query or a text."""

from __future__ import annotations

from kollegial.marking import N_
from kollegial.store.errors import NotOurs, StoreError


def plain(name: str) -> StoreError:
    """The error for SQLite's name of it, such as ``SQLITE_BUSY``."""
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
