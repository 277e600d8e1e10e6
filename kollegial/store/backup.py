"""Copies of a file before it is changed, encrypted with the same key."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from kollegial.marking import N_
from kollegial.store import private
from kollegial.store.errors import StoreError
from kollegial.store.unit import bare

_PLAIN = b"SQLite format 3\0"


def make(engine: Engine, path: Path, revision: str, moment: dt.datetime) -> Path:
    """Copy the file beside itself, mode 0600; the name tells the moment (UTC) and the revision.

    Raises:
        StoreError: no copy could be made; none is left half done.
    """
    target = path.with_name(f"{path.stem}-{moment:%Y%m%dT%H%M%S%fZ}-{revision}.backup")
    try:
        private.make_file(target)  # SQLite fills an empty file, and so keeps its mode
        with bare(engine) as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(target),))
        private.settle(target)  # VACUUM INTO does not wait for the disk
        with target.open("rb") as file:
            encrypted = file.read(len(_PLAIN)) != _PLAIN
    except StoreError:
        target.unlink(missing_ok=True)
        raise
    except OSError:
        encrypted = False
    if not encrypted:
        target.unlink(missing_ok=True)
        raise StoreError(N_("No backup could be made. Nothing was changed."))
    return target


def prune(path: Path, keep: int) -> None:
    """Delete all but the ``keep`` newest copies of the file at ``path``."""
    copies = sorted(path.parent.glob(f"{path.stem}-*.backup"), reverse=True)
    for copy in copies[keep:]:
        with suppress(OSError):  # open elsewhere (Windows): the next start tries again
            copy.unlink()
