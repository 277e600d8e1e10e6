"""A chart in characters, for the screen: each series has a sign of its own and its numbers beside.

Drawn here and not by a library: those at hand cost 90 to 270 ms to load, cannot leave a gap with
a dot where a number is held back, and tell series apart by colour alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kollegial.export.charts.figures import Plotted, Point, plotted
from kollegial.export.charts.terminal_lines import line_chart
from kollegial.export.charts.terminal_spans import Line, Span, cut, padded
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import Chart
from kollegial.marking import Language

FILLS: Final = "█░▓▒=+"
_EIGHTHS: Final = " ▏▎▍▌▋▊▉"
_NARROWEST: Final = 10
_LABEL_SHARE: Final = 3


def draw(chart: Chart, language: Language, width: int) -> tuple[Line, ...]:
    """The lines of the picture, at most ``width`` wide; none if there is nothing to draw.

    Title, table and notes are shown by whoever shows the chart.
    """
    figures = plotted(chart, language)
    if figures.empty:
        return ()
    if chart.kind == "lines":
        return tuple(line_chart(figures, width))
    return tuple(_Bars(figures, width, stacked=chart.kind == "stacked").lines())


@dataclass(frozen=True, slots=True)
class _Bars:
    """Lying bars, beside each other or behind each other."""

    figures: Plotted
    width: int
    stacked: bool

    def lines(self) -> Iterator[Line]:
        yield from _legend(self.figures, self.width)
        label, room = self._columns()
        for row, category in enumerate(self.figures.categories):
            points = [each.points[row] for each in self.figures.series]
            name = padded(cut(category, label), label)
            if self.stacked:
                yield (Span(f"{name} "), *self._stack(points, room))
                continue
            for series, point in enumerate(points):
                shown = name if series == 0 else " " * label
                yield (Span(f"{shown} "), *self._bar(series, point, room))

    def _columns(self) -> tuple[int, int]:
        """How wide the names are, and the longest bar."""
        longest = max((len(each) for each in self.figures.categories), default=0)
        label = min(longest, max(self.width // _LABEL_SHARE, _NARROWEST))
        if self.stacked:
            values = max(
                len(_numbers([each.points[row] for each in self.figures.series]))
                for row in range(len(self.figures.categories))
            )
        else:
            values = max(len(each.label) for one in self.figures.series for each in one.points)
        return label, max(self.width - label - values - 2, 4)

    @property
    def _largest(self) -> float:
        if not self.stacked:
            return max(self.figures.largest, -self.figures.smallest)
        return max(
            sum(max(each.points[row].number or 0, 0) for each in self.figures.series)
            for row in range(len(self.figures.categories))
        )

    def _bar(self, series: int, point: Point, room: int) -> Iterator[Span]:
        if point.number is None:
            yield Span(point.label)
            return
        eighths = round(abs(point.number) / (self._largest or 1) * room * 8)
        fill = FILLS[series % len(FILLS)]
        whole, rest = divmod(eighths, 8)
        bar = fill * whole
        if fill == FILLS[0] and rest:
            bar += _EIGHTHS[rest]
        elif rest > len(_EIGHTHS) // 2:
            bar += fill
        yield Span(bar, series)
        yield Span(f" {point.label}" if bar else point.label)

    def _stack(self, points: Sequence[Point], room: int) -> Iterator[Span]:
        done, drawn = 0.0, 0
        for series, point in enumerate(points):
            done += max(point.number or 0, 0)
            end = round(done / (self._largest or 1) * room)
            if end > drawn:
                yield Span(FILLS[series % len(FILLS)] * (end - drawn), series)
            drawn = end
        numbers = _numbers(points)
        yield Span(f" {numbers}" if drawn else numbers)


def _numbers(points: Sequence[Point]) -> str:
    return " · ".join(HELD_BACK if point.held_back else point.label or "–" for point in points)


def _legend(figures: Plotted, width: int) -> Iterator[Line]:
    """Sign and name of each series, where there are several; else what the numbers are."""
    if len(figures.series) == 1:
        if figures.axis:
            yield (Span(cut(figures.axis, width), soft=True),)
        return
    line: list[Span] = []
    used = 0
    for number, series in enumerate(figures.series):
        name = cut(series.label, width - 3)
        if line and used + len(name) + 5 > width:
            yield tuple(line)
            line, used = [], 0
        line += [Span(FILLS[number % len(FILLS)] * 2, number), Span(f" {name}  ")]
        used += len(name) + 5
    yield tuple(line)
