"""Tables on a page: columns as wide as they need, words wrapped, numbers to the right.

A table with too many columns for the window becomes a list: each row below its heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.cells import cell_len

from kollegial.export.document.shown import heading, shown
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Empty, Row, Table
from kollegial.marking import Language
from kollegial.tui.documents.laying.lines import BLANK, Line, Piece, hanging, set_in, wrapped

GAP: Final = 2
_NARROWEST: Final = 12
"""Cells of a column of words, if its words need that much."""
_LONG: Final = 20
"""Cells up to which a word in a column is not cut."""
_WIDEST: Final = 60
"""Cells: a column of words takes no more, so that lines stay easy to read."""

_Cells = tuple[str, ...]


def table_lines(table: Table, language: Language, width: int) -> Iterator[Line]:
    """Head, rows and total; title and notes are said by whoever shows the table."""
    heads = tuple(line(heading(column)) for column in table.columns)
    rows = [_shown(row, language) for row in table.rows]
    total = _shown(table.total, language) if table.total is not None else None
    numeric = [column.numeric for column in table.columns]
    words = [column.kind == "text" for column in table.columns]
    widths = _widths(heads, [*rows, *([total] if total else [])], words, width)
    if widths is None:
        yield from _list(table, heads, language, width)
        return
    yield from _row(heads, widths, numeric, "table-head")
    yield _rule(widths, "─")
    laid = [list(_row(row, widths, numeric)) for row in rows]
    apart = any(len(each) > 1 for each in laid)
    for number, each in enumerate(laid):
        if apart and number:
            yield BLANK
        yield from each
    if total is not None:
        yield _rule(widths, "─")
        yield from _row(total, widths, numeric, "strong")


def _shown(row: Row, language: Language) -> _Cells:
    return tuple(shown(cell, language) for cell in row.cells)


def _widths(
    heads: _Cells, rows: Sequence[_Cells], words: Sequence[bool], width: int
) -> list[int] | None:
    """Of each column; None if they do not fit."""
    room = width - GAP * (len(heads) - 1)
    natural, least = [], []
    for place, head in enumerate(heads):
        longest = max((_longest(row[place]) for row in rows), default=0)
        word = max(map(cell_len, head.split(" ")))
        if words[place]:
            natural.append(min(max(longest, cell_len(head)), _WIDEST))
            whole = min(max(map(_longest_word, (row[place] for row in rows)), default=0), _LONG)
            least.append(min(natural[-1], max(_NARROWEST, word, whole)))
        else:
            natural.append(max(longest, min(cell_len(head), max(longest, word) + _NARROWEST)))
            least.append(max(longest, word))
    if sum(least) > room:
        return None
    found = list(least)
    left = room - sum(found)
    # What is left goes to those that want the most, a cell at a time.
    while left and (wanting := [p for p in range(len(heads)) if found[p] < natural[p]]):
        place = max(wanting, key=lambda p: natural[p] - found[p])
        found[place] += 1
        left -= 1
    return found


def _longest(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _longest_word(cell: str) -> int:
    return max(map(cell_len, cell.split()), default=0)


def _row(
    cells: _Cells, widths: Sequence[int], numeric: Sequence[bool], style: str = ""
) -> Iterator[Line]:
    laid = [
        [part for each in cell.split("\n") for part in wrapped(each, size)]
        for cell, size in zip(cells, widths, strict=True)
    ]
    for number in range(max(map(len, laid))):
        parts = [
            set_in(column[number] if number < len(column) else "", size, right=right)
            for column, size, right in zip(laid, widths, numeric, strict=True)
        ]
        yield (Piece((" " * GAP).join(parts).rstrip(), style),)


def _rule(widths: Sequence[int], sign: str) -> Line:
    return (Piece((" " * GAP).join(sign * size for size in widths), "rule"),)


def _list(table: Table, heads: _Cells, language: Language, width: int) -> Iterator[Line]:
    """Each row below its heading: what it is about, then label and cell."""
    label = min(max(cell_len(head) for head in heads[1:]), width // 3) if heads[1:] else 0
    for number, row in enumerate(table.all_rows):
        if number:
            yield BLANK
        first, *others = row.cells
        yield from hanging([line(shown(first, language)) or "–"], width, style="strong")
        for head, cell in zip(heads[1:], others, strict=True):
            if isinstance(cell, Empty):
                continue
            name = wrapped(head, label)
            *above, last = name
            yield from ((Piece(f"  {each}", "quiet"),) for each in above)
            sign = (Piece(f"  {set_in(last, label)}  ", "quiet"),)
            yield from hanging(shown(cell, language).split("\n"), width, sign)
