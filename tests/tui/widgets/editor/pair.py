"""Textual's text area above, ours below: what one is told, the other is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from rich.style import Style
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import TextArea

from kollegial.tui.widgets.editor import ParagraphArea

Cell = tuple[str, Style | None]


class Pair(App[None]):
    """Above Textual's, below ours, equally wide and equally high.

    Not beside each other: cut in two, a row with characters of changing width is another row.
    """

    AUTO_FOCUS = None
    CSS = "TextArea { height: 1fr; border: round red; padding: 0 1; }"

    def compose(self) -> ComposeResult:
        with Vertical():
            yield TextArea()
            yield ParagraphArea()

    @property
    def areas(self) -> tuple[TextArea, TextArea]:
        """Textual's and ours."""
        theirs, ours = self.query(TextArea)
        return theirs, ours

    def both(self, act: Callable[[TextArea], object]) -> None:
        """Do the same to both."""
        for area in self.areas:
            act(area)

    def rows(self) -> tuple[list[list[Cell]], list[list[Cell]]]:
        """What the screen shows of both, as it was last painted: no row is painted anew."""
        half = self.size.height // 2
        rows = [cells(strip) for strip in self.screen._compositor.render_strips(self.size)]
        return rows[:half], rows[half:]

    def told(self) -> tuple[list[object], list[object]]:
        """What both say of themselves."""
        theirs, ours = map(said, self.areas)
        return theirs, ours

    def check(self) -> None:
        """Both are the same.

        Raises:
            AssertionError: if not.
        """
        theirs, ours = self.told()
        assert ours == theirs
        above, below = self.rows()
        assert below == above


def said(area: TextArea) -> list[object]:
    """What an area says of itself."""
    rows = area.wrapped_document
    return [
        *(area.text, area.selection, area._cursor_offset, area.navigator.last_x_offset),
        *(area.scroll_offset, area.virtual_size, area.matching_bracket_location),
        *(rows.get_offsets(line) for line in range(area.document.line_count)),
    ]


def cells(strip: Strip) -> list[Cell]:
    """Character by character: segments may be cut elsewhere."""
    return [(character, segment.style) for segment in strip for character in segment.text]


@asynccontextmanager
async def pair(
    text: str = "", size: tuple[int, int] = (26, 22)
) -> AsyncIterator[tuple[Pair, Pilot[None]]]:
    """Both on a screen, with the same text."""
    app = Pair()
    async with app.run_test(size=size) as pilot:
        for area in app.areas:
            # Both cursors are to be seen all the time, though only one of two can have the focus.
            area.blink_timer.stop()
            area._cursor_visible = True
            # Steps of undo by what was done, not by how fast the machine is.
            area.history.checkpoint_timer = 1e9
            area.load_text(text)
        await pilot.pause()
        yield app, pilot
