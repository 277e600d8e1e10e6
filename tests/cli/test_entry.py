"""The command line itself: exit codes, one-line errors, languages, options on either side."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kollegial import __version__
from kollegial.cli import entry, main
from kollegial.cli.commands import COMMANDS
from kollegial.cli.errors import CliError
from kollegial.cli.parser import chosen_command, parse
from kollegial.formats.problems import Problem, Unreadable
from kollegial.printable import printable
from kollegial.refusal import Refused
from kollegial.words import Text

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = "import sys; from kollegial.cli import main; sys.exit(main())"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kollegial.i18n._Current.language", "en")
    monkeypatch.setattr("kollegial.i18n._Current.catalogue", None)


@pytest.mark.parametrize("arguments", [["--version"], ["--version", "--lang", "de"]])
def test_version(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"kollegial {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--lang", "fr"], "invalid choice"),
        (["nothing"], "invalid choice"),
        (["models"], "required: ACTION"),
        (["models", "list", "--nothing"], "unrecognized arguments: --nothing"),
        (["--home"], "expected one argument"),
        (["models", "list", "--jso"], "unrecognized arguments: --jso"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("kollegial: ")
    assert expected in told.err
    assert told.err.count("\n") == 1


def test_help_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: kollegial")
    assert main(["--lang", "de", "models", "--help"]) == 0
    german = capsys.readouterr().out
    assert german.startswith("Aufruf: kollegial models")
    assert "diese Hilfe zeigen" in german
    for word in ("usage", "options:", "this help", "commands"):
        assert word not in german


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        assert main([command.name, "--help", "--lang", "de"]) == 0
        assert capsys.readouterr().out.startswith(f"Aufruf: kollegial {command.name}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--home", "x", "--lang", "de", "--passphrase-file", "y", "models", "list"],
        ["--home", "x", "models", "--lang", "de", "list", "--passphrase-file", "y"],
        ["models", "list", "--home", "x", "--lang", "de", "--passphrase-file", "y"],
        ["--home=x", "models", "--passphrase-file=y", "list", "--lang=de"],
    ],
)
def test_global_options_on_either_side(arguments: list[str]) -> None:
    language, command = chosen_command(arguments)
    assert (language, command) == ("de", "models")
    options = parse(arguments, command)
    assert (options.home, options.lang, options.passphrase_file) == (Path("x"), "de", Path("y"))


def test_global_options_have_defaults() -> None:
    options = parse(["models", "list"], "models")
    assert (options.home, options.lang, options.passphrase_file) == (None, None, None)


def ending(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> Callable[[], int]:
    """The program, its command replaced by one that raises ``error``."""

    def run(options: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(entry, "parse", lambda *_each: argparse.Namespace(run=run))
    return lambda: main(["models", "list"])


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (CliError("it cannot be"), 1, "kollegial: it cannot be\n"),
        (
            Refused("{model} has no phase {phase}.", model=Text(de="eins", en="one"), phase="x"),
            1,
            "kollegial: one has no phase x.\n",
        ),
        (
            Unreadable([Problem("a", 1, "b", "expected some text")]),
            1,
            "kollegial: a:1: b: expected some text\n",
        ),
        (
            Unreadable([Problem("a", n, "b", "expected some text") for n in (1, 2, 3)]),
            1,
            "kollegial: a:1: b: expected some text (2 more problems)\n",
        ),
        (KeyboardInterrupt(), 130, ""),
        (SystemExit(3), 3, ""),
    ],
)
def test_endings(
    error: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ending(monkeypatch, error)() == code
    assert capsys.readouterr().err == said


def test_unexpected_error_shows_place_and_type_but_no_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KOLLEGIAL_DEBUG", raising=False)
    assert ending(monkeypatch, ValueError("Anna Geheim"))() == 70
    said = capsys.readouterr().err
    assert said.startswith("kollegial: internal error (ValueError at test_entry.py:")
    assert said.endswith("; nothing was lost\n")
    assert "Anna" not in said
    assert said.count("\n") == 1


def test_developers_may_ask_for_the_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KOLLEGIAL_DEBUG", "1")
    assert ending(monkeypatch, ValueError("x"))() == 70
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
@pytest.mark.parametrize("buffered", ["", "1"])
def test_reader_that_goes_away_is_no_error(tmp_path: Path, buffered: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, "models", "check", "x", "--home", str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": buffered, "LC_ALL": "en_US"},
            stdout=writer,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writer)
    assert ran.returncode == 141
    assert ran.stderr in ("", "kollegial: 1 problem in x\n")


def test_output_is_utf8_whatever_the_locale_says(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, "--help", "--lang", "de"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert "für alle Befehle" in ran.stdout.decode("utf-8")


def test_text_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2Jb\nc\u202ed") == "a�[2Jb�c�d"
    assert printable("Schlüsselfrage „ß“ 😀") == "Schlüsselfrage „ß“ 😀"
