"""A second terminal follows the first, in real terminals."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from tests.end_to_end.terminal import PATIENCE, Terminal
from tests.flow.helpers import at_phase, begun
from tests.tui.test_presenter import drawn


def comes(terminal: Terminal, wanted: str) -> float:
    """Seconds until a line in large letters is there."""
    start = time.monotonic()
    while not drawn(wanted, terminal.text):
        terminal._read(0.02)
        assert time.monotonic() < start + PATIENCE, terminal.text
    return time.monotonic() - start


@pytest.mark.slow
def test_what_one_terminal_does_the_other_shows(home: Path) -> None:
    place = Workplace(Home(home))
    place.home.prepare()
    live = at_phase(begun(place), 3)
    with Terminal("follow", "--lang", "en", home=home, size=(100, 30)) as other:
        comes(other, "running")
        comes(other, "SPEAKS")
        live.do(cmd.PauseClock())
        comes(other, "PAUSE")
        live.do(cmd.StartClock())
        live.do(cmd.Contribute("Wie kann ich Frau Kowalczyk erreichen?"))
        comes(other, "running")
        live.do(cmd.Advance())
        comes(other, "Phase 4 of 6 · " + live.session.model.phases[3].names.en)
        assert "Kowalczyk" not in other.text
        other.press("q")
        assert other.ended() == 0
    place.close()
