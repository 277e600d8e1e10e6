"""A document into a file."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from kollegial.export import figures, write
from kollegial.export.errors import AlreadyThere, WriteProblem
from tests.export.protocols import PROTOCOL


def test_default_name_holds_nothing_a_group_wrote() -> None:
    assert write.default_name(PROTOCOL, "md") == "protokoll-2026-03-12-tietze-1a2b3c4d.md"
    strange = PROTOCOL.model.model_copy(update={"id": "../Böse Gruppe"})
    name = write.default_name(PROTOCOL.model_copy(update={"model": strange}), "json")
    assert name == "protokoll-2026-03-12-b-se-gruppe-1a2b3c4d.json"


def test_writes_whole_and_leaves_nothing_beside(tmp_path: Path) -> None:
    file = tmp_path / "p.md"
    write.write(file, "äöü €\n")
    assert file.read_bytes() == "äöü €\n".encode()
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write.write(tmp_path / "p.md", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "p.md").stat().st_mode) == 0o640


def test_overwrites_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "p.md"
    file.write_text("old")
    with pytest.raises(AlreadyThere):
        write.write(file, "new")
    assert file.read_text() == "old"
    write.write(file, "new", overwrite=True)
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


def test_who_comes_second_does_not_overwrite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "p.md"

    def faster(_: Path) -> None:
        file.write_text("theirs")

    monkeypatch.setattr(write, "check", faster)
    with pytest.raises(AlreadyThere):
        write.write(file, "ours")
    monkeypatch.setattr(Path, "hardlink_to", _no_links)
    with pytest.raises(AlreadyThere):
        write.write(file, "ours")
    assert file.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [file]


def _no_links(*_: object) -> None:
    raise OSError


def test_writes_where_there_are_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", _no_links)
    write.write(tmp_path / "p.md", "x")
    assert [each.name for each in tmp_path.iterdir()] == ["p.md"]


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "p.md"
    file.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteProblem):
        write.write(file, "new", overwrite=True)
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    write.write(tmp_path / "link.md", "new", overwrite=True)
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


@pytest.mark.parametrize("name", ["", ".", "none/p.md", "a" * 300 + ".md", "nul\0.md"])
def test_impossible_places(tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteProblem) as problem:
        write.check(tmp_path / name)
    assert not isinstance(problem.value, AlreadyThere)
    assert str(problem.value)


def test_a_folder_without_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(WriteProblem, match="folder"):
        write.check(tmp_path / "p.md")


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert write.place(" ~/p.md ") == tmp_path / "p.md"
    assert write.place("p.md") == Path.cwd() / "p.md"
    assert write.place("~nobody-here/p.md").name == "p.md"


def test_default_folder_is_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert write.default_folder().is_dir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    assert write.default_folder() == tmp_path


@pytest.mark.parametrize(
    ("planned", "actual", "shown"),
    [(300, 270, ("5", "4½", "")), (30, 44, ("½", "½", "")), (0, 45, ("0", "1", "1"))],
)
def test_minutes(planned: int, actual: int, shown: tuple[str, str, str]) -> None:
    assert (
        figures.minutes(planned),
        figures.minutes(actual),
        figures.overrun(planned, actual),
    ) == shown


def test_dates() -> None:
    assert figures.day(PROTOCOL.date, "de") == "12.03.2026"
    assert figures.day(PROTOCOL.date, "en") == "2026-03-12"
