"""The same in every terminal: few colours, none, light, small, large. A word for every state."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.settings import Settings, save
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from tests.end_to_end.steps import german
from tests.end_to_end.terminal import Terminal

TERMINALS = {
    "16 colours": ("xterm", {"COLORTERM": ""}),
    "linux console": ("linux", {"COLORTERM": ""}),
    "256 colours": ("xterm-256color", {"COLORTERM": ""}),
    "no colour": ("xterm-256color", {"NO_COLOR": "1"}),
}


def running(home: Path) -> None:
    """A session in its third phase, in a pause."""
    place = Workplace(Home(home))
    place.home.prepare()
    opened = open_session(
        place.library.model("tietze"),
        group="Team Süd",
        people=("Änne", "Bo", "Cem", "Dörte"),
        date=dt.date(2026, 3, 12),
        language="de",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    on = cmd.Advance()
    for command in (cmd.DrawRoles(3), cmd.StartClock(), on, on, cmd.PauseClock()):
        live.do(command)
    place.close()


@pytest.mark.parametrize("name", TERMINALS)
def test_whoever_sees_no_colour_reads_the_same(home: Path, name: str) -> None:
    running(home)
    term, environment = TERMINALS[name]
    with Terminal(home=home, term=term, environment=environment, size=(100, 30)) as terminal:
        terminal.wait_for("Team Süd")
        terminal.press("enter")
        text = terminal.wait_for("Phase 3 von 6", german("SPEAKS"), german("SILENT"), "F10")
        assert german("PAUSE · on with F2") in text


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (200, 60)], ids=str)
def test_light_colours_in_every_size(home: Path, size: tuple[int, int]) -> None:
    running(home)
    save(Home(home), Settings(theme="light"))
    with Terminal(home=home, size=size) as terminal:
        terminal.wait_for("Team Süd")
        terminal.press("enter")
        words = ("Fallerzähler:in", "Berater:in", "Mehrere Anläufe", "F1 Hilfe", "F8")
        terminal.wait_for("Phase 3 von 6", german("SPEAKS"), "F10", *words)
