"""Shipped content is found alike in a source tree and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial import content


def test_source_tree_holds_phases_and_protocols() -> None:
    root = content.content_root()
    assert (root / "phases").is_dir()
    assert (root / "protocols" / "samples").is_dir()


def test_packed_content_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "kollegial"
    (package / "_content" / "phases").mkdir(parents=True)
    monkeypatch.setattr(content, "_PACKAGE", package)
    assert content.content_root() == package / "_content"


def test_shipped_gives_the_files_of_a_kind_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phases = tmp_path / "phases"
    (phases / "methods").mkdir(parents=True)
    for name in ("b.toml", "a.toml", "notes.md"):
        (phases / name).touch()
    monkeypatch.setattr(content, "_PACKAGE", tmp_path / "kollegial")
    assert [each.name for each in content.shipped("phases", ".toml")] == ["a.toml", "b.toml"]
    assert content.shipped("protocols/samples") == ()


def test_samples_are_shipped() -> None:
    assert len(content.shipped("protocols/samples", ".toml")) >= 6
