"""Words that are always hidden or never flagged in a group."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create group_word."""
    op.create_table(
        "group_word",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("group_no", sa.Integer(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("always", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.CheckConstraint("length(word) BETWEEN 1 AND 60", name=op.f("ck_group_word_word")),
        sa.CheckConstraint("kind NOT GLOB '*[^a-z_]*'", name=op.f("ck_group_word_kind")),
        sa.CheckConstraint("always = (kind IS NOT NULL)", name=op.f("ck_group_word_verdict")),
        sa.ForeignKeyConstraint(
            ["group_no"],
            ["known_group.no"],
            name=op.f("fk_group_word_group_no_known_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_group_word")),
        sa.UniqueConstraint("group_no", "word", name=op.f("uq_group_word_group_no_word")),
    )


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
