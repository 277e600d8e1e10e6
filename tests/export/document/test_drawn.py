"""When a table becomes a picture, and when it is better left alone."""

from __future__ import annotations

import pytest

from kollegial.export.document.drawn import drawn
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Cell,
    Chart,
    ChartKind,
    Column,
    Count,
    Row,
    Table,
    Text,
)


def made(kind: ChartKind, *cells: Cell) -> Chart | Table:
    columns = (Column("a", "A"), Column("n", "N", "count"))
    rows = tuple(Row((Text(str(number)), cell)) for number, cell in enumerate(cells))
    return drawn("T", kind, Table("T", columns, rows, name="t"), "a", ("n",))


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        ("bars", (Count(3), Count(1))),
        ("bars", (Count(3), SUPPRESSED, Count(1))),
        ("stacked", (Count(3), Count(1))),
        ("lines", (Count(0), Count(1))),
        ("lines", (SUPPRESSED, Count(4), Count(4))),
    ],
)
def test_what_can_be_compared_is_drawn(kind: ChartKind, cells: tuple[Cell, ...]) -> None:
    assert isinstance(made(kind, *cells), Chart)


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        ("bars", ()),
        ("bars", (Count(3),)),
        ("bars", (Count(3), Count(0), Count(0))),
        ("bars", (Count(3), SUPPRESSED, EMPTY)),
        ("lines", (Count(3),)),
        ("lines", (Count(3), SUPPRESSED, Count(4))),
    ],
)
def test_one_bar_or_single_dots_are_not(kind: ChartKind, cells: tuple[Cell, ...]) -> None:
    found = made(kind, *cells)
    assert isinstance(found, Table)
    assert len(found.rows) == len(cells)
