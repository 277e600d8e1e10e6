"""Killed, closed, shut down: the app offers to go on, with clock and notes as they were."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

from tests.end_to_end.steps import begin, german, notes, to_phase, write
from tests.end_to_end.terminal import Terminal

pytestmark = pytest.mark.slow

NOTE = "Die Mutter weint, später hört sie zu: größer als gedacht"


def _taken(text: str) -> int:
    """Seconds that phase 3 has taken, as the list of phases shows them."""
    found = re.search(r"3 Schlüsselfrage +(\d+):(\d\d)/", text)
    assert found, text
    return int(found[1]) * 60 + int(found[2])


def test_kill_in_the_middle_of_phase_3(home: Path) -> None:
    with Terminal(home=home) as terminal:
        begin(terminal)
        to_phase(terminal, 2)
        write(terminal, "Sie kommt müde in die Schule")
        to_phase(terminal, 3)
        notes(terminal, NOTE)
        taken = _taken(terminal.text)
        terminal.kill()
    with Terminal(home=home) as terminal:
        terminal.wait_for("Phase 3 von 6", german("the clock runs"))
        terminal.press("w")
        shown = terminal.wait_for("3 Schlüsselfrage", "größer als gedacht")
        assert taken <= _taken(shown) <= taken + 60
        terminal.press("f5")
        terminal.wait_for(german("Back to which phase?"))
        terminal.press("enter")
        terminal.wait_for("Phase 2 von 6", "Sie kommt müde")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_closed_window_ends_the_app_cleanly(home: Path, number: int) -> None:
    with Terminal(home=home) as terminal:
        begin(terminal)
        notes(terminal, NOTE)
        assert terminal.signal(number) == 128 + number
        assert "Traceback" not in terminal.text
    with Terminal(home=home) as terminal:
        terminal.wait_for("Phase 1 von 6")
