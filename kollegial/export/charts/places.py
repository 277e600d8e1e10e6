"""Where everything in a chart lies, and how much room its words need. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kollegial.export.charts.figures import Plotted

WIDTH: Final = 720
FONT: Final = 13
LINE: Final = 15
MARGIN: Final = 8

_LABELS_ACROSS: Final = 9
_LETTER: Final = 0.58 * FONT


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar, or the part of one, that stands for one number."""

    series: int
    row: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Dot:
    """One number of a line."""

    series: int
    row: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis of numbers."""

    number: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything in one plot; places count from its upper left corner.

    ``rows``: the middle of each category, down for bars, across for lines. ``zero``: where bars
    begin. ``paths``: series and ``d`` of each unbroken piece of a line.
    """

    height: float
    left: float
    top: float
    plot: tuple[float, float]
    rows: tuple[float, ...]
    zero: float
    bars: tuple[Bar, ...] = ()
    dots: tuple[Dot, ...] = ()
    paths: tuple[tuple[int, str], ...] = ()
    ticks: tuple[Tick, ...] = ()


def width_of(text: str) -> float:
    """About how wide a line of text is."""
    return len(text) * _LETTER


def end_labels(figures: Plotted) -> tuple[str, ...]:
    """What stands at the end of each line: its name, unless it is the only one, and last number."""
    only = len(figures.series) == 1
    return tuple(
        ""
        if each.last is None
        else each.points[each.last].label
        if only
        else f"{each.label} {each.points[each.last].label}"
        for each in figures.series
    )


def labelled(categories: int, row: int) -> bool:
    """Whether a category across is named, so that the names do not run into each other."""
    return row % -(-categories // _LABELS_ACROSS) == 0
