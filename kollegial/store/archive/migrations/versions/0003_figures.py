"""What is counted of a protocol, beside it."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_AT_ONCE = 500


def upgrade() -> None:
    """Create figure and fill it from the protocols that are there."""
    figure = op.create_table(
        "figure",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.CheckConstraint("json_valid(document)", name=op.f("ck_figure_document")),
        sa.ForeignKeyConstraint(
            ["no"], ["protocol.no"], name=op.f("fk_figure_no_protocol"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_figure")),
    )
    connection = op.get_bind()
    last = 0
    while True:
        query = sa.text("SELECT no, document FROM body WHERE no > :last ORDER BY no LIMIT :count")
        found = connection.execute(query, {"last": last, "count": _AT_ONCE}).all()
        if not found:
            return
        rows = [{"no": no, "document": _slimmed(json.loads(document))} for no, document in found]
        connection.execute(sa.insert(figure), rows)
        last = found[-1][0]


def _slimmed(document: dict[str, Any]) -> str:
    """Written out: a migration must not change with the program."""
    phases: dict[str, list[int]] = {}
    for phase in document["phases"]:
        if not phase.get("is_break"):
            spans = phases.setdefault(phase["id"], [0, 0])
            spans[0] += phase["planned"]
            spans[1] += phase["actual"]
    feedback = document.get("feedback")
    told = {
        "phases": [[name, *spans] for name, spans in phases.items()],
        "answered": bool(document.get("follow_ups")),
        "feedback": feedback["counts"] if feedback else {},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def downgrade() -> None:
    """There is no way back: put back the backup."""
    raise NotImplementedError
