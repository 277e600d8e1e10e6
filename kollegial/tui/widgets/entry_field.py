"""The field for the next contribution. A paste of many lines is many contributions."""

from __future__ import annotations

from textual.events import Paste
from textual.message import Message
from textual.widgets import Input

_BULLETS = "-*•–—· \t"


class EntryField(Input):
    """An input that does not swallow all but the first line of a paste."""

    def on_mount(self) -> None:
        """Its cursor stands still: blinking costs more than the clock."""
        self.cursor_blink = False

    class Pasted(Message):
        """Several lines were pasted at once."""

        def __init__(self, lines: tuple[str, ...]) -> None:
            super().__init__()
            self.lines = lines

    def _on_paste(self, event: Paste) -> None:
        lines = pasted_lines(event.text)
        if len(lines) > 1:
            event.stop()
            event.prevent_default()
            self.post_message(self.Pasted(lines))


def pasted_lines(text: str) -> tuple[str, ...]:
    """The lines that hold something, without the bullets of whatever they were copied from."""
    lines = (line.strip().lstrip(_BULLETS).strip() for line in text.splitlines())
    return tuple(line for line in lines if line)
