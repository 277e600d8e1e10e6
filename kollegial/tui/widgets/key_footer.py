"""A footer that takes a second line rather than cut a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widgets import Static

_GAP = 2
"""Blank cells between two columns."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key as it is shown; ``enabled``: whether it does something just now."""

    display: str
    label: str
    action: str
    enabled: bool

    @property
    def width(self) -> int:
        """Cells it takes."""
        return Content(self.display).cell_length + 1 + Content(self.label).cell_length


class KeyFooter(Static):
    """The keys of a screen in as many lines as they need, in columns.

    Text instead of a widget for each key: they change with every step of a session, and
    building a dozen widgets each time took longer than all the rest of the screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.keys: Sequence[Key] = ()

    def on_mount(self) -> None:
        """Follow the bindings of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)
        self._changed(self.screen)

    def on_resize(self) -> None:
        """Other widths may need other lines."""
        self._show()

    def _changed(self, _screen: Screen[object]) -> None:
        if not self.is_mounted or self.screen is not self.app.screen:
            return
        keys = list(self._keys())
        if keys != self.keys:
            self.keys = keys
            self._show()

    def _keys(self) -> Iterator[Key]:
        """What is to be shown, in the order of the registry.

        Textual gives bindings in the order of the focus chain, so that they would jump
        about when another field is entered.
        """
        active = self.screen.active_bindings.values()
        found: dict[str, Key] = {}
        for each in active:
            binding = each.binding
            if binding.show and binding.action not in found:
                display = self.app.get_key_display(binding)
                found[binding.action] = Key(
                    display, binding.description, binding.action, each.enabled
                )
        order = [
            each.action
            for each in (*self.screen.BINDINGS, *self.app.BINDINGS)
            if isinstance(each, Binding)
        ]
        rest = [action for action in found if action not in order]
        for action in (*order, *rest):
            if action in found:
                yield found.pop(action)

    def _show(self) -> None:
        if self.keys and self.size.width:
            columns = columns_for([key.width for key in self.keys], self.size.width)
            self.styles.height = -(-len(self.keys) // columns)
            self.update(_laid_out(self.keys, columns))


def columns_for(widths: Sequence[int], room: int) -> int:
    """How many columns there are: as many as fit, so that there are as few lines as will do."""
    for lines in range(1, len(widths) + 1):
        columns = -(-len(widths) // lines)
        if _total(widths, columns) <= room:
            return columns
    return 1


def _total(widths: Sequence[int], columns: int) -> int:
    """Cells a grid needs if every column is as wide as its widest key."""
    return sum(max(widths[column::columns]) for column in range(columns)) + _GAP * columns


def _laid_out(keys: Sequence[Key], columns: int) -> Content:
    widths = [max(key.width for key in keys[column::columns]) for column in range(columns)]
    lines = []
    for start in range(0, len(keys), columns):
        row = keys[start : start + columns]
        cells = [
            _cell(key).pad_right(width - key.width + _GAP)
            for key, width in zip(row, widths, strict=False)
        ]
        lines.append(Content(" ") + Content("").join(cells).rstrip())
    return Content("\n").join(lines)


def _cell(key: Key) -> Content:
    display = Content(key.display).stylize("bold $footer-key-foreground")
    cell = display + Content(f" {key.label}")
    if not key.enabled:
        return cell.stylize("dim")
    click = Style.from_meta({"@click": key.action if "." in key.action else f"screen.{key.action}"})
    return cell.stylize(click)
