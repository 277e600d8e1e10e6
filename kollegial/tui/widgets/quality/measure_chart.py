"""A series of values over time, drawn with characters: points, the way between, a target line.

Pure text. Whoever cannot see it has the table of values and the sentence beside it.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

POINT, BASELINE, TARGET, WAY = "●", "○", "╌", "·"
_UPPER_HALF: Final = 0.5
_NARROWEST: Final = 8


@dataclass(frozen=True, slots=True)
class Point:
    """One value on one day."""

    on: dt.date
    value: float


@dataclass(frozen=True, slots=True)
class Level:
    """A line across: what stands at its left end, and how high it lies."""

    value: float
    label: str


def chart(
    points: Sequence[Point],
    *,
    width: int,
    height: int,
    levels: Sequence[Level] = (),
    target: Level | None = None,
    baseline: Point | None = None,
) -> list[str]:
    """``height`` lines of a grid with labels on the left; nothing if there is nothing to draw.

    ``levels`` are the labels of the scale (its ends, or the words of a scale of words). The
    baseline is the first point of the way, drawn hollow.
    """
    way = [*([baseline] if baseline is not None else []), *points]
    if not way:
        return []
    labels = [*levels, *([target] if target is not None else [])]
    heights = [*(each.value for each in way), *(each.value for each in labels)]
    low, high = min(heights), max(heights)
    left = max((len(each.label) for each in labels), default=0) + 2
    grid = _Grid(max(_NARROWEST, width - left), height, (low, high), (way[0].on, way[-1].on))
    if target is not None:
        grid.across(target.value)
    for one, other in itertools.pairwise(way):
        grid.line(one, other)
    for each in way:
        grid.put(each, BASELINE if each is baseline else POINT)
    names = {grid.row(each.value): each.label for each in labels}
    return [
        f"{names.get(row, ''):>{left - 2}} {'┤' if row in names else '│'}{line}"
        for row, line in enumerate(grid.lines())
    ]


def ends(values: Sequence[float]) -> tuple[float, float]:
    """Where a scale ends: at zero, unless all values lie together far above it."""
    low, high = min(values), max(values)
    if 0 <= low < high * _UPPER_HALF:
        low = 0.0
    return low, high


class _Grid:
    """Cells to draw in."""

    def __init__(
        self, width: int, height: int, scale: tuple[float, float], days: tuple[dt.date, dt.date]
    ) -> None:
        self._width, self._height = width, height
        self._low, self._high = scale
        self._first, self._days = days[0], max(1, (days[1] - days[0]).days)
        self._signs: dict[tuple[int, int], str] = {}

    def row(self, value: float) -> int:
        """The line a value lies on, from the top."""
        span = self._high - self._low
        part = (self._high - value) / span if span else _UPPER_HALF
        return round((self._height - 1) * part)

    def across(self, value: float) -> None:
        """A line from end to end."""
        for column in range(self._width):
            self._signs[self.row(value), column] = TARGET

    def line(self, one: Point, other: Point) -> None:
        """The straight way between two points."""
        begin, end = self._column(one.on), self._column(other.on)
        for column in range(begin + 1, end):
            part = (column - begin) / (end - begin)
            value = one.value + (other.value - one.value) * part
            self._signs[self.row(value), column] = WAY

    def put(self, point: Point, sign: str) -> None:
        """A sign at a point."""
        self._signs[self.row(point.value), self._column(point.on)] = sign

    def lines(self) -> Iterator[str]:
        """What was drawn: signs lie over the way, and the way over the target line."""
        for row in range(self._height):
            cells = (self._signs.get((row, column), " ") for column in range(self._width))
            yield "".join(cells).rstrip()

    def _column(self, day: dt.date) -> int:
        return round((self._width - 1) * (day - self._first).days / self._days)
