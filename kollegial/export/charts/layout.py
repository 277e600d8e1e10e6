"""Where bars, lines and ticks lie: laid out by pygal.

Only the places are taken from it. Its own picture carries the date, a script and its whole
configuration, knows no patterns, and draws a number that is not there as zero.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, Final
from xml.etree.ElementTree import Element

from kollegial.export.charts.figures import Plotted, Series
from kollegial.export.charts.places import (
    FONT,
    LINE,
    MARGIN,
    WIDTH,
    Layout,
    end_labels,
    width_of,
)
from kollegial.export.charts.reading import ROW, read_bars, read_lines
from kollegial.export.document.tree import ChartKind

_BAR: Final = 27
_BESIDE: Final = 12
_AROUND: Final = 10
_SPACE: Final = 0.18
"""The share of a category's room that stays free above its bars, and below them."""
SHARE: Final = 0.88
"""The share of its place that a bar fills, where several lie below each other."""
_LINES_HEIGHT: Final = 200
_SMALL: Final = 6
"""Counts up to here do not fill the width: two of three cases are no great number."""


@lru_cache(maxsize=64)  # one document in several forms lays each chart out once
def laid_out(kind: ChartKind, figures: Plotted, labels: tuple[str, ...], top: int) -> Layout:
    """The places of everything.

    ``labels`` are the categories as they will be written, perhaps on two lines; ``top`` is the
    room that is needed above.
    """
    if kind == "lines":
        return read_lines(_lines(figures, top))
    return read_bars(kind, figures, _bars(kind, figures, labels, top))


def _bars(kind: ChartKind, figures: Plotted, labels: tuple[str, ...], top: int) -> Element:
    pygal = _pygal()
    beside = _BESIDE * len(figures.series) + _AROUND if kind == "bars" else 0
    two_lines = 2 * LINE + 6 if any("\n" in label for label in labels) else 0
    thick = max(_BAR, beside if len(figures.series) > 1 else 0, two_lines)
    values = [point.label for each in figures.series for point in each.points]
    longest = max(map(width_of, values), default=0) if kind == "bars" else 0
    made = pygal.HorizontalBar if kind == "bars" else pygal.HorizontalStackedBar
    chart = made(
        **_common(top, round(longest) + 2 * MARGIN),
        height=top + thick * len(labels) + 2 * MARGIN,
        show_x_labels=False,
        range=_range(kind, figures),
    )
    chart._series_margin = _SPACE
    chart._serie_margin = (1 - SHARE) / 2
    # pygal begins at the bottom.
    chart.x_labels = [max(label.split("\n"), key=len) for label in reversed(labels)]
    for each in figures.series:
        chart.add(each.label, _values(each)[::-1])
    return _tree(chart)


def _range(kind: ChartKind, figures: Plotted) -> tuple[float, float] | None:
    if kind == "bars" and figures.kind == "count" and figures.largest < _SMALL:
        return (figures.smallest, _SMALL)
    return None


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
        None if point.number is None else {"value": point.number, "node": {ROW: str(row)}}
        for row, point in enumerate(series.points)
    ]


def _tree(chart: Any) -> Element:
    tree: Element = chart.render_tree()
    return tree
