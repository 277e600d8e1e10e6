"""The rows of a text, kept up to date at the cost of what an edit changes."""

from __future__ import annotations

from itertools import pairwise

from textual.document._document import DocumentBase, Location
from textual.document._wrapped_document import WrappedDocument

from kollegial.tui.widgets.editor.wrapping import can_rewrap, rewrapped


class Paragraphs(WrappedDocument):
    """Textual's wrapped document; an edit within a paragraph costs only the rows it moves.

    A paragraph is what Textual calls a line: the text between two line ends.
    """

    def __init__(self, document: DocumentBase, width: int = 0, tab_width: int = 4) -> None:
        self._known: list[str] = []
        super().__init__(document, width, tab_width)

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self._offset_to_line_info)

    def row(self, y: int) -> tuple[int, int] | None:
        """Paragraph and row within it at a height; nothing below the end."""
        return self._offset_to_line_info[y] if 0 <= y < self.height else None

    def wrap(self, width: int, tab_width: int | None = None) -> None:
        """Wrap everything anew at ``width`` cells; 0 for no wrapping."""
        super().wrap(width, tab_width)
        self._known = list(self.document.lines)

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        """Wrap what an edit changed; Textual tells where it began and ended."""
        paragraph = start[0]
        within = paragraph == old_end[0] == new_end[0]
        if not within or not self._rewrap(paragraph):
            super().wrap_range(start, old_end, new_end)
            self._known = list(self.document.lines)

    def get_sections(self, line_index: int) -> list[str]:
        """The rows of a paragraph, as text."""
        text = self.document[line_index]
        edges = (0, *self._wrap_offsets[line_index], len(text))
        return [text[start:end] for start, end in pairwise(edges)]

    def _rewrap(self, paragraph: int) -> bool:
        """Wrap one paragraph whose text has changed; False if that is not all there is to it."""
        lines = self.document.lines
        if not 0 <= paragraph < len(self._known) == len(lines):
            return False
        text = lines[paragraph]
        if not can_rewrap(text, self._width):
            return False
        breaks = self._wrap_offsets[paragraph]
        found = rewrapped(self._known[paragraph], breaks, text, self._width)
        self._known[paragraph] = text
        self._wrap_offsets[paragraph] = found
        self._tab_width_cache[paragraph] = [0] if text else []
        grown = len(found) - len(breaks)
        if grown:
            self._move(paragraph, len(found) + 1, grown)
        return True

    def _move(self, paragraph: int, rows: int, grown: int) -> None:
        """Give a paragraph so many rows, ``grown`` more than before."""
        heights = self._line_index_to_offsets
        top = heights[paragraph][0]
        self._offset_to_line_info[top : top + rows - grown] = [
            (paragraph, row) for row in range(rows)
        ]
        heights[paragraph] = list(range(top, top + rows))
        for below in range(paragraph + 1, len(heights)):
            heights[below] = [height + grown for height in heights[below]]
