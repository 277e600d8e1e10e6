"""``kollegial models new``: a file to go on writing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kollegial.cli.commands.models_new import _ranges
from kollegial.flow.library import load
from kollegial.store.home import Home
from tests.cli.models_helpers import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "home"


def test_it_writes_into_the_data_folder_and_the_model_is_there(home: Path) -> None:
    assert run("models", "new", "eigenes", home=home) == 0
    library = load(Home(home))
    assert library.problems == ()
    assert "eigenes" in library.own
    assert len(library.model("eigenes").phases) == 5


def test_it_says_which_lines_to_fill_in(home: Path, capsys: Capture) -> None:
    run("models", "new", "eigenes", home=home)
    told = capsys.readouterr().out
    file = home / "models" / "eigenes.toml"
    lines = file.read_text(encoding="utf-8").split("\n")
    named: set[int] = set()
    for first, last in re.findall(r"(\d+)(?:–(\d+))?[,.]", told.split("lines ")[1]):
        named |= set(range(int(first), int(last or first) + 1))
    waiting = [at for at, line in enumerate(lines, 1) if re.search(r'"(Ausfüllen|Fill in):', line)]
    assert sorted(named) == waiting
    assert str(file) in told


def test_a_copy_has_nothing_to_fill_in(home: Path, capsys: Capture) -> None:
    assert run("models", "new", "unser", "--from", "tietze", home=home) == 0
    assert "To be filled in" not in capsys.readouterr().out
    assert load(Home(home)).model("unser").author == "Kim-Oliver Tietze"


@pytest.mark.parametrize("arguments", [["heilsbronn"], ["unser", "--from", "heilsbronn"]])
def test_a_blank_gets_its_steps(home: Path, arguments: list[str]) -> None:
    assert run("models", "new", *arguments, home=home) == 0
    assert len(load(Home(home)).model(arguments[0]).phases) == 10


def test_it_writes_where_it_is_told(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "hier.toml"
    assert run("models", "new", "eigenes", "--output", file, home=home) == 0
    assert 'id = "eigenes"' in file.read_text(encoding="utf-8")
    assert not home.exists()


@pytest.mark.parametrize("language", ["de", "en"])
def test_it_explains_in_the_language_of_the_run(home: Path, language: str) -> None:
    run("models", "new", "eigenes", home=home, language=language)
    text = (home / "models" / "eigenes.toml").read_text(encoding="utf-8")
    assert text.startswith("# Ein eigenes" if language == "de" else "# A consultation model")
    assert 'de = "Ausfüllen: ' in text
    assert 'en = "Fill in: ' in text


def test_nothing_is_overwritten(home: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "da.toml"
    file.write_text("mein", encoding="utf-8")
    assert run("models", "new", "eigenes", "--output", file, home=home) == 1
    assert file.read_text(encoding="utf-8") == "mein"
    assert "is there already and is not overwritten" in capsys.readouterr().err


def test_a_shipped_model_is_not_replaced_by_mistake(home: Path, capsys: Capture) -> None:
    assert run("models", "new", "tietze", home=home) == 1
    assert "--from tietze" in capsys.readouterr().err
    assert run("models", "new", "tietze", "--from", "tietze", home=home) == 0
    assert load(Home(home)).own == {"tietze"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["Kurz"], "expected an id: small letters"),
        (["../weg"], "expected an id: small letters"),
        (["eigenes", "--from", "tieze"], 'perhaps "tietze"?'),
        (["eigenes", "--from", "xyz"], "Known are: "),
        (["eigenes", "--output", "nirgends/da/x.toml"], "cannot be written"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(
    home: Path, arguments: list[str], expected: str, capsys: Capture
) -> None:
    assert run("models", "new", *arguments, home=home) == 1
    told = capsys.readouterr()
    assert expected in told.err
    assert told.err.count("\n") == 1
    assert told.out == ""


@pytest.mark.parametrize(
    ("lines", "told"),
    [([3], ["3"]), ([3, 4, 5, 9, 7, 8], ["3–5", "7–9"]), ([1, 3], ["1", "3"]), ([2, 2], ["2"])],
)
def test_ranges(lines: list[int], told: list[str]) -> None:
    assert list(_ranges(lines)) == told
