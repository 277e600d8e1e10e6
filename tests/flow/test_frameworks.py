"""Frameworks from their files, and files begun and put right."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path

import pytest

from kollegial.flow.framework_files import begun, correct, own_file
from kollegial.flow.frameworks import load
from kollegial.quality.frameworks.correcting import Correction
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.reading import read_framework
from kollegial.refusal import Refused
from kollegial.store.home import Home
from tests.formats import examples

KQS = "kqs@modellversion-2"
LOOKED_UP = Correction("Prozess", None, ("Leitfaden, S. 40",))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.prepare()
    return home


def put_right(home: Home, correction: Correction, *codes: str, key: str = KQS) -> None:
    today = dt.date(2026, 3, 20)
    correct(home, load(home), key, codes, correction, today=today, head="Eure Fassung.")


def test_shipped_content_is_whole(home: Home, tmp_path: Path) -> None:
    assert load().problems == ()
    assert load(home).all == load().all == load(Home(tmp_path / "nowhere")).all


def test_own_files_are_added(home: Home) -> None:
    (home.frameworks / "x.toml").write_text(examples.framework(), encoding="utf-8")
    assert load(home).find("haus").names.de == "Unser Handbuch"


def test_a_file_that_cannot_be_read_is_a_problem(home: Home) -> None:
    (home.frameworks / "x.toml").write_bytes(b"format = 1\n\xff")
    (problem,) = load(home).problems
    assert str(problem) == f"{home.frameworks / 'x.toml'}:2: expected text in UTF-8"


def test_the_first_correction_copies_the_shipped_file(home: Home) -> None:
    put_right(home, LOOKED_UP, "4")
    file = home.frameworks / f"{KQS}.toml"
    assert own_file(home, load(home), KQS) == file
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Eure Fassung.\n#\n# KQS, Modellversion 2")
    ours, theirs = load().find(KQS), load(home).find(KQS)
    changed = [new for old, new in zip(ours.areas, theirs.areas, strict=True) if old != new]
    assert [(each.code, each.evidence) for each in changed] == [("4", Evidence.VERIFIED)]


def test_the_next_correction_goes_into_the_same_file_whatever_its_name(home: Home) -> None:
    put_right(home, LOOKED_UP, "4")
    file = home.frameworks / "unseres.toml"
    (home.frameworks / f"{KQS}.toml").rename(file)
    put_right(home, Correction(enabled=True), "5", "6", key="kqs")
    assert list(home.frameworks.iterdir()) == [file]
    assert [each.code for each in load(home).find(KQS).offered] == ["4", "5", "6", "11"]
    assert file.read_text(encoding="utf-8").count("Eure Fassung") == 1


def test_a_broken_file_is_not_written_over(home: Home) -> None:
    file = home.frameworks / f"{KQS}.toml"
    file.write_text("meins", encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        put_right(home, LOOKED_UP, "4")
    assert "cannot be used" in refusal.value.message
    assert file.read_text(encoding="utf-8") == "meins"


def test_nothing_is_written_if_one_of_several_cannot_be(home: Home) -> None:
    with pytest.raises(Refused):
        put_right(home, Correction(enabled=True), "5", "99")
    assert list(home.frameworks.iterdir()) == []


def test_a_folder_that_is_not_there(home: Home) -> None:
    home.frameworks.rmdir()
    with pytest.raises(Refused) as refusal:
        put_right(home, LOOKED_UP, "4")
    assert "cannot be written" in refusal.value.message


def test_start_files_say_the_same_in_both_languages() -> None:
    german, english = (begun(load(), "haus@2026", language) for language in ("de", "en"))
    assert read_framework(german, "de").key == "haus@2026"
    assert structure(tomllib.loads(german)) == structure(tomllib.loads(english))


def test_every_example_of_a_start_file_holds_without_its_sign() -> None:
    text = re.sub(r"^#(?=\w)", "", begun(load(), "haus@2026", "de"), flags=re.MULTILINE)
    framework = read_framework(text, "start.toml")
    assert framework.aliases
    assert framework.areas[0].checked_on
    assert framework.areas[0].note
    assert not framework.areas[0].offered


@pytest.mark.parametrize("key", ["haus", "Haus@1", "own@2", "a@b@c", "../x@1", "haus@1\n", ""])
def test_what_is_no_key_begins_no_file(key: str) -> None:
    with pytest.raises(Refused, match="such as haus@2026"):
        begun(load(), key, "de")


def structure(node: object) -> object:
    """Keys and kinds of values."""
    if isinstance(node, dict):
        return {key: structure(each) for key, each in node.items()}
    if isinstance(node, list):
        return [structure(each) for each in node]
    return type(node)
