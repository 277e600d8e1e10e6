"""What a moderator does, step by step, in German."""

from __future__ import annotations

from kollegial.i18n import translate
from tests.end_to_end.terminal import Terminal

PEOPLE = (
    "Änne Größmann",
    "Bülent Çelikkol",
    "Cécile Wróblewski",
    "Dörte Fährmann",
    "Efe Yıldızhan",
)
GROUP = "Fallrunde Süd"


def german(message: str) -> str:
    """An interface string in German, up to its first place to fill in."""
    return translate(message, "de").partition("{")[0]


def begin(terminal: Terminal) -> None:
    """From the start page to a complete casting with the clock running."""
    terminal.wait_for(german("New session"), german("The desk is empty."))
    terminal.press("n")
    terminal.wait_for(german("Who takes part: one name a line"))
    terminal.type(GROUP)
    terminal.press("tab")
    for name in PEOPLE:
        terminal.type(name)
        terminal.press("enter")
    terminal.wait_for(PEOPLE[-1])
    terminal.press("f2")
    terminal.wait_for("Phase 1 von 6", german("not started yet: F2"))
    terminal.press("f2", "ctrl+d")
    terminal.wait_for(german("running"), german("The casting is complete.")[:20])


def write(terminal: Terminal, *lines: str) -> None:
    """Contributions, one after the other."""
    for line in lines:
        terminal.type(line)
        terminal.press("enter")
        terminal.wait_for(line[:18])


def notes(terminal: Terminal, text: str) -> None:
    """Write into the notes and come back to the entry field."""
    terminal.press("f7")
    terminal.type(text)
    terminal.wait_for(text.rsplit(maxsplit=1)[-1])
    terminal.settle(0.6)
    terminal.press("f7")


def to_phase(terminal: Terminal, number: int) -> None:
    """On to the next phase."""
    terminal.press("f4")
    terminal.wait_for(f"Phase {number} von 6")
