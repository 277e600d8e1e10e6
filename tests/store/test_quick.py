"""The tables that other tests get in the quick way are the tables that the steps make."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.store import cipher, migrate
from kollegial.store.unit import reading
from tests import quick
from tests.store.programs import ARCHIVE, DESK, KEY

REGISTER = "kollegial.store.register"


def made(path: Path, package: str) -> list[str]:
    """Everything in a new file: its tables with their rows, indexes and triggers."""
    engine = cipher.open_engine(path, KEY)
    migrate.upgrade(engine, package, path, keep=0)
    with reading(engine) as connection:
        read = connection.exec_driver_sql
        said = read("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all()
        tables = [name for kind, name, _sql in said if kind == "table"]
        rows = [(name, *row) for name in tables for row in read(f"SELECT * FROM {name}")]  # noqa: S608
    engine.dispose()
    return [*map(str, said), *map(str, rows)]


@pytest.mark.parametrize("package", [DESK, ARCHIVE, REGISTER])
def test_what_is_said_again_makes_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    steps = made(tmp_path / "steps.db", package)
    assert any("alembic_version" in each for each in steps)
    monkeypatch.setattr(migrate, "apply_steps", quick.apply_steps)
    assert made(tmp_path / "first.db", package) == steps
    assert package in quick._made
    assert made(tmp_path / "again.db", package) == steps
