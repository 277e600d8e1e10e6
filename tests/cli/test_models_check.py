"""``kollegial models check``: told like a compiler tells it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kollegial.content import content_root
from tests.cli.models_helpers import made_home, run
from tests.formats import examples

Capture = pytest.CaptureFixture[str]

SHIPPED = [
    file
    for file in sorted((content_root() / "phases").rglob("*.toml"))
    # What start files are made of waits to be filled in.
    if file.parent.name != "start"
]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return made_home(tmp_path)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    text = examples.model().replace("year = 2026", 'year = "Anna"').replace("at_least", "at_leest")
    file = tmp_path / "broken.toml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """A file that can be used and has two warnings."""
    text = examples.model().replace("max = 9", "max = 19").replace("value = 20", "value = 21")
    file = tmp_path / "doubtful.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_good_file(home: Path, capsys: Capture) -> None:
    file = home / "models" / "kurz.toml"
    assert run("models", "check", file, home=home) == 0
    assert run("models", "check", file, "--strict", home=home) == 0
    assert run("models", "check", file, "--json", home=home) == 0
    assert capsys.readouterr().out.endswith("no problem found\n[]\n")


def test_it_tells_place_field_and_what_was_expected(
    home: Path, broken: Path, capsys: Capture
) -> None:
    assert run("models", "check", broken, home=home) == 1
    told = capsys.readouterr()
    assert f"{broken}:6:8: year: expected a whole number\n" in told.out
    assert 'phases[1].output.at_leest: no such field; perhaps "at_least"?' in told.out
    assert told.err == f"kollegial: 2 problems in {broken}\n"
    assert "Anna" not in told.out


def test_a_wrong_key_is_shown_with_carets_and_nothing_else_of_its_line(
    home: Path, broken: Path, capsys: Capture
) -> None:
    run("models", "check", broken, home=home)
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:] == ["   81 | at_leest = …", "      | ^^^^^^^^"]
    # The year is a value: its line is told and not shown.
    assert not [line for line in lines if "|" in line and "year" in line]


def test_as_json(home: Path, broken: Path, capsys: Capture) -> None:
    assert run("models", "check", broken, "--json", home=home, language="de") == 1
    first = json.loads(capsys.readouterr().out)[0]
    assert first == {
        "file": str(broken),
        "line": 6,
        "column": 8,
        "field": "year",
        "severity": "error",
        "expected": "erwartet: eine ganze Zahl",
    }


def test_warnings_keep_nobody_from_using_a_file(
    home: Path, doubtful: Path, capsys: Capture
) -> None:
    assert run("models", "check", doubtful, home=home) == 0
    told = capsys.readouterr()
    assert ": warning: group_size.max: " in told.out
    assert ": warning: duration.default: " in told.out
    assert told.out.endswith(f"{doubtful}: can be used; 2 warnings\n")
    assert told.err == ""


def test_strict_takes_warnings_for_errors(home: Path, doubtful: Path, capsys: Capture) -> None:
    assert run("models", "check", "--strict", doubtful, home=home) == 1
    assert capsys.readouterr().err == f"kollegial: 2 problems in {doubtful}\n"
    assert run("models", "check", "--strict", "--json", doubtful, home=home) == 1
    told = json.loads(capsys.readouterr().out)
    assert {each["severity"] for each in told} == {"warning"}


def test_several_files_at_once(home: Path, broken: Path, doubtful: Path, capsys: Capture) -> None:
    good = home / "models" / "kurz.toml"
    assert run("models", "check", good, broken, doubtful, home=home) == 1
    told = capsys.readouterr()
    assert f"{good}: no problem found" in told.out
    assert told.err == "kollegial: 2 problems in 3 files\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (None, "expected a file, there is none"),
        (b"\n\n\xff\n", "expected text in UTF-8"),
        (b"[[[", "expected"),
        (b"", "expected this field"),
    ],
)
def test_a_file_that_is_none(
    home: Path, capsys: Capture, content: bytes | None, expected: str
) -> None:
    file = home / "file.toml"
    if content is not None:
        file.write_bytes(content)
    assert run("models", "check", file, home=home) == 1
    assert expected in capsys.readouterr().out


def test_a_folder(home: Path, capsys: Capture) -> None:
    assert run("models", "check", home, home=home) == 1
    assert "expected a file that can be read" in capsys.readouterr().out


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_shipped_files_have_neither_errors_nor_warnings(
    file: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert run("models", "check", "--strict", file, home=tmp_path) == 0, capsys.readouterr().out


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_shipped_files_are_called_by_their_id(file: Path) -> None:
    assert f'"{file.stem}"' in next(
        line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("id")
    )
