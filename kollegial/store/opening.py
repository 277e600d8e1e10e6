"""Opening a store file: decrypt, bring up to date, make good an unfinished deletion."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from kollegial.store import cipher, migrate, sweep
from kollegial.store.errors import StoreError


def open_store(path: Path, key: bytes, package: str, *, keep: int) -> Engine:
    """The engine of the file at ``path``, with the newest tables of ``package``.

    ``keep`` is how many copies stay that were made before an upgrade.

    Raises:
        NotOurs, TooNew, StoreError
    """
    engine = cipher.open_engine(path, key)
    try:
        migrate.upgrade(engine, package, path, keep=keep)
        if sweep.is_due(engine):
            with suppress(StoreError):  # stays due; must not keep the file shut
                sweep.sweep(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine
