"""``kollegial passphrase`` and ``--passphrase-file``."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from kollegial.cli import main


def run(home: Path, *arguments: str, typed: str = "") -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(typed))
        return main(["--home", str(home), *arguments])


def test_set_use_and_remove(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, file = tmp_path / "home", tmp_path / "word"
    new = "drei lange Wörter"
    assert run(home, "passphrase", "status", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"protected": False}
    assert run(home, "passphrase", "set", typed=f"{new}\nanders\n") == 1
    assert run(home, "passphrase", "set", typed=f"{new}\n{new}\n") == 0
    capsys.readouterr()
    assert run(home, "protocols", "list") == 1
    assert capsys.readouterr().err.startswith("kollegial: ")
    file.write_text("ganz falsch gedacht\n", encoding="utf-8")
    assert run(home, "protocols", "list", "--passphrase-file", str(file)) == 1
    file.write_text(f"{new}\n", encoding="utf-8")
    assert run(home, "protocols", "list", "--passphrase-file", str(file)) == 0
    assert run(home, "passphrase", "remove", typed=f"{new}\n") == 0
    assert run(home, "protocols", "list") == 0


def test_a_missing_passphrase_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("protocols", "list", "--passphrase-file", str(tmp_path / "none"))
    assert run(tmp_path / "home", *arguments) == 1
    assert capsys.readouterr().err.count("\n") == 1
