"""Bars, side by side or stacked: their names to the left, their numbers behind or in them."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element, SubElement

from kollegial.export.charts import inks
from kollegial.export.charts.figures import Plotted
from kollegial.export.charts.layout import SHARE
from kollegial.export.charts.places import LINE, Bar, Layout, width_of
from kollegial.export.charts.shapes import BASELINE, Pen, short
from kollegial.export.document.shown import HELD_BACK

_INSIDE: Final = 8
_BEHIND: Final = 6


def draw_beside(
    plot: Element, layout: Layout, figures: Plotted, labels: tuple[str, ...], pen: Pen
) -> None:
    """Bars of one category below each other; a number held back is a dot where it would begin."""
    _names(plot, layout, labels, pen)
    _boxes(plot, layout, pen)
    for bar in layout.bars:
        point = figures.series[bar.series].points[bar.row]
        y = bar.y + bar.height / 2 + BASELINE
        if point.number is not None and point.number < 0:
            pen.text(plot, point.label, bar.x - _BEHIND, y, anchor="end")
        else:
            pen.text(plot, point.label, bar.x + bar.width + _BEHIND, y)
    if not layout.bars:
        return
    apart = layout.bars[0].height / SHARE
    for row, middle in enumerate(layout.rows):
        for number, each in enumerate(figures.series):
            if each.points[row].held_back:
                y = middle + (number - (len(figures.series) - 1) / 2) * apart
                pen.text(plot, HELD_BACK, layout.zero + _BEHIND, y + BASELINE)


def draw_stacked(
    plot: Element, layout: Layout, figures: Plotted, labels: tuple[str, ...], pen: Pen
) -> None:
    """Bars in one row; behind them a dot for each number that is held back."""
    _names(plot, layout, labels, pen)
    _boxes(plot, layout, pen)
    for bar in layout.bars:
        _inside(plot, bar, figures.series[bar.series].points[bar.row].label, pen)
    for row, middle in enumerate(layout.rows):
        missing = sum(each.points[row].held_back for each in figures.series)
        ends = [bar.x + bar.width for bar in layout.bars if bar.row == row]
        x = max([layout.zero, *ends]) + _BEHIND
        pen.text(plot, HELD_BACK * missing, x, middle + BASELINE)


def _names(plot: Element, layout: Layout, labels: tuple[str, ...], pen: Pen) -> None:
    for label, middle in zip(labels, layout.rows, strict=True):
        lines = label.split("\n")
        first = middle - (len(lines) - 1) * LINE / 2
        for place, text in enumerate(lines):
            pen.text(plot, text, -7, first + place * LINE + BASELINE, anchor="end")


def _boxes(plot: Element, layout: Layout, pen: Pen) -> None:
    for bar in layout.bars:
        pen.box(plot, bar.series, (bar.x, bar.y, bar.width, bar.height))
    axis = {"class": "k-axis", "d": f"M{short(layout.zero)} 0v{layout.plot[1]:g}"}
    SubElement(plot, "path", axis)


def _inside(plot: Element, bar: Bar, label: str, pen: Pen) -> None:
    """The number in its part of the bar, if there is room for it."""
    if bar.width < width_of(label) + _INSIDE:
        return
    x, y = bar.x + bar.width / 2, bar.y + bar.height / 2
    patterned = bool(inks.ink(bar.series).pattern)
    if patterned:
        pen.plate(plot, x, y, label)
    look = "k-text" if patterned else "k-on"
    pen.text(plot, label, x, y + BASELINE, anchor="middle", look=look)
