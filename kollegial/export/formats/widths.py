"""How wide the columns of a table on paper are. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kollegial.export.document.shown import heading, shown
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Table
from kollegial.marking import Language

_PADDING: Final = 6.0
_NARROWEST: Final = 15.0
_SHORT: Final = 30.0
_LONG: Final = 120.0
_FOR_TEXT: Final = 0.3
"""The share of the width that texts have at least, if there are any."""


def widths(table: Table, language: Language, room: float, sign: float) -> list[float]:
    """Of each column, together ``room``, in millimetres; ``sign``: of one sign, about.

    Numbers and days take what they need, heads may break at a space; texts share what is left, by
    how long they are.
    """
    needed = []
    for place, column in enumerate(table.columns):
        texts = [shown(row.cells[place], language) for row in table.all_rows]
        words = [*line(heading(column)).split(" "), *texts]
        needed.append(max(map(len, words)) * sign + _PADDING)
    narrow = [column.numeric or column.kind == "date" for column in table.columns]
    wanted = [
        max(width, _NARROWEST) if own else min(max(width, _SHORT), _LONG)
        for width, own in zip(needed, narrow, strict=True)
    ]
    left = max(room - _sum(wanted, narrow, True), room * _FOR_TEXT)
    texts_wanted = _sum(wanted, narrow, False)
    found = [
        width if own else left * width / texts_wanted
        for width, own in zip(wanted, narrow, strict=True)
    ]
    return [width * room / sum(found) for width in found]


def _sum(widths: Sequence[float], narrow: Sequence[bool], which: bool) -> float:
    return sum(width for width, own in zip(widths, narrow, strict=True) if own == which)
