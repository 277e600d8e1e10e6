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
from kollegial.export.charts.layout import laid_out
from kollegial.export.charts.places import FONT, LINE, MARGIN, WIDTH, Layout, width_of
from kollegial.export.charts.shapes import BASELINE, Pen, pair, short
from kollegial.export.charts.svg_bars import draw_beside, draw_stacked
from kollegial.export.charts.svg_lines import draw_lines
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
_SIGN: Final = (18, 12)


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
    labels = tuple(map(_in_two_lines, figures.categories))
    legend = [] if chart.kind == "lines" else _legend_lines(figures)
    top = len(legend) * _LEGEND + (MARGIN if legend else 0)
    if figures.axis:
        top += LINE + MARGIN
    layout = laid_out(chart.kind, figures, labels, top)
    pen = Pen(name)
    root = _root(chart, figures, layout, name)
    root.set("font-family", fonts)
    if colours is not None:
        SubElement(root, "style").text = inks.style(colours)
    if chart.kind != "lines":
        pen.patterns(root, len(figures.series))
    _draw_legend(root, legend, figures, pen)
    plot = SubElement(root, "g", transform=f"translate({pair(layout.left, layout.top)})")
    across = MARGIN - layout.left if chart.kind == "lines" else layout.zero
    pen.text(plot, figures.axis, across, -MARGIN, look="k-soft")
    match chart.kind:
        case "lines":
            draw_lines(plot, layout, figures, pen)
        case "bars":
            draw_beside(plot, layout, figures, labels, pen)
        case "stacked":
            draw_stacked(plot, layout, figures, labels, pen)
    indent(root, space="")
    return tostring(root, encoding="unicode")


def _root(chart: Chart, figures: Plotted, layout: Layout, name: str) -> Element:
    root = Element("svg")
    root.set("xmlns", "http://www.w3.org/2000/svg")
    root.set("viewBox", f"0 0 {WIDTH} {short(layout.height)}")
    root.set("class", "k-chart")
    root.set("role", "img")
    root.set("aria-labelledby", f"{name}-title {name}-desc")
    root.set("font-size", str(FONT))
    SubElement(root, "title", id=f"{name}-title").text = line(chart.title)
    named = ", ".join(each.label for each in figures.series)
    told = translate(_KINDS[chart.kind], figures.language).format(series=named)
    SubElement(root, "desc", id=f"{name}-desc").text = line(told)
    return root


def _legend_lines(figures: Plotted) -> list[list[tuple[int, float]]]:
    """Series with their places, line by line; none for a single one."""
    if len(figures.series) == 1:
        return []
    lines: list[list[tuple[int, float]]] = [[]]
    x = float(MARGIN)
    for number, series in enumerate(figures.series):
        width = 26 + width_of(series.label) + 18
        if lines[-1] and x + width > WIDTH:
            lines.append([])
            x = float(MARGIN)
        lines[-1].append((number, x))
        x += width
    return lines


def _draw_legend(
    root: Element, legend: list[list[tuple[int, float]]], figures: Plotted, pen: Pen
) -> None:
    for place, entries in enumerate(legend):
        y = place * _LEGEND + 4
        for number, x in entries:
            pen.box(root, number, (x, y, *_SIGN))
            pen.text(root, figures.series[number].label, x + 25, y + 6 + BASELINE)


def _in_two_lines(label: str) -> str:
    """A category as it is written: on one line, or on two, cut if that is not enough."""
    lines = textwrap.wrap(label, _ACROSS, max_lines=2, placeholder=" …")
    return "\n".join(lines) or label[:_ACROSS]
