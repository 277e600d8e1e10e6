"""What groups agreed to keep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create known_group and what hangs on it: group_person, group_session, group_turn."""
    op.create_table(
        "known_group",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("key <> ''", name=op.f("ck_known_group_key")),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_known_group")),
        sa.UniqueConstraint("key", name=op.f("uq_known_group_key")),
    )
    op.create_table(
        "group_person",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("group_no", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("key <> ''", name=op.f("ck_group_person_key")),
        sa.ForeignKeyConstraint(
            ["group_no"],
            ["known_group.no"],
            name=op.f("fk_group_person_group_no_known_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_group_person")),
        sa.UniqueConstraint("group_no", "key", name=op.f("uq_group_person_group_no_key")),
    )
    op.create_table(
        "group_session",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("group_no", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_no"],
            ["known_group.no"],
            name=op.f("fk_group_session_group_no_known_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_group_session")),
    )
    op.create_index(op.f("ix_group_session_group_no"), "group_session", ["group_no"])
    op.create_table(
        "group_turn",
        sa.Column("session_no", sa.Integer(), nullable=False),
        sa.Column("person_no", sa.Integer(), nullable=False),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("offered", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kinds NOT GLOB '*[^a-z_ ]*'", name=op.f("ck_group_turn_kinds")),
        sa.ForeignKeyConstraint(
            ["session_no"],
            ["group_session.no"],
            name=op.f("fk_group_turn_session_no_group_session"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_no"],
            ["group_person.no"],
            name=op.f("fk_group_turn_person_no_group_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_no", "person_no", name=op.f("pk_group_turn")),
    )
    op.create_index(op.f("ix_group_turn_person_no"), "group_turn", ["person_no"])


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
