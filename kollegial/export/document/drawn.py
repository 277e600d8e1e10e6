"""Whether a table is drawn: a picture is made where there is something to compare. Pure."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from kollegial.export.document.tree import (
    Cell,
    Chart,
    ChartKind,
    Count,
    Empty,
    Minutes,
    Share,
    Suppressed,
    Table,
    Value,
)

_FEWEST: Final = 2
"""One bar alone, or one dot, says less than its number."""


def drawn(
    title: str, kind: ChartKind, table: Table, x: str, series: tuple[str, ...]
) -> Chart | Table:
    """The table as a chart with that table below it; the table alone if it compares nothing.

    Lines need two numbers in a row, bars two that are not zero.
    """
    places = [table.index(key) for key in series]
    rows = [[row.cells[place] for place in places] for row in table.rows]
    if kind == "lines":
        told = [any(not isinstance(cell, Suppressed | Empty) for cell in row) for row in rows]
        seen = max((len(list(run)) for there, run in groupby(told) if there), default=0)
    else:
        seen = sum(any(map(_long, row)) for row in rows)
    return Chart(title, kind, table, x, series) if seen >= _FEWEST else table


def _long(cell: Cell) -> bool:
    match cell:
        case Count(number) | Share(number) | Minutes(number) | Value(number):
            return number != 0
    return False
