"""A Tietze session line by line on a dumb terminal, from the first question to the release."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kollegial.cli import main
from kollegial.plain.afterwards import COMMANDS as AFTERWARDS
from kollegial.plain.commands import LIVE
from kollegial.plain.review.steps import COMMANDS as REVIEW
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.end_to_end.steps import GROUP, PEOPLE, german
from tests.end_to_end.terminal import Terminal
from tests.store.pages import decrypted

IDENTIFYING = ("Größmann", "Bülent", "Wróblewski", "Jasmin", "Kowalczyk", "0234 5551234")
TALL = (110, 400)
"""Nothing scrolls away, so everything said can be looked for."""


def german_word(name: str, commands: tuple[object, ...] = LIVE) -> str:
    """How a command is typed in German."""
    found = next(each for each in commands if getattr(each, "name", "") == name)
    words: tuple[str, ...] = getattr(found, "de")  # noqa: B009 - any of three registries
    return f".{words[0]}"


def line(terminal: Terminal, text: str, *wanted: str) -> None:
    """Type a line and wait for what it leads to."""
    terminal.type(f"{text}\r")
    if wanted:
        terminal.wait_for(*wanted)


@pytest.mark.slow
def test_a_whole_session_on_a_dumb_terminal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal("run", "--plain", home=home, size=TALL, term="dumb") as terminal:
        _open(terminal)
        line(terminal, german_word("quit"), "kollegial run --plain --session")
        assert terminal.ended() == 0
        session = re.findall(r"--session ([0-9a-f]{8})", terminal.text)[-1]
    with Terminal(
        "run", "--plain", "--session", session, home=home, size=TALL, term="dumb"
    ) as terminal:
        _consult(terminal)
        _afterwards(terminal)
        _review(terminal)
        assert terminal.ended() == 0
        assert b"\x1b" not in terminal.raw
        assert "Änne Größmann" in terminal.raw.decode("utf-8")
    _nobody_is_left(home)
    assert main(["--home", str(home), "protocols", "list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["group"], row["model"], row["people"]) == (GROUP, "tietze", len(PEOPLE))
    assert "stärken" in row["title"]


def _open(terminal: Terminal) -> None:
    terminal.wait_for(german("Group:"))
    line(terminal, GROUP, german("Name:"))
    for name in PEOPLE:
        line(terminal, name)
    line(terminal, "", "Tietze")
    line(terminal, "tietze", german("How many minutes have you got? Enter: as the model has it."))
    line(terminal, "", german("Does everybody agree?"))
    line(terminal, "j", german("Confidentiality was agreed."))
    line(terminal, "n", "Phase 1 von 6: Casting")
    assert b"\x1b" not in terminal.raw


def _consult(terminal: Terminal) -> None:
    terminal.wait_for("Phase 1 von 6: Casting")
    line(terminal, german_word("start"), german("The clock was started."))
    line(terminal, german_word("draw"), german("The casting is complete."))
    line(terminal, "Jasmin schläft im Unterricht", "1> ")
    # An arrow key on a terminal that edits by the line only: its code must not stay.
    line(terminal, "\x1b[A" + german_word("take") + " 1", german("The case is: {text}"))
    line(terminal, german_word("next"), "Phase 2 von 6")
    line(terminal, "Frau Kowalczyk ist allein mit Jasmin")
    line(terminal, f"{german_word('note')} Sie rief an: 0234 5551234", "2> ")
    line(
        terminal,
        f"{german_word('names')} Jasmin Kowalczyk",
        german("Names in the case noted: {count}"),
    )
    line(terminal, german_word("next"), "Phase 3 von 6")
    line(terminal, "Wie kann ich Jasmin stärken?", "3> ")
    line(terminal, german_word("next"), "Phase 4 von 6")
    line(terminal, f"{german_word('choose')} brain", "Brainstorming")
    line(terminal, german_word("next"), "Phase 5 von 6")
    line(terminal, "<<")
    for each in ("Mit Cécile zusammen einladen", "Dörte fragt die Schule", ">>"):
        line(terminal, each)
    line(terminal, german_word("undo"), german("Taken back: {step}"))
    line(terminal, german_word("redo"), german("Done again: {step}"))
    line(terminal, german_word("next"), "Phase 6 von 6")
    line(terminal, "Ich nehme Mut mit: Größe zeigen", "6> ")
    line(terminal, german_word("next"), german("Close the session?"))
    line(terminal, "j", german("The consultation is closed. What comes now may be left out."))


def _afterwards(terminal: Terminal) -> None:
    line(
        terminal,
        german_word("next_part", AFTERWARDS),
        german("Which small step comes first, and by when?"),
    )
    line(terminal, "Ich rufe an", german("By when, for example {day}? Enter: without a date."))
    line(terminal, "24.12.2099", "24.12.2099")
    for number in (1, 2, 3):
        line(terminal, german_word("slip", AFTERWARDS), f"Zettel {number}.")
        for _item in range(8):
            terminal.settle()  # a hidden question throws away what was typed too early
            line(terminal, "4")
        line(terminal, "das Zuhören")
        line(terminal, "", f"{number} Zettel")
    line(
        terminal,
        german_word("review", AFTERWARDS),
        german("The review. One letter decides; ? lists them."),
    )


def _review(terminal: Terminal) -> None:
    line(terminal, "a")
    rest = german_word("rest", REVIEW).removeprefix(".")
    line(terminal, rest, german("Accept the rest?"))
    line(terminal, "j", german("Everything is decided."))
    line(terminal, "f", german("Release the protocol?"))
    line(terminal, "j", german("What was typed still stands in this window: close it."))


def _nobody_is_left(home: Path) -> None:
    place = Home(home)
    keys = KeyRing.open(place)
    for name in ("desk", "archive"):
        path = getattr(place, name)
        text = decrypted(path, keys.key(name)).decode("utf-8", "replace")
        assert [each for each in IDENTIFYING if each.casefold() in text.casefold()] == []
