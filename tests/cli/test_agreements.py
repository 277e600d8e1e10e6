"""``kollegial agreements``: what a dialogue came to, and what becomes of its lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.quality_helpers import Shell

SAID = (
    *("agreements", "add", "Übergaben gelingen nicht", "--on", "1.11.2026", "--team", "Team Süd"),
    *("--facts", "Drei Übergaben fehlten.", "--position", "Fachkräfte", "Uns fehlt die Zeit."),
    *("--position", "Leitung", "Zeit ist da.", "--line", "Teamleitung", "Zeit einplanen"),
    *("--line", "Fachkräfte", "Blatt ausfüllen", "24.12.2026", "--look-again", "2027-02-01"),
    *("--consent", "Alle tragen beides.", "--dissent", "Ob es reicht, bleibt offen."),
)


def test_held_shown_taken_up_and_looked_at_again(officer: Shell) -> None:
    agreement = officer.json(*SAID)["id"]
    page = officer("agreements", "show", agreement[:8], language="de")
    for words in ("01.11.2026", "Fachkräfte: Uns fehlt die Zeit.", "Ob es reicht, bleibt offen."):
        assert words in page
    told = officer("agreements", "take-up", agreement, "2", "--goal", "Jedes Blatt ist voll.")
    assert told == "M1 is proposed.\n"
    plan = officer.json("measures", "show", "M1")["plan"]
    assert (plan["title"], plan["responsible"], plan["due"]) == (
        "Blatt ausfüllen",
        "Fachkräfte",
        "2026-12-24",
    )
    assert (plan["agreement"], plan["origin"], plan["team"]) == (agreement, "dialogue", "Team Süd")
    officer("agreements", "look", agreement, "Es gelingt oft.", "--next", "2027-06-01")
    now = officer.json("agreements", "show", agreement)
    assert list(now) == [
        *("id", "version", "written_on", "next_look", "closed", "terms", "taken_up", "looks"),
        "seq",
    ]
    assert [each["line"] for each in now["taken_up"]] == [2]
    assert (now["next_look"], now["closed"]) == ("2027-06-01", False)
    officer("agreements", "undo", agreement)
    assert officer.json("agreements", "list")[0]["looks"] == []
    assert officer("agreements", "history", agreement).count("\n") == 4


def test_from_a_file(officer: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(
        'occasion = "Übergaben"\nheld_on = 2026-11-01\n[[lines]]\nnumber = 1\n'
        'role = "Leitung"\nwhat = "Zeit einplanen"\nwith_whom = ["Fachkräfte"]\n',
        encoding="utf-8",
    )
    (line,) = officer.json("agreements", "add", "--file", file)["terms"]["lines"]
    assert line["with_whom"] == ["Fachkräfte"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add",), "Say the occasion, or a file: one of both."),
        (("add", "x", "--line", "Leitung"), "A line is a role, what it does"),
        (("add", "x", "--line", "Leitung", "a", "bald"), "expected a day such as 2026-12-24"),
        (("add", "x", "--on", "2027-01-01"), "has not come yet"),
        (("add", "x", "--position", "Leitung", "Frau Kowalczyk irrt."), "Positions 1 · Text, word"),
        (("show", "abcd"), "There is no such agreement in the register."),
    ],
)
def test_what_does_not_fit_is_one_line(
    officer: Shell, arguments: tuple[str, ...], sentence: str
) -> None:
    told = officer("agreements", *arguments, code=1)
    assert sentence in told
    assert told.count("\n") == 1
    assert "Kowalczyk" not in told
    assert officer("agreements", "list") == "There is no agreement yet.\n"
