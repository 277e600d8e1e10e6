"""A footer that takes a second line rather than cut a word."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer

_AROUND = 3
"""Blank cells a key has around it and its word."""


class KeyFooter(Footer):
    """The keys of a screen in as many lines as they need, in columns."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)

    def compose(self) -> ComposeResult:
        """The keys, in the order of the registry.

        Textual gives them in the order of the focus chain, so that they would jump
        about when another field is entered.
        """
        keys = sorted(super().compose(), key=self._place)
        yield from keys
        self._arrange([_width(key) for key in keys])

    def _place(self, key: Widget) -> int:
        order = [
            each.action
            for each in (*self.screen.BINDINGS, *self.app.BINDINGS)
            if isinstance(each, Binding)
        ]
        action = getattr(key, "action", "")
        return order.index(action) if action in order else len(order)

    def on_resize(self) -> None:
        """Other widths may need other lines."""
        self._arrange([_width(key) for key in self.children])

    def _arrange(self, widths: list[int]) -> None:
        if not widths:
            return
        lines = next(
            lines
            for lines in range(1, len(widths) + 1)
            if lines == len(widths) or _total(widths, -(-len(widths) // lines)) <= self.size.width
        )
        self.styles.grid_size_columns = -(-len(widths) // lines)
        self.styles.height = lines


def _width(key: Widget) -> int:
    display, description = getattr(key, "key_display", ""), getattr(key, "description", "")
    return Content(display).cell_length + Content(description).cell_length + _AROUND


def _total(widths: list[int], columns: int) -> int:
    """Cells a grid needs if every column is as wide as its widest key."""
    return sum(max(widths[column::columns]) for column in range(columns))
