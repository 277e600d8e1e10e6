"""How a table stands on paper: whole, lying, or in narrow pieces beside each other. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kollegial.export.document.tree import Document, Table, Text

_WHOLE: Final = 15
"""Rows of a table that is not broken between two pages."""
_IN_A_CELL: Final = 160
"""Signs in a cell of such a table, at most."""
_MANY: Final = 6
"""Columns that are set in letters of the usual size, at most."""
_BROAD: Final = 4
"""Columns of text that stand upright, at most."""
_FOLDED: Final = 3
_MOST: Final = 90
"""Rows of a table that is folded, at most: its pieces stand on one page."""
_FEW: Final = 2
_NARROW: Final = 24
"""Signs in a cell of a table that is folded, at most."""


def is_small(table: Table) -> bool:
    """Whether it is set in smaller letters, for its many columns."""
    return len(table.columns) > _MANY


def is_broad(table: Table) -> bool:
    """Whether it has more columns of text than stand upright."""
    texts = sum(column.kind == "text" for column in table.columns)
    return is_small(table) and texts > _BROAD


def lies(document: Document) -> bool:
    """Whether its pages lie on their side, as the lists of an office do."""
    return any(map(is_broad, document.tables()))


def stays_whole(table: Table) -> bool:
    """Whether it stays on one page: a table cut in two is read badly."""
    return len(table.all_rows) <= _WHOLE and _longest(table) <= _IN_A_CELL


def folded(table: Table) -> tuple[Table, ...]:
    """A long and narrow table in pieces that stand beside each other; else the table alone."""
    narrow = len(table.columns) <= _FEW and _longest(table) <= _NARROW
    if not narrow or table.total is not None or not _WHOLE < len(table.rows) <= _MOST:
        return (table,)
    each = -(-len(table.rows) // _FOLDED)
    return tuple(
        replace(table, rows=table.rows[at : at + each]) for at in range(0, len(table.rows), each)
    )


def _longest(table: Table) -> int:
    texts = [cell.text for row in table.all_rows for cell in row.cells if isinstance(cell, Text)]
    return max(map(len, texts), default=0)
