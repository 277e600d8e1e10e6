"""Sentences of service users that wait for their review."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create feedback_sentence."""
    op.create_table(
        "feedback_sentence",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint("length(key) = 32", name=op.f("ck_feedback_sentence_key")),
        sa.CheckConstraint("length(round_id) = 32", name=op.f("ck_feedback_sentence_round_id")),
        sa.CheckConstraint(
            "length(text) BETWEEN 1 AND 500", name=op.f("ck_feedback_sentence_text")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_feedback_sentence")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
