"""The first tables of the archive, and the search index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_INDEX = (
    # parts of words are found; the text is already in one spelling, case and all
    """CREATE VIRTUAL TABLE body_index USING fts5(
        shadow, content='body', content_rowid='no', tokenize='trigram case_sensitive 1'
    )""",
    # or the words of a deleted protocol stay in the index, even after VACUUM
    "INSERT INTO body_index(body_index, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER body_index_insert AFTER INSERT ON body BEGIN
        INSERT INTO body_index(rowid, shadow) VALUES (new.no, new.shadow);
    END""",
    """CREATE TRIGGER body_index_delete AFTER DELETE ON body BEGIN
        INSERT INTO body_index(body_index, rowid, shadow)
        VALUES ('delete', old.no, old.shadow);
    END""",
    """CREATE TRIGGER body_index_update AFTER UPDATE ON body BEGIN
        INSERT INTO body_index(body_index, rowid, shadow)
        VALUES ('delete', old.no, old.shadow);
        INSERT INTO body_index(rowid, shadow) VALUES (new.no, new.shadow);
    END""",
)


def upgrade() -> None:
    """Create protocol, body and the index over the body's shadow text."""
    op.create_table(
        "protocol",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("group_label", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("model_name_de", sa.String(), nullable=False),
        sa.Column("model_name_en", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("actual", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("released_at", sa.Date(), nullable=False),
        sa.CheckConstraint("length(id) = 32", name=op.f("ck_protocol_id")),
        sa.CheckConstraint("language IN ('de', 'en')", name=op.f("ck_protocol_language")),
        sa.CheckConstraint(
            "people >= 0 AND planned >= 0 AND actual >= 0", name=op.f("ck_protocol_numbers")
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_protocol")),
        sa.UniqueConstraint("id", name=op.f("uq_protocol_id")),
    )
    for column in ("date", "group_label", "model_id"):
        op.create_index(op.f(f"ix_protocol_{column}"), "protocol", [column])
    op.create_table(
        "body",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("shadow", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.CheckConstraint("json_valid(document)", name=op.f("ck_body_document")),
        sa.ForeignKeyConstraint(
            ["no"], ["protocol.no"], name=op.f("fk_body_no_protocol"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_body")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in _INDEX:
            op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
