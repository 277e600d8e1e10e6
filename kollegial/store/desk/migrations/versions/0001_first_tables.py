"""The first tables of the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create session and what hangs on it: entry, beat, review, release."""
    op.create_table(
        "session",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 64", name=op.f("ck_session_id")),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_session")),
        sa.UniqueConstraint("id", name=op.f("uq_session_id")),
    )
    op.create_table(
        "entry",
        sa.Column("session_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("boot", sa.String(), nullable=False),
        sa.Column("steady", sa.Integer(), nullable=False),
        sa.Column("payload", sa.String(), nullable=False),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_entry_seq")),
        sa.CheckConstraint("step >= 0 AND steady >= 0", name=op.f("ck_entry_numbers")),
        sa.CheckConstraint("json_valid(payload)", name=op.f("ck_entry_payload")),
        sa.ForeignKeyConstraint(
            ["session_no"],
            ["session.no"],
            name=op.f("fk_entry_session_no_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_no", "seq", name=op.f("pk_entry")),
    )
    op.create_table(
        "beat",
        sa.Column("session_no", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("boot", sa.String(), nullable=False),
        sa.Column("steady", sa.Integer(), nullable=False),
        sa.CheckConstraint("steady >= 0", name=op.f("ck_beat_steady")),
        sa.ForeignKeyConstraint(
            ["session_no"],
            ["session.no"],
            name=op.f("fk_beat_session_no_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_no", name=op.f("pk_beat")),
    )
    op.create_table(
        "review",
        sa.Column("session_no", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.CheckConstraint("json_valid(document)", name=op.f("ck_review_document")),
        sa.ForeignKeyConstraint(
            ["session_no"],
            ["session.no"],
            name=op.f("fk_review_session_no_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_no", name=op.f("pk_review")),
    )
    op.create_table(
        "release",
        sa.Column("session_no", sa.Integer(), nullable=False),
        sa.Column("protocol_id", sa.String(), nullable=False),
        sa.CheckConstraint("length(protocol_id) = 32", name=op.f("ck_release_protocol_id")),
        sa.ForeignKeyConstraint(
            ["session_no"],
            ["session.no"],
            name=op.f("fk_release_session_no_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_no", "protocol_id", name=op.f("pk_release")),
    )


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
