"""Run by alembic inside ``kollegial.store.migrate``, on a connection that is already open."""

from __future__ import annotations

from kollegial.store.archive.tables import ArchiveTable
from kollegial.store.migrate import run

run(ArchiveTable.metadata, hidden="body_index")  # the tables that the index makes for itself
