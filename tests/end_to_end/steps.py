"""What a moderator does, step by step, in German."""

from __future__ import annotations

from tests.end_to_end.terminal import Terminal

PEOPLE = (
    "Änne Größmann",
    "Bülent Çelikkol",
    "Cécile Wróblewski",
    "Dörte Fährmann",
    "Efe Yıldızhan",
)
GROUP = "Fallrunde Süd"


def begin(terminal: Terminal) -> None:
    """From the start page to a complete casting with the clock running."""
    terminal.wait_for("Neue Sitzung", "Der Schreibtisch ist leer")
    terminal.press("n")
    terminal.wait_for("Wer nimmt teil")
    terminal.type(GROUP)
    terminal.press("tab")
    for name in PEOPLE:
        terminal.type(name)
        terminal.press("enter")
    terminal.wait_for("5 Personen")
    terminal.press("f2")
    terminal.wait_for("Phase 1 von 6", "noch nicht gestartet")
    terminal.press("f2", "ctrl+d")
    terminal.wait_for("läuft", "✓")


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
    terminal.wait_for(text[-12:])
    terminal.settle(0.6)
    terminal.press("f7")


def to_phase(terminal: Terminal, number: int) -> None:
    """On to the next phase."""
    terminal.press("f4")
    terminal.wait_for(f"Phase {number} von 6")
