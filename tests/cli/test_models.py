"""``kollegial models``: list, show, check."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.content import shipped
from tests.formats import examples


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with the model and the card of docs/formats.md."""
    methods = tmp_path / "home" / "models" / "methods"
    methods.mkdir(parents=True)
    (methods / "kopfstand.toml").write_text(examples.method(), encoding="utf-8")
    (methods.parent / "kurz.toml").write_text(examples.model(), encoding="utf-8")
    return tmp_path / "home"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    text = examples.model().replace("year = 2026", 'year = "Anna"').replace("at_least", "at_leest")
    file = tmp_path / "broken.toml"
    file.write_text(text, encoding="utf-8")
    return file


def run(*arguments: str | Path, home: Path, language: str = "en") -> int:
    return main([*map(str, arguments), "--home", str(home), "--lang", language])


def test_list_names_every_model(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "list", home=home) == 0
    line = next(each for each in capsys.readouterr().out.splitlines() if each.startswith("kurz "))
    assert "Short consultation · Kollegial contributors · 2 phases, 20 min" in line


def test_list_as_json(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "list", "--json", home=home) == 0
    model = next(each for each in json.loads(capsys.readouterr().out) if each["id"] == "kurz")
    assert model["names"] == {"de": "Kurzberatung", "en": "Short consultation"}
    assert model["phases"] == 2
    assert model["methods"] == ["kopfstand"]


def test_show_in_german(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "show", "kurz", home=home, language="de") == 0
    page = capsys.readouterr().out
    assert "Kurzberatung\n" in page
    assert "1. Erzählung · 10* (5*–15*)" in page
    assert "spricht: Fallgeber:in; hört zu: Moderation; schreibt: Protokoll" in page
    assert max(map(len, page.splitlines())) <= 88


def test_show_a_method_card(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "show", "kopfstand", home=home) == 0
    assert "Begin with: It gets worse if …" in capsys.readouterr().out


def test_show_as_json_is_the_whole_file(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "show", "kurz", "--json", home=home) == 0
    model = json.loads(capsys.readouterr().out)
    assert model["phases"][0]["minutes"]["default"] == {
        "value": 10.0,
        "certainty": "proposal",
        "source": None,
    }


def test_show_unknown(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "show", "nothing", home=home) == 1
    said = capsys.readouterr().err
    assert said.startswith("kollegial: ")
    assert "kurz" in said
    assert said.count("\n") == 1


def test_check_a_good_file(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "models" / "kurz.toml"
    assert run("models", "check", file, home=home) == 0
    assert run("models", "check", file, "--json", home=home) == 0
    assert capsys.readouterr().out.endswith("no problem found\n[]\n")


def test_check_tells_file_line_field_and_what_was_expected(
    home: Path, broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("models", "check", broken, home=home) == 1
    told = capsys.readouterr()
    assert f"{broken}:6: year: expected a whole number\n" in told.out
    assert 'phases[1].output.at_leest: no such field; perhaps "at_least"?' in told.out
    assert told.err == f"kollegial: 2 problems in {broken}\n"
    assert "Anna" not in told.out


def test_check_as_json(home: Path, broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "check", broken, "--json", home=home, language="de") == 1
    first = json.loads(capsys.readouterr().out)[0]
    assert first == {
        "file": str(broken),
        "line": 6,
        "field": "year",
        "expected": "erwartet: eine ganze Zahl",
    }


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (None, "expected a file, there is none"),
        (b"\n\n\xff\n", "expected text in UTF-8"),
        (b"[[[", "expected"),
        (b"", "expected this field"),
    ],
)
def test_check_a_file_that_is_none(
    home: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, expected: str
) -> None:
    file = home / "file.toml"
    if content is not None:
        file.write_bytes(content)
    assert run("models", "check", file, home=home) == 1
    assert expected in capsys.readouterr().out


def test_check_a_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "check", home, home=home) == 1
    assert "expected a file that can be read" in capsys.readouterr().out


def test_broken_own_file_is_told_and_keeps_nobody_from_the_rest(
    home: Path, broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken.rename(home / "models" / "zwei.toml")
    assert run("models", "list", home=home) == 0
    told = capsys.readouterr()
    assert "kurz " in told.out
    assert "zwei.toml:6: year: expected a whole number" in told.err


@pytest.mark.parametrize(
    "file",
    [*shipped("phases", ".toml"), *shipped("phases/methods", ".toml")],
    ids=lambda file: file.name,
)
def test_shipped_files_have_no_problem(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("models", "check", file, home=tmp_path) == 0, capsys.readouterr().out
