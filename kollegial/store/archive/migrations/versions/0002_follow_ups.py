"""Which later protocol tells what became of an earlier case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create follow_up. It begins empty: no protocol could tell of another before."""
    op.create_table(
        "follow_up",
        sa.Column("earlier_id", sa.String(), nullable=False),
        sa.Column("later_no", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(earlier_id) = 32", name=op.f("ck_follow_up_earlier_id")),
        sa.ForeignKeyConstraint(
            ["later_no"],
            ["protocol.no"],
            name=op.f("fk_follow_up_later_no_protocol"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("earlier_id", "later_no", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_later_no"), "follow_up", ["later_no"])


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
