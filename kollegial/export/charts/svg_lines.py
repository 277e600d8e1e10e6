"""Lines through time: the axis of numbers to the left, their names behind the last number."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element, SubElement

from kollegial.export.charts import inks
from kollegial.export.charts.figures import Plotted
from kollegial.export.charts.places import LINE, WIDTH, Layout, end_labels, labelled, width_of
from kollegial.export.charts.shapes import BASELINE, Pen, short
from kollegial.export.document.shown import HELD_BACK

_EDGE: Final = 2


def draw_lines(plot: Element, layout: Layout, figures: Plotted, pen: Pen) -> None:
    """Everything in the plot; a number held back is a gap, with a dot above the axis."""
    width, height = layout.plot
    for tick in layout.ticks:
        look = "k-axis" if tick.number == 0 else "k-grid"
        SubElement(plot, "path", {"class": look, "d": f"M0 {short(tick.y)}h{width:g}"})
        text = figures.tick(tick.number)
        pen.text(plot, text, -7, tick.y + BASELINE, anchor="end", look="k-soft")
    for row, (x, label) in enumerate(zip(layout.rows, figures.categories, strict=True)):
        SubElement(plot, "path", {"class": "k-axis", "d": f"M{short(x)} {height:g}v4"})
        if labelled(len(layout.rows), row):
            at, anchor = _across(label, x, layout)
            pen.text(plot, label, at, height + 18, anchor=anchor, look="k-soft")
        if any(each.points[row].held_back for each in figures.series):
            pen.text(plot, HELD_BACK, x, height - 4, anchor="middle")
    for number, path in layout.paths:
        drawn = {"class": f"k-line{number % len(inks.INKS)}", "d": _shortened(path)}
        if inks.ink(number).dash:
            drawn["stroke-dasharray"] = inks.ink(number).dash
        SubElement(plot, "path", drawn)
    for dot in layout.dots:
        pen.marker(plot, dot.series, dot.x, dot.y)
    _ends(plot, layout, figures, pen)


def _across(label: str, x: float, layout: Layout) -> tuple[float, str]:
    """Below its place, and at the edge of the picture where it would be cut there."""
    half = width_of(label) / 2
    left, right = _EDGE - layout.left, WIDTH - _EDGE - layout.left
    if x - half < left:
        return left, "start"
    if x + half > right:
        return right, "end"
    return x, "middle"


def _ends(plot: Element, layout: Layout, figures: Plotted, pen: Pen) -> None:
    """The name of each line behind its last number, none upon another."""
    ends = []
    for number, label in enumerate(end_labels(figures)):
        dots = [dot for dot in layout.dots if dot.series == number]
        if dots:
            last = max(dots, key=lambda dot: dot.row)
            ends.append((last.y, number, label))
    lowest = -float("inf")
    x = layout.plot[0] + 4
    for y, number, label in sorted(ends):
        lowest = max(y, lowest + LINE + 1)
        if lowest > y:
            pen.marker(plot, number, x, lowest)
        pen.text(plot, label, x + 10, lowest + BASELINE)


def _shortened(path: str) -> str:
    return " ".join(
        each[0] + short(float(each[1:])) if each[0] in "ML" else short(float(each))
        for each in path.split()
    )
