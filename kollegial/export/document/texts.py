"""People's text taken apart for a renderer: paragraphs and lines, nothing unshowable in them.

What is left has to be escaped for the format, and nothing else.
"""

from __future__ import annotations

from kollegial.export.readable import readable
from kollegial.export.wrapping import joined

_TAB = 4
_NO_BREAK_SPACE = "\u00a0"


def paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    """The paragraphs, each as its lines. A line that only an editor broke is in one piece.

    Spaces before a line become ones that stay.
    """
    found: list[list[str]] = [[]]
    for each in joined(text.splitlines()):
        shown = _line(each)
        if shown:
            found[-1].append(shown)
        elif found[-1]:
            found.append([])
    return tuple(tuple(lines) for lines in found if lines)


def lines(text: str) -> tuple[str, ...]:
    """The lines of all paragraphs, where paragraphs have no place: in a cell, in a bullet."""
    return tuple(each for paragraph in paragraphs(text) for each in paragraph)


def line(text: str) -> str:
    """All of it on one line, for titles and headings."""
    return " ".join(readable(text).split())


def _line(text: str) -> str:
    plain = readable(text.expandtabs(_TAB)).rstrip()
    bare = plain.lstrip()
    return _NO_BREAK_SPACE * (len(plain) - len(bare)) + bare
