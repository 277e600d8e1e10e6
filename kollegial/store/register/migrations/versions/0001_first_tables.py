"""The first tables of the register."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATUS = (
    "status IN ('proposed', 'planned', 'in-progress', 'implemented', 'in-check', 'effective', "
    "'partly-effective', 'not-effective', 'rework', 'suspended', 'dropped')"
)
_MOMENT = "at LIKE '____-__-__T__:__:__%'"


def upgrade() -> None:
    """Create all of them. Numbers of measures begin with 1."""
    _measures()
    _insights()
    _foundation()
    _feedback()


def _measures() -> None:
    counter = op.create_table(
        "counter",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        _check("counter", "last", "last >= 0"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.bulk_insert(counter, [{"name": name, "last": 0} for name in ("measure", "feedback_round")])
    op.create_table(
        "measure",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("shape", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        _check("measure", "number", "number >= 1"),
        _check("measure", "id", "length(id) = 32"),
        _check("measure", "seq", "seq >= 1"),
        _check("measure", "status", _STATUS),
        _json("measure", "line"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_measure")),
        sa.UniqueConstraint("id", name=op.f("uq_measure_id")),
    )
    _entries("measure_entry", "measure_no", "measure", "number")


def _insights() -> None:
    op.create_table(
        "insight",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        _check("insight", "id", "length(id) = 32"),
        _check("insight", "seq", "seq >= 1"),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_insight")),
        sa.UniqueConstraint("id", name=op.f("uq_insight_id")),
    )
    _entries("insight_entry", "insight_no", "insight", "no")
    op.create_table(
        "harvested",
        sa.Column("protocol_id", sa.String(), nullable=False),
        _check("harvested", "protocol_id", "length(protocol_id) = 32"),
        sa.PrimaryKeyConstraint("protocol_id", name=op.f("pk_harvested")),
    )


def _foundation() -> None:
    op.create_table(
        "foundation",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _check("foundation", "seq", "seq >= 1"),
        _check("foundation", "at", _MOMENT),
        _check("foundation", "role", "role <> ''"),
        _json("foundation", "document"),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_foundation")),
    )
    op.create_table(
        "agreement",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _check("agreement", "id", "length(id) = 32"),
        _json("agreement", "document"),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_agreement")),
        sa.UniqueConstraint("id", name=op.f("uq_agreement_id")),
    )
    op.create_table(
        "saved_filter",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        _check("saved_filter", "name", "name <> ''"),
        _json("saved_filter", "document"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_saved_filter")),
    )


def _feedback() -> None:
    op.create_table(
        "feedback_round",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("measure_id", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=True),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        _check("feedback_round", "number", "number >= 1"),
        _check("feedback_round", "id", "length(id) = 32"),
        _check("feedback_round", "name", "name <> ''"),
        _check("feedback_round", "days", "ends >= starts"),
        _check("feedback_round", "asked", "asked >= 1"),
        _check("feedback_round", "threshold", "threshold >= 5"),
        _json("feedback_round", "form"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_feedback_round")),
        sa.UniqueConstraint("id", name=op.f("uq_feedback_round_id")),
    )
    op.create_index(op.f("ix_feedback_round_measure_id"), "feedback_round", ["measure_id"])
    _anonymous("feedback_slip", "answers", "length(answers) BETWEEN 1 AND 8")
    _anonymous("feedback_sentence", "text", "length(text) BETWEEN 1 AND 1000")


def _anonymous(name: str, column: str, rule: str) -> None:
    op.create_table(
        name,
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("round_no", sa.Integer(), nullable=False),
        sa.Column(column, sa.String(), nullable=False),
        _check(name, column, rule),
        _points_to(name, "round_no", "feedback_round", "number"),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")),
        sqlite_with_rowid=False,  # a row's number would tell the order
    )
    op.create_index(op.f(f"ix_{name}_round_no"), name, ["round_no"])


def _entries(name: str, owner: str, table: str, key: str) -> None:
    op.create_table(
        name,
        sa.Column(owner, sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        _check(name, "seq", "seq >= 1"),
        _check(name, "at", _MOMENT),
        _check(name, "role", "role <> ''"),
        _json(name, "change"),
        _points_to(name, owner, table, key),
        sa.PrimaryKeyConstraint(owner, "seq", name=op.f(f"pk_{name}")),
    )


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _json(table: str, column: str) -> sa.CheckConstraint:
    sqlite = op.get_bind().dialect.name == "sqlite"
    rule = f"json_valid({column})" if sqlite else f"({column})::json IS NOT NULL"
    return _check(table, column, rule)


def _points_to(table: str, column: str, other: str, key: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.{key}"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
