"""What somebody wants to be told: a period, filters, tables; and whether that is lawful."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kollegial.marking import N_
from kollegial.quality.disclosure.grid import TIME, Grid, Part, laid_out
from kollegial.quality.disclosure.period import Grain, Period
from kollegial.quality.disclosure.population import Population
from kollegial.refusal import Refused
from kollegial.told import shown

CROSSED: Final = 2
"""How many dimensions a number may be told apart by; filters count."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The rows or columns of a table: categories of a dimension, or the parts of the period.

    Without ``nodes`` all categories of the dimension; with a filter on the same dimension, those
    that belong to it.
    """

    dimension: str
    nodes: tuple[str, ...] | None = None

    @classmethod
    def time(cls, grain: Grain) -> Axis:
        """The quarters, half-years or years of the report."""
        return cls(TIME, (grain.value,))


@dataclass(frozen=True, slots=True)
class TableWanted:
    """A table: rows, columns if it has any, and what is added up for each number."""

    name: str
    rows: Axis | None = None
    columns: Axis | None = None
    amounts: tuple[str, ...] = ()

    @property
    def axes(self) -> tuple[Axis, ...]:
        """Its rows and its columns, if it has them."""
        return tuple(axis for axis in (self.rows, self.columns) if axis is not None)


@dataclass(frozen=True, slots=True)
class Report:
    """Tables over one period, of the units that the filters leave."""

    period: Period
    tables: tuple[TableWanted, ...]
    filters: Mapping[str, str] = field(default_factory=dict)

    def table(self, name: str) -> TableWanted:
        """The table called ``name``."""
        return next(each for each in self.tables if each.name == name)


def over(period: Period, today: dt.date) -> Period:
    """``period``, if it is over; else ``Refused``: two reports would differ by what came in."""
    if period.end >= today:
        raise Refused(
            N_("The period {period} runs until {day}: it can be reported when it is over."),
            period=period.key,
            day=shown(period.end),
        )
    return period


def grid(population: Population, report: Report, table: TableWanted) -> Grid:
    """``table`` laid out; ``Refused`` if it tells too many things apart."""
    if table.columns is not None and table.rows is None:
        raise Refused(N_("The table {name} has columns and no rows."), name=table.name)
    dimensions = [axis.dimension for axis in table.axes]
    if len(set(dimensions)) < len(dimensions):
        raise Refused(N_("The table {name} has the same rows as columns."), name=table.name)
    if len({*report.filters, *dimensions}) > CROSSED:
        raise Refused(
            N_("The table {name} crosses more than two dimensions; filters count as such."),
            name=table.name,
        )
    filters = {key: population.node(key, node) for key, node in report.filters.items()}
    rows, columns = (_parts(population, report, axis) for axis in (table.rows, table.columns))
    return laid_out(report.period, filters, rows, columns)


def _parts(population: Population, report: Report, axis: Axis | None) -> tuple[Part, ...]:
    if axis is None:
        return ()
    if axis.dimension == TIME:
        grain = Grain((axis.nodes or (Grain.QUARTER.value,))[0])
        return tuple((TIME, part.key) for part in report.period.parts(grain))
    dimension = population.dimension(axis.dimension)
    within = report.filters.get(axis.dimension)
    if axis.nodes is None:
        inside = dimension.categories if within is None else dimension.below(within)
        return tuple((axis.dimension, node) for node in inside)
    for node in axis.nodes:
        population.node(axis.dimension, node)
        if within is not None and within not in (node, *dimension.above(node)):
            raise Refused(N_("{name} is no category of {dimension}."), name=node, dimension=within)
    return tuple((axis.dimension, node) for node in axis.nodes)
