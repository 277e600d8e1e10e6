"""Where a paragraph breaks into rows, worked out anew only as far as an edit reaches.

Finds exactly what ``textual._wrap.compute_wrap_offsets`` finds, which reads the whole paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rich.cells import cell_len, get_character_cell_size

from kollegial.splice import shared_end, shared_start

NARROWEST = 4
"""Cells below which a wide character or a tab may not fit a row: left to Textual."""

_CHUNK = re.compile(r"\S+\s*|\s+")
"""A word and the white space after it: what stays together on a row."""


def can_rewrap(text: str, width: int) -> bool:
    """Whether ``rewrapped`` knows how to wrap this. Tabs depend on everything before them."""
    return width >= NARROWEST and "\t" not in text


def rewrapped(old: str, breaks: Sequence[int], new: str, width: int) -> list[int]:
    """Where ``new`` breaks at ``width`` cells, given where ``old`` broke."""
    start = shared_start(old, new)
    tail = len(new) - shared_end(old, new, start)
    shift = len(new) - len(old)
    found, place = _restart(new, breaks, start)
    taken = width if place else 0  # a new row starts there
    for match in _CHUNK.finditer(new, place):
        chunk = match.group()
        cells = cell_len(chunk)
        if taken + cells <= width:
            taken += cells
            continue
        begin = match.start()
        if begin:
            found.append(begin)
            if begin > tail:
                same = bisect_left(breaks, begin - shift)
                if same < len(breaks) and breaks[same] == begin - shift:
                    # From here on the text is the old one, and so are its rows.
                    found.extend(each + shift for each in breaks[same + 1 :])
                    return found
        taken = _fold(chunk, begin, width, found) if cells > width else cells
    return found


def _restart(new: str, breaks: Sequence[int], start: int) -> tuple[list[int], int]:
    """The breaks that stand whatever changed from ``start`` on, and where to go on from.

    The word before ``start`` may have changed. The last row that starts before it starts with
    another word, or with the last part of one too long for a row: it owes nothing to the rows
    before it.
    """
    before = new[:start].rstrip()
    word = len(before) - len(before.rsplit(maxsplit=1)[-1]) if before else 0
    row = bisect_left(breaks, word) - 1
    return (list(breaks[:row]), breaks[row]) if row >= 0 else ([], 0)


def _fold(chunk: str, begin: int, width: int, found: list[int]) -> int:
    """Break a word that is longer than a row; how many cells its last row takes."""
    if chunk.isascii() and chunk.isprintable():  # a cell each
        found.extend(range(begin + width, begin + len(chunk), width))
        return len(chunk) % width or width
    row, taken = 0, 0
    for index, character in enumerate(chunk):
        cells = get_character_cell_size(character)
        if taken + cells > width:
            found.append(begin + index)
            row, taken = index, cells
        else:
            taken += cells
    return cell_len(chunk[row:])
