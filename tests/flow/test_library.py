"""The library from its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow.library import load, read_text
from kollegial.formats.problems import Unreadable
from kollegial.store.home import Home
from tests.formats import examples


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "models" / "methods").mkdir(parents=True)
    return Home(tmp_path)


def test_shipped_content_is_whole() -> None:
    assert load().problems == ()


def test_a_home_without_models_adds_nothing(tmp_path: Path) -> None:
    assert load(Home(tmp_path)).models == load().models


def test_own_models_and_cards_are_added(home: Home) -> None:
    (home.models / "kurz.toml").write_text(examples.model(), encoding="utf-8")
    (home.models / "methods" / "k.toml").write_text(examples.method(), encoding="utf-8")
    library = load(home)
    assert library.model("kurz").names.de == "Kurzberatung"
    assert library.method("kopfstand").author == "Kollegial contributors"
    assert library.problems == ()


def test_a_file_that_cannot_be_read_is_a_problem(home: Home) -> None:
    (home.models / "bad.toml").write_bytes(b"id = 1\n\xff")
    (problem,) = load(home).problems
    assert str(problem) == f"{home.models / 'bad.toml'}:2: expected text in UTF-8"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as out:
        out.truncate(30_000_000)
    with pytest.raises(Unreadable, match="expected a much smaller file"):
        read_text(file)
