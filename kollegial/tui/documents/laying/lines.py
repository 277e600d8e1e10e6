"""Lines of a page: pieces of text, each with the name of its style; wrapping by cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from rich.cells import cell_len, chop_cells

LEAST: Final = 8
"""Cells; no text is set narrower, however small the window."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one style; ``""`` is plain."""

    text: str = field(repr=False)
    style: str = ""


Line = tuple[Piece, ...]

BLANK: Final[Line] = ()


def plain(line: Line) -> str:
    """The text of a line."""
    return "".join(piece.text for piece in line)


def width_of(line: Line) -> int:
    """Cells of a line."""
    return sum(cell_len(piece.text) for piece in line)


def wrapped(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` cells, broken at spaces; long words are cut.

    Spaces that do not break stay. There is always a line.
    """
    room = max(width, LEAST)
    if cell_len(text) <= room:
        return [text]
    found: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = cell_len(word)
        if line and used + 1 + size <= room:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            found.append(line)
        if size > room:
            *whole, rest = chop_cells(word, room)
            found += whole
            line, used = rest, cell_len(rest)
        else:
            line, used = word, size
    return [*found, line] if line or not found else found


def hanging(
    texts: Iterable[str], width: int, sign: Line = (), style: str = "", indent: int | None = None
) -> Iterator[Line]:
    """Wrapped lines behind ``sign``; those after the first stand below the first."""
    left = width_of(sign) if indent is None else indent
    first = (*sign, Piece(" " * (left - width_of(sign))))
    for text in texts:
        for each in wrapped(text, width - left):
            yield (*first, Piece(each, style))
            first = (Piece(" " * left),)


def set_in(text: str, width: int, *, right: bool = False) -> str:
    """``text`` filled up with spaces to ``width`` cells."""
    space = " " * max(0, width - cell_len(text))
    return space + text if right else text + space
