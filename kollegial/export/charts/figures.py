"""A chart as numbers and labels, for whoever draws it: page or screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.export.document.shown import heading, number_text, percent, shown
from kollegial.export.document.texts import line
from kollegial.export.document.tree import (
    Cell,
    Chart,
    Column,
    ColumnKind,
    Count,
    Minutes,
    Share,
    Suppressed,
    Value,
)
from kollegial.marking import Language


@dataclass(frozen=True, slots=True)
class Point:
    """One number. ``number`` is none where there is none or where it is held back."""

    number: float | None
    label: str
    held_back: bool


@dataclass(frozen=True, slots=True)
class Series:
    """One series with a point for each category."""

    label: str
    points: tuple[Point, ...]

    @property
    def last(self) -> int | None:
        """Where its last number stands; none if it has none."""
        places = [place for place, each in enumerate(self.points) if each.number is not None]
        return places[-1] if places else None


@dataclass(frozen=True, slots=True)
class Plotted:
    """All of it. ``axis``: what the numbers are."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axis: str
    kind: ColumnKind
    language: Language

    @property
    def empty(self) -> bool:
        """Whether there is no number to draw."""
        return all(each.last is None for each in self.series)

    @property
    def largest(self) -> float:
        """The largest number, at least 0."""
        return max([0.0, *self._numbers()])

    @property
    def smallest(self) -> float:
        """The smallest number, at most 0."""
        return min([0.0, *self._numbers()])

    def tick(self, number: float) -> str:
        """A number on the axis."""
        if self.kind == "share":
            return percent(number, self.language)
        return number_text(number, self.language)

    def _numbers(self) -> list[float]:
        return [
            point.number
            for each in self.series
            for point in each.points
            if point.number is not None
        ]


def plotted(chart: Chart, language: Language) -> Plotted:
    """The numbers of a chart, without the total."""
    table = chart.table
    columns = [table.columns[table.index(key)] for key in chart.series]
    x = table.index(chart.x)
    return Plotted(
        categories=tuple(line(shown(row.cells[x], language)) for row in table.rows),
        series=tuple(
            Series(
                label=line(column.label),
                points=tuple(
                    _point(row.cells[table.index(column.key)], language) for row in table.rows
                ),
            )
            for column in columns
        ),
        axis=_axis(columns),
        kind=columns[0].kind,
        language=language,
    )


def _point(cell: Cell, language: Language) -> Point:
    return Point(_number(cell), line(shown(cell, language)), isinstance(cell, Suppressed))


def _number(cell: Cell) -> float | None:
    match cell:
        case Count(number):
            return float(number)
        case Share(share):
            return share
        case Minutes(minutes):
            return minutes
        case Value(number):
            return float(number)
    return None


def _axis(columns: list[Column]) -> str:
    """The label of one series with its unit; of several only a unit that is that of all."""
    if len(columns) == 1:
        return line(heading(columns[0]))
    units = {column.unit for column in columns}
    return line(units.pop()) if len(units) == 1 else ""
