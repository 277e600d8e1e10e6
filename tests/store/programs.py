"""A later version of the program, and what an upgrade leaves."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

KEY = bytes(range(32))
DESK, ARCHIVE = "kollegial.store.desk", "kollegial.store.archive"

NEXT = """
from alembic import op
import sqlalchemy as sa

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade():
    op.create_table("more", sa.Column("no", sa.Integer(), primary_key=True))
    with op.batch_alter_table("{table}", recreate="always") as table:
        table.add_column(sa.Column("extra", sa.String(), nullable=True))
    {last}
"""


def later(
    folder: Path, patch: pytest.MonkeyPatch, package: str, table: str, last: str = "pass"
) -> str:
    """The package of a program whose ``package`` has one step more; can be imported."""
    name = f"later_{package.rsplit('.', 1)[1]}_{folder.name.replace('-', '_')}"
    target = folder / "programs" / name
    source = Path(__file__).parents[2] / package.replace(".", "/") / "migrations"
    shutil.copytree(source, target / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (target / "__init__.py").touch()
    (target / "migrations/__init__.py").write_text('KNOWN = ("0001", "0002")\n')
    (target / "migrations/versions/0002_next.py").write_text(NEXT.format(table=table, last=last))
    patch.syspath_prepend(str(folder / "programs"))
    return name


def backups(path: Path) -> list[Path]:
    """All copies that lie beside ``path``."""
    return sorted(path.parent.glob("*.backup"))
