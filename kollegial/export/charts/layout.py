"""Where bars, lines and ticks lie: laid out by pygal.

Only the places are taken from it. Its own picture carries the date, a script and its whole
configuration, knows no patterns, and draws a number that is not there as zero.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import Any, Final
from xml.etree.ElementTree import Element

from kollegial.export.charts.figures import Plotted, Series
from kollegial.export.document.tree import ChartKind

WIDTH: Final = 720
FONT: Final = 13
LINE: Final = 15
MARGIN: Final = 8

_ROW: Final = "data-row"
_BAR: Final = 30
_BESIDE: Final = 17
_LINES_HEIGHT: Final = 230
_LABELS_ACROSS: Final = 9
_BASELINE: Final = 0.35 * FONT
_LETTER: Final = 0.58 * FONT
_SERIES = re.compile(r"serie-(\d+)")
_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")


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


def laid_out(kind: ChartKind, figures: Plotted, labels: tuple[str, ...], top: int) -> Layout:
    """The places of everything.

    ``labels`` are the categories as they will be written, perhaps on two lines; ``top`` is the
    room that is needed above.
    """
    if kind == "lines":
        return _read_lines(_lines(figures, top))
    return _read_bars(kind, figures, _bars(kind, figures, labels, top))


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


def _bars(kind: ChartKind, figures: Plotted, labels: tuple[str, ...], top: int) -> Element:
    pygal = _pygal()
    beside = _BESIDE * len(figures.series) + 8 if kind == "bars" else 0
    two_lines = 2 * LINE + 6 if any("\n" in label for label in labels) else 0
    thick = max(_BAR, beside if len(figures.series) > 1 else 0, two_lines)
    values = [point.label for each in figures.series for point in each.points]
    longest = max(map(width_of, values), default=0) if kind == "bars" else 0
    made = pygal.HorizontalBar if kind == "bars" else pygal.HorizontalStackedBar
    chart = made(
        **_common(top, round(longest) + 2 * MARGIN),
        height=top + thick * len(labels) + 2 * MARGIN,
        show_x_labels=False,
    )
    # pygal begins at the bottom.
    chart.x_labels = [max(label.split("\n"), key=len) for label in reversed(labels)]
    for each in figures.series:
        chart.add(each.label, _values(each)[::-1])
    return _tree(chart)


def _lines(figures: Plotted, top: int) -> Element:
    pygal = _pygal()
    named = max(map(width_of, end_labels(figures)), default=0)
    chart = pygal.Line(
        **_common(top, round(named) + 3 * MARGIN),
        height=top + _LINES_HEIGHT,
        allow_interruptions=True,
        include_x_axis=True,
        show_y_guides=True,
        max_scale=6,
        min_scale=3,
    )
    chart.x_labels = list(figures.categories)
    for each in figures.series:
        chart.add(each.label, _values(each))
    return _tree(chart)


def _pygal() -> Any:
    """pygal, without what it puts into Python's imports for plug-ins that nobody here has."""
    import pygal

    for finder in list(sys.meta_path):
        if type(finder).__module__.partition(".")[0] == pygal.__name__:
            sys.meta_path.remove(finder)
    return pygal


def _common(top: int, right: int) -> dict[str, Any]:
    from pygal.style import Style

    return {
        "style": Style(label_font_size=FONT, major_label_font_size=FONT, value_font_size=FONT),
        "width": WIDTH,
        "margin": MARGIN,
        "margin_top": max(top, MARGIN),
        "margin_right": max(right, MARGIN),
        "js": (),
        "css": (),
        "no_prefix": True,
        "show_legend": False,
        "truncate_label": -1,
    }


def _values(series: Series) -> list[dict[str, Any] | None]:
    return [
        None if point.number is None else {"value": point.number, "node": {_ROW: str(row)}}
        for row, point in enumerate(series.points)
    ]


def _tree(chart: Any) -> Element:
    tree: Element = chart.render_tree()
    return tree


# ------------------------------------------------------------------ reading pygal's picture


def _read_bars(kind: ChartKind, figures: Plotted, tree: Element) -> Layout:
    plot, left, top, width, height = _plot(tree)
    count = len(figures.categories)
    bars = []
    for group in _series(plot):
        series = _number_of(group)
        shapes = [each for each in group.iter() if each.tag == "rect"]
        for place, shape in enumerate(shapes):
            row = int(shape.get(_ROW, count - 1 - place)) if kind == "bars" else count - 1 - place
            if figures.series[series].points[row].number is not None:
                bars.append(Bar(series, row, *(_of(shape, name) for name in _PLACES)))
    starts = [
        each.x + each.width if _negative(figures, each) else each.x
        for each in bars
        if kind == "bars" or each.series == 0
    ]
    texts = [each for each in _axis(plot, "y").iter() if each.tag == "text"]
    return Layout(
        height=_height(tree),
        left=left,
        top=top,
        plot=(width, height),
        rows=tuple(_of(each, "y") - _BASELINE for each in reversed(texts)),
        zero=starts[0] if starts else min(each.x for each in bars),
        bars=tuple(sorted(bars, key=lambda each: (each.row, each.series))),
    )


def _read_lines(tree: Element) -> Layout:
    plot, left, top, width, height = _plot(tree)
    overlay = next(each for each in tree.iter() if each.get("class") == "plot overlay")
    ticks = []
    for guides in _axis(plot, "y"):
        told = next(each.text or "0" for each in guides if each.tag == "title")
        y = next(_numbers(each.get("d", ""))[1] for each in guides if each.tag == "path")
        ticks.append(Tick(float(told), y))
    across = [each for each in _axis(plot, "x").iter() if each.tag == "text"]
    return Layout(
        height=_height(tree),
        left=left,
        top=top,
        plot=(width, height),
        rows=tuple(_of(each, "x") for each in across),
        zero=height,
        dots=tuple(
            Dot(_number_of(group), int(each.get(_ROW, 0)), _of(each, "cx"), _of(each, "cy"))
            for group in _series(overlay)
            for each in group.iter()
            if each.tag == "circle"
        ),
        paths=tuple(
            (_number_of(group), each.get("d", ""))
            for group in _series(plot)
            for each in group
            if each.tag == "path"
        ),
        ticks=tuple(ticks),
    )


_PLACES: Final = ("x", "y", "width", "height")


def _plot(tree: Element) -> tuple[Element, float, float, float, float]:
    plot = next(each for each in tree.iter() if each.get("class") == "plot")
    left, top = _numbers(plot.get("transform", ""))
    ground = plot[0]
    return plot, left, top, _of(ground, "width"), _of(ground, "height")


def _axis(plot: Element, name: str) -> Element:
    found = [each for each in plot if (each.get("class") or "").startswith(f"axis {name}")]
    return found[0]


def _series(parent: Element) -> list[Element]:
    return [each for each in parent if (each.get("class") or "").startswith("series")]


def _number_of(group: Element) -> int:
    found = _SERIES.search(group.get("class", ""))
    return int(found[1]) if found else 0


def _negative(figures: Plotted, bar: Bar) -> bool:
    number = figures.series[bar.series].points[bar.row].number
    return number is not None and number < 0


def _of(shape: Element, name: str) -> float:
    """An attribute; pygal leaves out what is zero."""
    return float(shape.get(name, 0))


def _height(tree: Element) -> float:
    return _numbers(tree.get("viewBox", ""))[3]


def _numbers(text: str) -> list[float]:
    return [float(each) for each in _NUMBERS.findall(text)]
