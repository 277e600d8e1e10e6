"""Text laid out for reading: hanging indents, right-hand columns, at whatever width there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

Piece = Callable[[int], list[Content]]
"""A part of a text: gives its lines when its width is known."""

_LEAST = 8
"""No column is narrower, however small the window."""


def hanging(
    content: Content,
    marker: Content | str = "",
    indent: int | None = None,
    tail: Content | None = None,
) -> Piece:
    """Wrapped lines behind ``marker``; those after the first stand below the first.

    ``tail`` follows in one piece, on a line of its own if there is no room.
    """
    sign = Content(marker) if isinstance(marker, str) else marker
    left = sign.cell_length if indent is None else indent

    def lines(width: int) -> list[Content]:
        room = max(_LEAST, width - left)
        wrapped = content.wrap(room) or [Content("")]
        if tail is not None:
            end = wrapped[-1] + Content("  ") + tail
            wrapped = [*wrapped[:-1], end] if end.cell_length <= room else [*wrapped, tail]
        first = sign.pad_right(max(0, left - sign.cell_length)) + wrapped[0]
        return [first, *(line.pad_left(left) for line in wrapped[1:])]

    return lines


def spread(left: Content, right: Content) -> Piece:
    """One line, ``right`` at its end; too much text on the left goes on below."""

    def lines(width: int) -> list[Content]:
        room = max(_LEAST, width - right.cell_length - 2)
        first, *rest = left.wrap(room) or [Content("")]
        gap = max(2, width - first.cell_length - right.cell_length)
        return [first + Content(" " * gap) + right, *rest]

    return lines


def blank() -> Piece:
    """An empty line."""
    return lambda _: [Content("")]


class Reading(Widget):
    """Pieces below each other. Its text can be marked with the mouse and copied."""

    DEFAULT_CSS = """
    Reading { height: auto; width: 1fr; text-wrap: nowrap; }
    """

    def __init__(
        self, pieces: Sequence[Piece], *, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._pieces = pieces
        self._laid: tuple[int, list[Content]] = (0, [])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The text."""
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        if self._laid[0] != width:
            self._laid = width, [line for piece in self._pieces for line in piece(width)]
        return self._laid[1]
