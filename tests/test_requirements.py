"""The locked requirement files name no place, and every package in them is hashed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
LOCKED = sorted(FOLDER.glob("*.txt"))

_PIN = re.compile(r"^([A-Za-z0-9._-]+(?:\[[a-z,]+\])?)==(\S+)", re.MULTILINE)
_PLACES = ("://", "--index", "--extra", "--find-links", "--trusted", "file:", "~/", " /")


def pins(file: Path) -> dict[str, str]:
    return dict(_PIN.findall(file.read_text(encoding="utf-8")))


def test_the_files_are_there() -> None:
    assert [each.name for each in LOCKED] == ["bench.txt", "build.txt", "dev.txt", "run.txt"]


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_no_host_no_index_and_no_path(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not [place for place in _PLACES if place in text]


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_every_package_is_pinned_and_hashed(file: Path) -> None:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    packages = [line for line in lines if not line.startswith((" ", "#"))]
    assert packages
    for line in packages:
        assert _PIN.match(line), line
        assert lines[lines.index(line) + 1].strip().startswith("--hash=sha256:"), line


def test_dev_includes_run_and_build_in_the_same_versions() -> None:
    dev = pins(FOLDER / "dev.txt")
    for name in ("run.txt", "build.txt"):
        wanted = pins(FOLDER / name)
        assert wanted
        assert {package: dev.get(package) for package in wanted} == wanted
