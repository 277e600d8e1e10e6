"""The places in a picture of pygal's, read out of it."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

from kollegial.export.charts.figures import Plotted
from kollegial.export.charts.places import FONT, Bar, Dot, Layout, Tick
from kollegial.export.document.tree import ChartKind

ROW: Final = "data-row"
"""The attribute that tells which category a shape stands for."""

_BASELINE: Final = 0.35 * FONT
_SERIES = re.compile(r"serie-(\d+)")
_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")
_PLACES: Final = ("x", "y", "width", "height")


def read_bars(kind: ChartKind, figures: Plotted, tree: Element) -> Layout:
    """Of a bar chart, lying or stacked."""
    plot, left, top, width, height = _plot(tree)
    count = len(figures.categories)
    bars = []
    for group in _series(plot):
        series = _number_of(group)
        shapes = [each for each in group.iter() if each.tag == "rect"]
        for place, shape in enumerate(shapes):
            row = int(shape.get(ROW, count - 1 - place)) if kind == "bars" else count - 1 - place
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


def read_lines(tree: Element) -> Layout:
    """Of a line chart."""
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
            Dot(_number_of(group), int(each.get(ROW, 0)), _of(each, "cx"), _of(each, "cy"))
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
