"""A table laid out: what each of its numbers counts, be it new or published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kollegial.quality.disclosure.period import Period

TIME: Final = "time"
"""The dimension of an axis of periods."""

Part = tuple[str, str]
"""A dimension and a category of it; of time, the key of a period."""


@dataclass(frozen=True, slots=True)
class Where:
    """What one number counts: a period, and at most one category a dimension.

    Two numbers of the same place are the same number, in whatever table, report or format.
    """

    period: Period
    nodes: tuple[Part, ...] = ()
    """Sorted."""

    def and_(self, part: Part) -> Where:
        """The same, and ``part`` besides."""
        dimension, node = part
        if dimension == TIME:
            return Where(Period.of_key(node), self.nodes)
        kept = [each for each in self.nodes if each[0] != dimension]
        return Where(self.period, tuple(sorted([*kept, part])))


@dataclass(frozen=True, slots=True)
class Grid:
    """What the numbers of a table count, totals too."""

    rows: tuple[Part, ...]
    columns: tuple[Part, ...]
    total: Where
    row_totals: tuple[Where, ...]
    column_totals: tuple[Where, ...]
    cells: tuple[tuple[Where, ...], ...]

    def everything(self) -> Iterator[Where]:
        """All it counts, the total first."""
        yield self.total
        yield from self.row_totals
        yield from self.column_totals
        for row in self.cells:
            yield from row


def laid_out(
    period: Period, filters: Mapping[str, str], rows: Sequence[Part], columns: Sequence[Part]
) -> Grid:
    """The table of ``rows`` and ``columns`` over a period, of what the filters leave."""
    total = Where(period, tuple(sorted(filters.items())))
    return Grid(
        tuple(rows),
        tuple(columns),
        total,
        tuple(total.and_(row) for row in rows),
        tuple(total.and_(column) for column in columns),
        tuple(tuple(total.and_(row).and_(column) for column in columns) for row in rows),
    )
