"""What may be told: tables in which a number is shown or not, and nothing else is.

A hidden number leaves no trace here: no value, no reason, no sign whether it was small itself
or hidden for the sake of another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from kollegial.quality.disclosure.grid import Grid
from kollegial.quality.disclosure.period import Period
from kollegial.quality.disclosure.proof import OtherArchive
from kollegial.quality.disclosure.published import Publication, PublishedTable
from kollegial.quality.disclosure.rules import Kind
from kollegial.told import Told

_NOTHING: Final[Mapping[str, int]] = MappingProxyType({})


class Hidden(Enum):
    """The one number that is not shown."""

    HIDDEN = "•"


HIDDEN: Final = Hidden.HIDDEN


@dataclass(frozen=True, slots=True)
class Shown:
    """A number that is shown, and what was added up for it."""

    count: int
    amounts: Mapping[str, int] = field(default_factory=lambda: _NOTHING)

    def mean(self, amount: str) -> Fraction | None:
        """The mean of ``amount``; nothing of nothing."""
        return Fraction(self.amounts[amount], self.count) if self.count else None


Cell = Shown | Hidden


def share(part: Cell, whole: Cell) -> Fraction | None:
    """The share of ``part`` in ``whole``; nothing if one of them is hidden.

    A share beside a shown number would tell the hidden one.
    """
    if isinstance(part, Hidden) or isinstance(whole, Hidden) or not whole.count:
        return None
    return Fraction(part.count, whole.count)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it may be shown. Rows and columns stand in the order that was asked for.

    Whoever sorts rows by their numbers leaves the hidden ones in place: an order tells a value.
    """

    name: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    row_totals: tuple[Cell, ...]
    column_totals: tuple[Cell, ...]
    total: Cell

    def everything(self) -> Iterator[Cell]:
        """All its numbers, the total first."""
        yield self.total
        yield from self.row_totals
        yield from self.column_totals
        for row in self.cells:
            yield from row

    def row(self, name: str) -> Cell:
        """The total of the row ``name``."""
        return self.row_totals[self.rows.index(name)]

    def cell(self, row: str, column: str) -> Cell:
        """The number where ``row`` and ``column`` cross."""
        return self.cells[self.rows.index(row)][self.columns.index(column)]

    def data(self) -> dict[str, Any]:
        """As JSON: a hidden number is null and says so."""
        return {
            "name": self.name,
            "rows": list(self.rows),
            "columns": list(self.columns),
            "total": _data(self.total),
            "row_totals": [_data(each) for each in self.row_totals],
            "column_totals": [_data(each) for each in self.column_totals],
            "cells": [[_data(each) for each in row] for row in self.cells],
        }


def _data(cell: Cell) -> dict[str, Any]:
    if isinstance(cell, Hidden):
        return {"count": None, "suppressed": True}
    return {"count": cell.count, **({"amounts": dict(cell.amounts)} if cell.amounts else {})}


@dataclass(frozen=True, slots=True)
class Withheld:
    """A table of which nothing is told, and why."""

    name: str
    reason: Told


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report as it may be shown."""

    population: str
    kind: Kind
    period: Period
    filters: Mapping[str, str]
    threshold: int
    tables: tuple[Table, ...]
    withheld: tuple[Withheld, ...] = ()
    numbers: int = 0
    """How many numbers were asked for, those of withheld tables too."""
    grids: tuple[Grid, ...] = field(default=(), repr=False)
    proof: tuple[OtherArchive, ...] = field(default=(), repr=False)
    """Other archives with the same numbers; for the register only."""

    def table(self, name: str) -> Table:
        """The table called ``name``."""
        return next(each for each in self.tables if each.name == name)

    @property
    def shown(self) -> int:
        """How many of them are shown."""
        return sum(
            1 for table in self.tables for cell in table.everything() if isinstance(cell, Shown)
        )

    def publication(self, day: dt.date) -> Publication:
        """What is to be kept in the register of publications when this goes out on ``day``."""
        return Publication(
            day=day,
            population=self.population,
            kind=self.kind,
            period=self.period.key,
            filters=dict(self.filters),
            threshold=self.threshold,
            tables=tuple(
                PublishedTable(
                    name=table.name,
                    rows=grid.rows,
                    columns=grid.columns,
                    counts=tuple(
                        None if isinstance(cell, Hidden) else cell.count
                        for cell in table.everything()
                    ),
                )
                for table, grid in zip(self.tables, self.grids, strict=True)
            ),
            proof=self.proof,
        )
