"""A chart as SVG: vector, self-contained, readable in grey, with a title and a description.

Without ``colours`` it takes its colours and rules from the page around it (``inks.style``), so
that it follows light and dark; with them it stands alone, as in a PDF.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kollegial.export.charts import inks
from kollegial.export.charts.figures import Plotted, plotted
from kollegial.export.charts.layout import (
    FONT,
    LINE,
    MARGIN,
    WIDTH,
    Bar,
    Layout,
    end_labels,
    labelled,
    laid_out,
    width_of,
)
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Chart
from kollegial.i18n import translate
from kollegial.marking import N_, Language

FONTS: Final = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"

_KINDS: Final = {
    "bars": N_("Bar chart. {series}. The same numbers stand in the table."),
    "stacked": N_("Stacked bar chart. {series}. The same numbers stand in the table."),
    "lines": N_("Line chart. {series}. The same numbers stand in the table."),
}
_ACROSS: Final = 30
_LEGEND: Final = 20
_BASELINE: Final = 4.6
_INSIDE: Final = 8


def svg(
    chart: Chart,
    language: Language,
    name: str,
    *,
    colours: Mapping[str, str] | None = None,
    fonts: str = FONTS,
) -> str:
    """The picture; ``""`` if every number is missing or held back.

    ``name`` is the beginning of the ids in it, unique on a page.
    """
    figures = plotted(chart, language)
    if figures.empty:
        return ""
    return _Picture(chart, figures, language, name).drawn(colours, fonts)


class _Picture:
    """One picture in the making."""

    def __init__(self, chart: Chart, figures: Plotted, language: Language, name: str) -> None:
        self._chart = chart
        self._figures = figures
        self._language = language
        self._name = name
        self._labels = tuple(map(_in_two_lines, figures.categories))
        self._legend = self._legend_lines()
        top = len(self._legend) * _LEGEND + (MARGIN if self._legend else 0)
        if figures.axis:
            top += LINE + MARGIN
        self._layout: Layout = laid_out(chart.kind, figures, self._labels, top)
        self._root = Element("svg")

    def drawn(self, colours: Mapping[str, str] | None, fonts: str) -> str:
        """The whole as text."""
        root = self._root
        root.set("xmlns", "http://www.w3.org/2000/svg")
        root.set("viewBox", f"0 0 {WIDTH} {_short(self._layout.height)}")
        root.set("class", "k-chart")
        root.set("role", "img")
        root.set("aria-labelledby", f"{self._name}-title {self._name}-desc")
        root.set("font-family", fonts)
        root.set("font-size", str(FONT))
        SubElement(root, "title", id=f"{self._name}-title").text = line(self._chart.title)
        SubElement(root, "desc", id=f"{self._name}-desc").text = self._description()
        if colours is not None:
            SubElement(root, "style").text = inks.style(colours)
        self._patterns()
        self._draw_legend()
        layout = self._layout
        plot = SubElement(root, "g", transform=f"translate({_pair(layout.left, layout.top)})")
        across = MARGIN - layout.left if self._chart.kind == "lines" else layout.zero
        self._text(plot, self._figures.axis, across, -MARGIN, look="k-soft")
        if self._chart.kind == "lines":
            self._draw_lines(plot)
        else:
            self._draw_bars(plot)
        indent(root, space="")
        return tostring(root, encoding="unicode")

    def _description(self) -> str:
        named = ", ".join(each.label for each in self._figures.series)
        text = translate(_KINDS[self._chart.kind], self._language).format(series=named)
        return line(text)

    def _patterns(self) -> None:
        used = [
            number
            for number in range(min(len(self._figures.series), len(inks.INKS)))
            if inks.ink(number).pattern
        ]
        if self._chart.kind == "lines" or not used:
            return
        defs = SubElement(self._root, "defs")
        for number in used:
            pattern = SubElement(
                defs,
                "pattern",
                id=f"{self._name}-p{number}",
                width="8",
                height="8",
                patternUnits="userSpaceOnUse",
            )
            if inks.ink(number).turned:
                pattern.set("patternTransform", f"rotate({inks.ink(number).turned})")
            SubElement(pattern, "rect", {"class": f"k-ground{number}", "width": "8", "height": "8"})
            drawn = inks.ink(number).pattern
            SubElement(pattern, "path", {"class": f"k-pattern{number}", "d": drawn})

    # -------------------------------------------------------------------------- legend

    def _legend_lines(self) -> list[list[tuple[int, float]]]:
        """Series with their places, line by line; none for a single one and for lines."""
        if len(self._figures.series) == 1 or self._chart.kind == "lines":
            return []
        lines: list[list[tuple[int, float]]] = [[]]
        x = float(MARGIN)
        for number, series in enumerate(self._figures.series):
            width = 26 + width_of(series.label) + 18
            if lines[-1] and x + width > WIDTH:
                lines.append([])
                x = float(MARGIN)
            lines[-1].append((number, x))
            x += width
        return lines

    def _draw_legend(self) -> None:
        for place, entries in enumerate(self._legend):
            y = place * _LEGEND + 4
            for number, x in entries:
                self._box(self._root, number, (x, y, 18, 12))
                self._text(
                    self._root, self._figures.series[number].label, x + 25, y + 6 + _BASELINE
                )

    # ---------------------------------------------------------------------------- bars

    def _draw_bars(self, plot: Element) -> None:
        layout = self._layout
        self._names(plot)
        for bar in layout.bars:
            self._box(plot, bar.series, (bar.x, bar.y, bar.width, bar.height))
        height = layout.plot[1]
        SubElement(plot, "path", {"class": "k-axis", "d": f"M{_short(layout.zero)} 0v{height:g}"})
        for bar in layout.bars:
            self._value(plot, bar)
        self._held_back_bars(plot)

    def _names(self, plot: Element) -> None:
        for label, middle in zip(self._labels, self._layout.rows, strict=True):
            lines = label.split("\n")
            first = middle - (len(lines) - 1) * LINE / 2
            for place, text in enumerate(lines):
                self._text(plot, text, -7, first + place * LINE + _BASELINE, anchor="end")

    def _value(self, plot: Element, bar: Bar) -> None:
        point = self._figures.series[bar.series].points[bar.row]
        y = bar.y + bar.height / 2 + _BASELINE
        if self._chart.kind == "stacked":
            if bar.width >= width_of(point.label) + _INSIDE:
                x = bar.x + bar.width / 2
                if inks.ink(bar.series).pattern:
                    self._plate(plot, x, bar.y + bar.height / 2, point.label)
                look = "k-text" if inks.ink(bar.series).pattern else "k-on"
                self._text(plot, point.label, x, y, anchor="middle", look=look)
        elif point.number is not None and point.number < 0:
            self._text(plot, point.label, bar.x - 6, y, anchor="end")
        else:
            self._text(plot, point.label, bar.x + bar.width + 6, y)

    def _held_back_bars(self, plot: Element) -> None:
        """A dot where a bar would begin; behind the bar where one is missing in a stack."""
        layout, series = self._layout, self._figures.series
        beside = self._chart.kind == "bars"
        heights = [bar.height for bar in layout.bars]
        for row, middle in enumerate(layout.rows):
            missing = [number for number, each in enumerate(series) if each.points[row].held_back]
            if not beside:
                ends = [bar.x + bar.width for bar in layout.bars if bar.row == row]
                if missing:
                    x = max([layout.zero, *ends]) + 6
                    self._text(plot, HELD_BACK * len(missing), x, middle + _BASELINE)
                continue
            for number in missing:
                thick = heights[0] * 1.12
                y = middle + (number - (len(series) - 1) / 2) * thick
                self._text(plot, HELD_BACK, layout.zero + 6, y + _BASELINE)

    # --------------------------------------------------------------------------- lines

    def _draw_lines(self, plot: Element) -> None:
        layout = self._layout
        width, height = layout.plot
        for tick in layout.ticks:
            look = "k-axis" if tick.number == 0 else "k-grid"
            SubElement(plot, "path", {"class": look, "d": f"M0 {_short(tick.y)}h{width:g}"})
            text = self._figures.tick(tick.number)
            self._text(plot, text, -7, tick.y + _BASELINE, anchor="end", look="k-soft")
        for row, (x, label) in enumerate(zip(layout.rows, self._figures.categories, strict=True)):
            SubElement(plot, "path", {"class": "k-axis", "d": f"M{_short(x)} {height:g}v4"})
            if labelled(len(layout.rows), row):
                self._text(plot, label, x, height + 18, anchor="middle", look="k-soft")
            if any(each.points[row].held_back for each in self._figures.series):
                self._text(plot, HELD_BACK, x, height - 4, anchor="middle")
        for number, path in layout.paths:
            drawn = {"class": f"k-line{number % len(inks.INKS)}", "d": _shortened(path)}
            if inks.ink(number).dash:
                drawn["stroke-dasharray"] = inks.ink(number).dash
            SubElement(plot, "path", drawn)
        for dot in layout.dots:
            self._marker(plot, dot.series, dot.x, dot.y)
        self._ends(plot)

    def _ends(self, plot: Element) -> None:
        """The name of each line behind its last number, none upon another."""
        ends = []
        for number, label in enumerate(end_labels(self._figures)):
            dots = [dot for dot in self._layout.dots if dot.series == number]
            if dots:
                last = max(dots, key=lambda dot: dot.row)
                ends.append((last.y, number, label))
        lowest = -float("inf")
        x = self._layout.plot[0] + 4
        for y, number, label in sorted(ends):
            lowest = max(y, lowest + LINE + 1)
            if lowest > y:
                self._marker(plot, number, x, lowest)
            self._text(plot, label, x + 10, lowest + _BASELINE)

    # -------------------------------------------------------------------------- shapes

    def _box(self, parent: Element, series: int, place: tuple[float, float, float, float]) -> None:
        number = series % len(inks.INKS)
        box = {"class": f"k-edge{number}"}
        box |= dict(zip(("x", "y", "width", "height"), map(_short, place), strict=True))
        if inks.ink(number).pattern:
            box["fill"] = f"url(#{self._name}-p{number})"
        else:
            box["class"] += f" k-ground{number}"
        SubElement(parent, "rect", box)

    def _plate(self, parent: Element, x: float, y: float, text: str) -> None:
        """What a number stands on, so that a pattern does not run through it."""
        width, height = width_of(text) + 5, LINE + 1
        place = zip(
            ("x", "y", "width", "height"),
            map(_short, (x - width / 2, y - height / 2, width, height)),
            strict=True,
        )
        SubElement(parent, "rect", {"class": "k-plate", "rx": "3", **dict(place)})

    def _marker(self, parent: Element, series: int, x: float, y: float) -> None:
        ink = inks.ink(series)
        look = "k-hollow" if ink.hollow else "k-mark"
        SubElement(
            parent,
            "path",
            {
                "class": f"{look}{series % len(inks.INKS)}",
                "transform": f"translate({_pair(x, y)})",
                "d": ink.marker,
            },
        )

    def _text(
        self,
        parent: Element,
        text: str,
        x: float,
        y: float,
        *,
        anchor: str = "start",
        look: str = "k-text",
    ) -> None:
        if not text:
            return
        place = {"class": look, "x": _short(x), "y": _short(y)}
        if anchor != "start":
            place["text-anchor"] = anchor
        SubElement(parent, "text", place).text = text


def _in_two_lines(label: str) -> str:
    """A category as it is written: on one line, or on two, cut if that is not enough."""
    lines = textwrap.wrap(label, _ACROSS, max_lines=2, placeholder=" …")
    return "\n".join(lines) or label[:_ACROSS]


def _pair(x: float, y: float) -> str:
    return f"{_short(x)} {_short(y)}"


def _short(number: float) -> str:
    """To a tenth: the same picture on every machine, and a small one."""
    return f"{round(number, 1) + 0.0:g}"


def _shortened(path: str) -> str:
    return " ".join(
        each[0] + _short(float(each[1:])) if each[0] in "ML" else _short(float(each))
        for each in path.split()
    )
