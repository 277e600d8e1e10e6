"""Paints rows of the editor, and remembers how those that did not change look."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console
from rich.style import Style
from rich.text import Text
from textual.cache import LRUCache
from textual.expand_tabs import expand_text_tabs_from_widths
from textual.strip import Strip

from kollegial.tui.widgets.editor.row import EMPTY, Row

ROWS = 512
"""How many painted rows are kept: a few screens full."""

_CONTROLS = (*range(0x09), *range(0x0A, 0x20), *range(0x7F, 0xA0))
_DIRECTIONS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSEEN = dict.fromkeys((*_CONTROLS, *_DIRECTIONS), "\N{ZERO WIDTH SPACE}")
"""They take no cell, and a terminal must not obey them: it would clear, beep, turn lines round."""


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles and the width in cells that rows are painted with."""

    width: int
    base: Style
    current: Style | None
    selection: Style | None
    cursor: Style | None
    bracket: Style | None


class Painter:
    """Turns rows into strips."""

    def __init__(self) -> None:
        self._looks: Looks | None = None
        self._strips: LRUCache[Row, Strip] = LRUCache(ROWS)

    def paint(self, row: Row, looks: Looks, console: Console) -> Strip:
        """The strip that shows a row."""
        if looks != self._looks:
            self._looks = looks
            self._strips.clear()
        strip = self._strips.get(row)
        if strip is None:
            strip = _painted(row, looks, console)
            self._strips[row] = strip
        return strip


def _painted(row: Row, looks: Looks, console: Console) -> Strip:
    text = _styled(row, looks)
    if row.tabs:
        text = expand_text_tabs_from_widths(text, list(row.tabs))
    strip = Strip(text.render(console), cell_length=text.cell_len)
    beyond = looks.current if row.current else looks.base
    return strip.extend_cell_length(looks.width, beyond).apply_style(looks.base)


def _styled(row: Row, looks: Looks) -> Text:
    plain = row.text if row.text.isprintable() else row.text.translate(_UNSEEN)
    text = Text(plain, end="", no_wrap=True)
    if row.current and looks.current is not None:
        text.stylize(looks.current)
    if row.selected is not None and looks.selection is not None:
        if row.selected == EMPTY:
            text.stylize(Style(color=looks.selection.bgcolor))
        else:
            text.stylize(looks.selection, *row.selected)
    for bracket in row.brackets:
        if looks.bracket is not None:
            text.stylize(looks.bracket, bracket, bracket + 1)
    if row.cursor is not None and looks.cursor is not None:
        text.stylize(looks.cursor, row.cursor, row.cursor + 1)
    return text
