"""The page that sets the features beside those of other suites ticks only what a test shows."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "quality-suites.md"
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def _rows() -> list[list[str]]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return [row for row in rows if not set(row[0]) <= {"-", " "}]


def test_every_tick_names_a_test() -> None:
    compared = [row for row in _rows() if len(row) == 4][1:]
    assert len(compared) >= 20
    for row in compared:
        assert (row[2].startswith("✓")) == bool(_TEST.search(row[3])), row[0]
        assert row[2].startswith(("✓", "–")), row[0]


def test_every_named_test_is_there() -> None:
    named = _TEST.findall(PAGE.read_text(encoding="utf-8"))
    assert named
    for file, name in named:
        text = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"def {name}\(", text), f"{file}::{name}"


def test_what_is_not_done_says_why() -> None:
    assert all(len(row[3]) > 20 for row in _rows() if len(row) == 4 and row[2] == "–")
