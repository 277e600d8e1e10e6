"""What was published, and what of it everybody knows now: a fold over all publications.

A number is known by what it counts, so it is the same in every report, table and format.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from kollegial.quality.disclosure.grid import Grid, Where, laid_out
from kollegial.quality.disclosure.period import Period, Quarter
from kollegial.quality.disclosure.proof import OtherArchive
from kollegial.quality.disclosure.rules import Kind
from kollegial.words import Strict

Count = Annotated[int, Field(ge=0)] | None
"""A number as it was shown; nothing if it was hidden."""


class PublishedTable(Strict):
    """A table as it was published: what stood where, and what was hidden."""

    name: str
    rows: tuple[tuple[str, str], ...] = Field(description="dimension and category of each row")
    columns: tuple[tuple[str, str], ...] = ()
    counts: tuple[Count, ...] = Field(
        description="total, row totals, column totals, then row by row; null was hidden"
    )

    def numbers(self, period: Period, filters: Mapping[str, str]) -> Iterator[tuple[Where, Count]]:
        """What each of its numbers counted, and what was shown."""
        grid: Grid = laid_out(period, filters, self.rows, self.columns)
        return zip(grid.everything(), self.counts, strict=True)


class Publication(Strict):
    """One report that went out. The format it had does not matter: the numbers are the same."""

    day: dt.date
    population: str
    kind: Kind
    period: str
    filters: dict[str, str] = Field(default_factory=dict)
    threshold: Annotated[int, Field(ge=1)]
    tables: tuple[PublishedTable, ...]
    proof: tuple[OtherArchive, ...] = Field(
        default=(), description="other archives with the same reports; in no document"
    )

    @property
    def covers(self) -> Period:
        """Its period."""
        return Period.of_key(self.period)


@dataclass(frozen=True, slots=True)
class Known:
    """What everybody knows of one number."""

    count: int | None
    """Nothing while it is hidden."""
    threshold: int
    """By which it was hidden."""


@dataclass(frozen=True, slots=True)
class Published:
    """The fold of all publications."""

    numbers: Mapping[str, Mapping[Where, Known]] = field(default_factory=dict, repr=False)
    """By population."""
    thresholds: Mapping[str, int] = field(default_factory=dict)
    """The highest that was used, by population."""
    proofs: Mapping[str, tuple[OtherArchive, ...]] = field(default_factory=dict, repr=False)
    """By population."""
    days: Mapping[str, Mapping[Quarter, dt.date]] = field(default_factory=dict, repr=False)
    """When a quarter was reported on first, by population."""

    @classmethod
    def of(cls, publications: Iterable[Publication]) -> Published:
        """All of them together, in the order they went out."""
        numbers: dict[str, dict[Where, Known]] = {}
        thresholds: dict[str, int] = {}
        days: dict[str, dict[Quarter, dt.date]] = {}
        proofs: dict[str, tuple[OtherArchive, ...]] = {}
        for each in publications:
            name = each.population
            thresholds[name] = max(each.threshold, thresholds.get(name, 0))
            proofs[name] = proofs.get(name, ()) + each.proof
            known = numbers.setdefault(name, {})
            for quarter in each.covers.quarters:
                first = days.setdefault(name, {})
                first[quarter] = min(each.day, first.get(quarter, each.day))
            for table in each.tables:
                for where, count in table.numbers(each.covers, each.filters):
                    before = known.get(where)
                    if before is None or (before.count is None and count is not None):
                        known[where] = Known(count, before.threshold if before else each.threshold)
        return cls(numbers, thresholds, proofs, days)

    def of_population(self, name: str) -> Mapping[Where, Known]:
        """What is known of the numbers of a population."""
        return self.numbers.get(name, {})
