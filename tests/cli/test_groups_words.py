"""``kollegial groups words``, and the words in list, show and forget."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.cli import main
from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.flow.habits import keep_word
from kollegial.flow.workplace import Workplace
from kollegial.store.desk.entries import WordedGroup
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.pages import decrypted

AGREED = "Größte Runde"
GROUP = "--json \x1b[31m'; DROP"
SHOWN = "--json \ufffd[31m'; DROP"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder whose desk knows a group that agreed, and one that did not."""
    folder = tmp_path / "home"
    place = open_home(folder)
    place.desk.begin("one")
    turns = tuple(PastTurn(dt.date(2026, 2, 3), name, frozenset()) for name in ("Änne", "Bo"))
    place.desk.erase("one", remember=SessionTurns(AGREED, turns))
    keep_word(place.desk, AGREED, "Änne", Kind.PERSON, True)
    keep_word(place.desk, GROUP, "Übelberger", Kind.PERSON, True)
    keep_word(place.desk, GROUP, "zebra \x1b[2J", Kind.ORGANISATION, True)
    keep_word(place.desk, GROUP, "-x", None, False)
    keep_word(place.desk, GROUP, "Apfel", Kind.PLACE, True)
    place.close()
    return folder


def open_home(folder: Path) -> Workplace:
    home = Home(folder)
    return Workplace(home, KeyRing.open(home))


def run(*arguments: str, home: Path) -> int:
    before = ["groups", arguments[0], "--home", str(home), "--lang", "en"]
    return main([*before, *arguments[1:]])


def counts(home: Path) -> dict[str, int]:
    """How many words are kept, by group."""
    place = open_home(home)
    found = {group.name: group.words for group in place.desk.worded()}
    place.close()
    return found


def test_words_are_listed_by_verdict(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("words", "--", GROUP.upper(), home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Always hidden:",
        "  Apfel · Place",
        "  Übelberger · Person",
        "  zebra \ufffd[2J · Organisation",
        "Never flagged:",
        "  -x",
    ]
    assert run("words", AGREED, home=home) == 0
    assert capsys.readouterr().out.splitlines() == ["Always hidden:", "  Änne · Person"]


def test_words_as_json(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("words", "--json", "--", GROUP.lower(), home=home) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["name"] == GROUP
    assert {"word": "Apfel", "verdict": "always", "kind": "place"} in told["words"]
    assert {"word": "zebra \x1b[2J", "verdict": "always", "kind": "organisation"} in told["words"]
    assert {"word": "-x", "verdict": "never", "kind": None} in told["words"]
    assert (list(told), len(told["words"])) == (["name", "words"], 4)


def test_a_group_without_words(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("words", AGREED, "--forget", "ÄNNE", home=home) == 0
    assert capsys.readouterr().out == "Forgotten, without a trace in the file.\n"
    assert run("words", AGREED, home=home) == 0
    assert capsys.readouterr().out == "No words are kept for this group.\n"
    assert run("words", AGREED, "--json", home=home) == 0
    assert json.loads(capsys.readouterr().out) == {"name": AGREED, "words": []}


def test_one_word_is_forgotten_without_a_trace(home: Path) -> None:
    key = KeyRing.open(Home(home)).key("desk")
    assert "Übelberger".encode() in decrypted(Home(home).desk, key)
    assert run("words", "--forget", "uebelberger", "--", GROUP, home=home) == 0
    assert run("words", "--forget=-x", "--", GROUP, home=home) == 0
    assert counts(home) == {AGREED: 1, GROUP: 2}
    assert "Übelberger".encode() not in decrypted(Home(home).desk, key)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("words", "Runde"), "Nothing is kept of a group of this name."),
        (("words", "Runde", "--forget", "Apfel"), "Nothing is kept of a group of this name."),
        (("words", AGREED, "--forget", "Apfel"), "This word is not kept for this group."),
        (("words", AGREED, "--forget", ""), "This word is not kept for this group."),
        (
            ("forget", "--person", "Bo", "--yes", "--", GROUP),
            "Nothing is kept of anybody of this name in this group.",
        ),
    ],
)
def test_what_is_not_there_is_one_line(
    home: Path, arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments, home=home) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"kollegial: {told}\n")
    assert counts(home) == {AGREED: 1, GROUP: 4}


def test_forgetting_and_json_do_not_go_together(home: Path) -> None:
    assert run("words", AGREED, "--json", "--forget", "Änne", home=home) == 2
    assert counts(home)[AGREED] == 1


def test_the_list_counts_words_and_has_groups_that_never_agreed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{AGREED} · 1 session · last on 2026-02-03 · 1 word kept",
        f"{SHOWN} · 4 words kept",
    ]
    assert run("list", "--json", home=home) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "name": AGREED,
            "people": ["Änne", "Bo"],
            "sessions": 1,
            "last": "2026-02-03",
            "words": 1,
        },
        {"name": GROUP, "people": [], "sessions": 0, "last": None, "words": 4},
    ]


def test_show_counts_words(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "--", GROUP, home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        SHOWN,
        "",
        "4 words kept; see kollegial groups words.",
    ]
    assert run("show", AGREED, home=home) == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "  Bo: present once, no own case yet",
        "",
        "1 word kept; see kollegial groups words.",
    ]
    assert run("show", "--json", "--", GROUP, home=home) == 0
    assert json.loads(capsys.readouterr().out) == {
        "name": GROUP,
        "turns": [],
        "waiting": [],
        "words": 4,
    }


def test_with_the_group_its_words_are_forgotten(home: Path) -> None:
    key = KeyRing.open(Home(home)).key("desk")
    assert run("forget", "--yes", "--", GROUP, home=home) == 0
    assert counts(home) == {AGREED: 1}
    for gone in ("Übelberger", "zebra", "Apfel", "DROP", "drop"):
        assert gone.encode() not in decrypted(Home(home).desk, key)


def test_forgetting_a_person_says_that_words_stay(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("forget", AGREED, "--person", "Änne", "--yes", home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Forgotten, without a trace in the file.",
        "The words kept for the group stay; see kollegial groups words.",
    ]
    place = open_home(home)
    assert place.desk.worded()[0] == WordedGroup(GROUP, 4)
    assert [word.word for word in place.desk.habits(AGREED)] == ["Änne"]
    place.close()
