"""A text area that stays fast in long paragraphs."""

from __future__ import annotations

from textual.document._document import Selection
from textual.document._document_navigator import DocumentNavigator
from textual.geometry import Region
from textual.reactive import Reactive, reactive
from textual.strip import Strip
from textual.widgets import TextArea

from kollegial.tui.widgets.editor.painter import Looks, Painter
from kollegial.tui.widgets.editor.paragraphs import Paragraphs
from kollegial.tui.widgets.editor.row import Marks, Row, row_at


class ParagraphArea(TextArea):
    """Textual's text area, with another way from the text to the screen.

    Textual wraps the whole paragraph on each key, divides it once for every row, and paints
    all rows. Here an edit wraps from the changed row on until the rows are the old ones again,
    a row is cut out of the text alone, and only rows that look different are painted.
    What is on the screen is the same.
    """

    # Textual repaints all of it whenever the cursor moves; ``watch_selection`` knows better.
    selection: Reactive[Selection] = reactive(
        Selection(), init=False, always_update=True, repaint=False
    )

    def __init__(self, text: str = "", *, id: str | None = None) -> None:
        self._painter = Painter()
        self._shown: dict[int, Row | None] = {}
        self._moment: tuple[Looks, Marks] | None = None
        super().__init__(text, id=id)
        self._take_over()

    def load_text(self, text: str) -> None:
        """Show another text; what was done to the one before cannot be undone any more."""
        super().load_text(text)
        self._take_over()
        self.refresh()

    def watch_selection(self) -> None:
        """After each edit and each move of the cursor: paint the rows that look different."""
        if not self.is_mounted:
            return
        paragraphs = self._paragraphs
        if paragraphs is None:
            self.refresh()
            return
        marks, top, (width, height) = self._marks(), self.scroll_offset.y, self.size
        changed = [
            Region(0, y, width, 1)
            for y in range(height)
            if y not in self._shown or self._shown[y] != row_at(paragraphs, marks, top + y)
        ]
        if changed:
            self.refresh(*changed)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint some rows, all as they are at the same moment."""
        self._moment = None
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Paint one row."""
        paragraphs = self._paragraphs
        if paragraphs is None:
            self._shown.pop(y, None)
            return super().render_line(y)
        if self._moment is None:
            self._moment = self._looks(), self._marks()
        looks, marks = self._moment
        row = row_at(paragraphs, marks, self.scroll_offset.y + y)
        self._shown[y] = row
        if row is None:
            return Strip.blank(self.size.width, looks.base)
        return self._painter.paint(row, looks, self.app.console)

    @property
    def _paragraphs(self) -> Paragraphs | None:
        """The rows, unless there is something on them that only Textual knows how to paint."""
        plain = self.soft_wrap and not (self.show_line_numbers or self.suggestion or self.language)
        if not plain or (self.placeholder and not self.text):
            return None
        rows = self.wrapped_document
        return rows if isinstance(rows, Paragraphs) else None

    def _take_over(self) -> None:
        """Keep the rows of a new document our way."""
        rows = Paragraphs(self.document, self.wrap_width, self.indent_width)
        self.wrapped_document = rows
        self.navigator = DocumentNavigator(rows)

    def _looks(self) -> Looks:
        theme = self._theme
        seen = self.highlight_cursor_line and self._has_cursor
        return Looks(
            width=self.scrollable_content_region.width,
            base=theme.base_style or self.rich_style,
            current=theme.cursor_line_style if seen else None,
            selection=theme.selection_style,
            cursor=theme.cursor_style,
            bracket=theme.bracket_matching_style,
        )

    def _marks(self) -> Marks:
        selection, partner = self.selection, self.matching_bracket_location
        paired = self._has_cursor and self.match_cursor_bracket and selection.is_empty
        return Marks(
            selection=selection,
            drawn=self._draw_cursor,
            current=self.highlight_cursor_line,
            brackets=(selection.end, partner) if paired and partner is not None else (),
        )
