"""``kollegial groups``: list, show, forget."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.cli.commands.groups import ROLES
from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.consultation.vocabulary import RoleKind
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing

GROUP = "Größte \x1b[31mRunde"
SHOWN = "Größte \ufffd[31mRunde"
GIVER, LEAD, ADVISER = RoleKind.CASE_GIVER, RoleKind.MODERATOR, RoleKind.CONSULTANT


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder whose desk knows two groups."""
    folder = tmp_path / "home"
    place = open_home(folder)
    remember(place, GROUP, 3, ("Änne", {LEAD}, False), ("Bo", {GIVER}, False))
    remember(
        place,
        GROUP,
        9,
        ("Änne", {ADVISER, RoleKind.SCRIBE}, True),
        ("Bo", {LEAD}, False),
        ("Cem", set(), False),
    )
    remember(place, "Andere", 5, ("Änne", {GIVER}, False))
    place.close()
    return folder


def open_home(folder: Path) -> Workplace:
    home = Home(folder)
    return Workplace(home, KeyRing.open(home))


def remember(
    place: Workplace, group: str, day: int, *turns: tuple[str, set[RoleKind], bool]
) -> None:
    date = dt.date(2026, 2, day)
    kept = tuple(PastTurn(date, name, frozenset(kinds), offered) for name, kinds, offered in turns)
    place.desk.begin(f"day-{day}")
    place.desk.erase(f"day-{day}", remember=SessionTurns(group, kept))


def run(*arguments: str, home: Path) -> int:
    return main(["groups", *arguments, "--home", str(home), "--lang", "en"])


def kept(home: Path) -> dict[str, list[str]]:
    """Names by group, as the desk has them."""
    place = open_home(home)
    found = {
        group.name: sorted({turn.person for turn in place.desk.turns(group.name)})
        for group in place.desk.groups()
    }
    place.close()
    return found


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        """There is somebody."""
        return True


def test_every_kind_of_role_has_a_name() -> None:
    assert set(ROLES) == set(RoleKind)


def test_list(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{SHOWN} · 2 sessions · last on 2026-02-09",
        "Andere · 1 session · last on 2026-02-05",
    ]
    assert run("list", "--json", home=home) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "name": GROUP,
            "people": ["Änne", "Bo", "Cem"],
            "sessions": 2,
            "last": "2026-02-09",
            "words": 0,
        },
        {"name": "Andere", "people": ["Änne"], "sessions": 1, "last": "2026-02-05", "words": 0},
    ]


def test_nothing_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", home=tmp_path / "new") == 0
    assert capsys.readouterr().out == "No group has agreed to be remembered.\n"
    assert run("list", "--json", home=tmp_path / "new") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_show_day_by_day_and_who_waits(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", GROUP.upper(), home=home) == 0
    assert capsys.readouterr().out.splitlines() == [
        SHOWN,
        "",
        "2026-02-03",
        "  Änne: moderator",
        "  Bo: case giver",
        "",
        "2026-02-09",
        "  Änne: consultant, scribe, offered a case that was not taken",
        "  Bo: moderator",
        "  Cem: no role",
        "",
        "Waiting for an own case, the longest first:",
        "  Änne: present 2 times, no own case yet",
        "  Cem: present once, no own case yet",
        "  Bo: last on 2026-02-03, present once since",
    ]


def test_show_as_json_is_all_there_is(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "andere", "--json", home=home) == 0
    assert json.loads(capsys.readouterr().out) == {
        "name": "Andere",
        "turns": [
            {"date": "2026-02-05", "person": "Änne", "kinds": ["case_giver"], "offered": False}
        ],
        "waiting": [{"name": "Änne", "since": "2026-02-05", "present": 0, "offered": 0}],
        "words": 0,
    }


@pytest.mark.parametrize("action", ["show", "forget"])
def test_an_unknown_group_is_one_line(
    home: Path, action: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(action, "Runde", home=home) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "kollegial: Nothing is kept of a group of this name.\n"


def test_an_unknown_person_is_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("forget", "Andere", "--person", "Bo", "--yes", home=home) == 1
    assert "anybody of this name" in capsys.readouterr().err
    assert kept(home)["Andere"] == ["Änne"]


def test_forget_a_group(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("forget", " andere", "--yes", home=home) == 0
    assert capsys.readouterr().out == "Forgotten, without a trace in the file.\n"
    assert kept(home) == {GROUP: ["Bo", "Cem", "Änne"]}


def test_forget_a_person(home: Path) -> None:
    assert run("forget", GROUP, "--person", "ÄNNE", "--yes", home=home) == 0
    assert kept(home) == {GROUP: ["Bo", "Cem"], "Andere": ["Änne"]}


@pytest.mark.parametrize(
    ("typed", "gone"), [("y\n", True), (" JA \n", True), ("\n", False), ("n\n", False), ("", False)]
)
def test_it_asks_first(
    home: Path,
    typed: str,
    gone: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    assert run("forget", "Andere", home=home) == 0
    said = capsys.readouterr().out
    assert "Forget everything that is kept of “Andere”? [y/N] " in said
    assert ("Nothing was changed." in said) is not gone
    assert ("Andere" not in kept(home)) is gone


def test_the_question_names_the_person(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    assert run("forget", GROUP, "--person", "Bo", home=home) == 0
    assert f"kept of “Bo” in “{SHOWN}”?" in capsys.readouterr().out


def test_without_anybody_to_ask_nothing_is_forgotten(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    assert run("forget", "Andere", home=home) == 1
    assert "--yes" in capsys.readouterr().err
    assert "Andere" in kept(home)
