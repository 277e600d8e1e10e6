"""Run by alembic inside ``kollegial.store.migrate``, on a connection that is already open."""

from __future__ import annotations

from kollegial.store.desk.tables import DeskTable
from kollegial.store.migrate import run

run(DeskTable.metadata)
