"""``kollegial run``: the options, and plain mode through pipes."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.flow.first import First

ROOT = Path(__file__).resolve().parent.parent.parent


def test_without_a_terminal_the_way_out_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", "en", "run", "--home", str(tmp_path)]) == 1
    assert "kollegial run --plain" in capsys.readouterr().err


def test_an_unknown_session_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    arguments = ["--lang", "en", "run", "--plain", "--session", "abcd", "--home", str(tmp_path)]
    assert main(arguments) == 1
    told = capsys.readouterr()
    assert told.err == "kollegial: There is no such session on the desk.\n"


def test_the_settings_choose_the_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings.toml").write_text('language = "en"\n', encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert main(["run", "--plain", "--home", str(tmp_path)]) == 0
    assert "No session was opened." in capsys.readouterr().out


def test_through_pipes_nothing_is_asked_of_a_terminal(tmp_path: Path) -> None:
    lines = ["Team", "Änne", "Bo", "Cem", "Dörte", "", "Tietze", "", "y", "n", "Müdigkeit", ".quit"]
    command = [sys.executable, "-m", "kollegial", "--lang", "en", "run", "--plain"]
    ran = subprocess.run(
        [*command, "--home", str(tmp_path / "home")],
        cwd=ROOT,
        input="\n".join(lines).encode(),
        capture_output=True,
        check=False,
    )
    said = ran.stdout.decode("utf-8")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"\x1b" not in ran.stdout
    assert "Number 1, Topic." in said
    assert said.splitlines()[-1].startswith("kollegial run --plain --session ")


@pytest.mark.parametrize(
    ("asked", "expected"), [("3fA2", True), ("3fa2b", False), ("", False), (None, False)]
)
def test_a_session_is_meant_by_how_its_id_begins(asked: str | None, expected: bool) -> None:
    assert First(asked).means("3fa21c") is expected
