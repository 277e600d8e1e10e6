"""The time left in digits as large as the terminal allows."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from kollegial.tui.block_digits import block_time


class GiantClock(Static):
    """Digits made of blocks. What the time means stands in a word beside them."""

    def show(self, text: str, width: int, rows: int) -> None:
        """Show a time within so many columns and rows; an empty one takes no room."""
        self.display = bool(text)
        if text:
            self.update(Content("\n".join(block_time(text, width, rows))))
