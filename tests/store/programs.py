"""Earlier and later versions of the program, and what an upgrade leaves."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

KEY = bytes(range(32))
DESK, ARCHIVE = "kollegial.store.desk", "kollegial.store.archive"

NEXT = """
from alembic import op
import sqlalchemy as sa

revision, down_revision, branch_labels, depends_on = "{new}", "{old}", None, None


def upgrade():
    op.create_table("more", sa.Column("no", sa.Integer(), primary_key=True))
    with op.batch_alter_table("{table}", recreate="always") as table:
        table.add_column(sa.Column("extra", sa.String(), nullable=True))
    {last}
"""


def known(package: str) -> tuple[str, ...]:
    """All revisions of a store, the oldest first."""
    steps: tuple[str, ...] = importlib.import_module(f"{package}.migrations").KNOWN
    return steps


def later(
    folder: Path, patch: pytest.MonkeyPatch, package: str, table: str, last: str = "pass"
) -> str:
    """The package of a program whose ``package`` has one step more; can be imported."""
    steps = known(package)
    new = f"{len(steps) + 1:04}"
    name, target = _copy(folder, patch, package, "later", (*steps, new))
    text = NEXT.format(table=table, last=last, old=steps[-1], new=new)
    (target / f"migrations/versions/{new}_next.py").write_text(text)
    return name


def earlier(folder: Path, patch: pytest.MonkeyPatch, package: str, revision: str) -> str:
    """The package of the program as it was when ``revision`` was its newest step."""
    steps = known(package)
    kept = steps[: steps.index(revision) + 1]
    name, target = _copy(folder, patch, package, "earlier", kept)
    for file in (target / "migrations/versions").glob("[0-9]*.py"):
        if file.name[:4] not in kept:
            file.unlink()
    return name


def _copy(
    folder: Path, patch: pytest.MonkeyPatch, package: str, when: str, steps: Sequence[str]
) -> tuple[str, Path]:
    name = f"{when}_{package.rsplit('.', 1)[1]}_{folder.name.replace('-', '_')}"
    target = folder / "programs" / name
    source = Path(__file__).parents[2] / package.replace(".", "/") / "migrations"
    shutil.copytree(source, target / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (target / "__init__.py").touch()
    (target / "migrations/__init__.py").write_text(f"KNOWN = {tuple(steps)!r}\n")
    patch.syspath_prepend(str(folder / "programs"))
    return name, target


def backups(path: Path) -> list[Path]:
    """All copies that lie beside ``path``."""
    return sorted(path.parent.glob("*.backup"))
