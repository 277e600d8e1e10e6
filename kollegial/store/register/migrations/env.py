"""Run by alembic inside ``kollegial.store.migrate``, on a connection that is already open."""

from __future__ import annotations

from kollegial.store.migrate import run
from kollegial.store.register.feedback_tables import FeedbackRoundRow
from kollegial.store.register.publication_tables import PublicationRow

TABLES = (FeedbackRoundRow, PublicationRow)  # named, so that all are loaded
run(TABLES[0].metadata)
