"""What was published, and what was counted and looked at for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create publication, counted and looked; number publications from 1."""
    op.execute("INSERT INTO counter (name, last) VALUES ('publication', 0)")
    op.create_table(
        "publication",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _check("publication", "no", "no >= 1"),
        _check("publication", "digest", "length(digest) = 64"),
        _json("publication", "document"),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_publication")),
        sa.UniqueConstraint("digest", name=op.f("uq_publication_digest")),
    )
    op.create_table(
        "counted",
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _json("counted", "document"),
        sa.PrimaryKeyConstraint("archive", "quarter", name=op.f("pk_counted")),
    )
    op.create_table(
        "looked",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        _check("looked", "digest", "length(digest) = 64"),
        _check("looked", "role", "role <> ''"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_looked")),
    )


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _json(table: str, column: str) -> sa.CheckConstraint:
    sqlite = op.get_bind().dialect.name == "sqlite"
    rule = f"json_valid({column})" if sqlite else f"({column})::json IS NOT NULL"
    return _check(table, column, rule)


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
