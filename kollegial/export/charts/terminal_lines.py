"""Lines through time on the screen: a canvas of Braille dots, a marker on each number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kollegial.export.charts.figures import Plotted
from kollegial.export.charts.terminal_spans import Line, Span, cut
from kollegial.export.document.shown import HELD_BACK

MARKERS: Final = "●■▲◆○□"

_HEIGHT: Final = 10
_ACROSS: Final = 2
_DOWN: Final = 4
_BRAILLE: Final = 0x2800
_DOTS: Final = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_DASHES: Final = ((1,), (1, 1, 1, 0, 0), (1, 0, 0), (1, 1, 1, 1, 0, 1, 0), (1, 0), (1, 1, 0))
_NICE: Final = (1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10)
_NARROWEST: Final = 12
_NAME_SHARE: Final = 3


@dataclass(slots=True)
class _Canvas:
    """Cells of two by four dots; each cell belongs to the series that came first."""

    width: int
    dots: dict[tuple[int, int], int] = field(default_factory=dict)
    signs: dict[tuple[int, int], str] = field(default_factory=dict)
    owners: dict[tuple[int, int], int] = field(default_factory=dict)

    def dot(self, x: int, y: int, series: int) -> None:
        cell = (x // _ACROSS, y // _DOWN)
        self.dots[cell] = self.dots.get(cell, 0) | _DOTS[y % _DOWN][x % _ACROSS]
        self.owners.setdefault(cell, series)

    def sign(self, column: int, row: int, sign: str, series: int | None) -> None:
        self.signs[(column, row)] = sign
        if series is None:
            self.owners.pop((column, row), None)
        else:
            self.owners[(column, row)] = series

    def line(self, row: int) -> Iterator[Span]:
        for column in range(self.width):
            cell = (column, row)
            braille = chr(_BRAILLE + self.dots[cell]) if cell in self.dots else " "
            yield Span(self.signs.get(cell, braille), self.owners.get(cell))


def line_chart(figures: Plotted, width: int) -> Iterator[Line]:
    """The lines of the picture."""
    top, labels = _scale(figures)
    left = max(len(label) for label in labels.values()) + 1
    names = _names(figures, max(width // _NAME_SHARE, _NARROWEST))
    right = max(map(len, names)) + 1
    canvas = _Canvas(max(width - left - right - 1, _NARROWEST))
    ends = _drawn(canvas, figures, top)
    if figures.axis:
        yield (Span(cut(figures.axis, width), soft=True),)
    for row in range(_HEIGHT + 1):
        label = labels.get(row, "")
        edge = "┤" if label else "│"
        name = names[ends[row]] if row in ends else ""
        yield (
            Span(f"{label:>{left - 1}}{edge}", soft=True),
            *_joined(canvas.line(row)),
            Span(f" {name}" if name else "", ends.get(row)),
        )
    yield (Span(f"{' ' * (left - 1)}└{'─' * canvas.width}", soft=True),)
    yield (Span(" " * left + _across(figures, canvas.width), soft=True),)


def _scale(figures: Plotted) -> tuple[float, dict[int, str]]:
    """The number at the upper edge, and the labels by row."""
    largest = figures.largest or 1.0
    power = 10.0 ** math.floor(math.log10(largest))
    top = next(nice * power for nice in _NICE if nice * power >= largest)
    written = {round((1 - part) * _HEIGHT): figures.tick(top * part) for part in (0.0, 0.5, 1.0)}
    return top, written


def _drawn(canvas: _Canvas, figures: Plotted, top: float) -> dict[int, int]:
    """Draw all series; row → series whose name stands at its end."""
    ends: dict[int, int] = {}
    for number, series in enumerate(figures.series):
        before: tuple[int, int] | None = None
        for place, point in enumerate(series.points):
            if point.number is None:
                before = None
                if point.held_back:
                    column = _column(figures, canvas, place)
                    canvas.sign(column, _HEIGHT, HELD_BACK, None)
                continue
            here = (_x(figures, canvas, place), _y(point.number, top))
            if before is not None:
                _stroke(canvas, before, here, number)
            before = here
    # Markers lie upon lines, the first series upon the others.
    for number, series in reversed(list(enumerate(figures.series))):
        for place, point in enumerate(series.points):
            if point.number is not None:
                row = _y(point.number, top) // _DOWN
                canvas.sign(_column(figures, canvas, place), row, _marker(number), number)
    for number, series in enumerate(figures.series):
        if series.last is not None:
            row = _y(series.points[series.last].number or 0.0, top) // _DOWN
            ends[_free(row, ends)] = number
    return ends


def _free(row: int, taken: dict[int, int]) -> int:
    """The row, or the nearest that no name has yet."""
    rows = sorted(range(_HEIGHT + 1), key=lambda other: (abs(other - row), other))
    return next((other for other in rows if other not in taken), row)


def _stroke(canvas: _Canvas, start: tuple[int, int], end: tuple[int, int], series: int) -> None:
    dashes = _DASHES[series % len(_DASHES)]
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    for step in range(steps + 1):
        if dashes[step % len(dashes)]:
            x = start[0] + (end[0] - start[0]) * step / steps
            y = start[1] + (end[1] - start[1]) * step / steps
            canvas.dot(round(x), round(y), series)


def _x(figures: Plotted, canvas: _Canvas, place: int) -> int:
    last = max(len(figures.categories) - 1, 1)
    return round(place / last * (canvas.width * _ACROSS - 1))


def _column(figures: Plotted, canvas: _Canvas, place: int) -> int:
    return _x(figures, canvas, place) // _ACROSS


def _y(number: float, top: float) -> int:
    """From above; what lies below zero lies on the lower edge."""
    share = min(max(number / top, 0.0), 1.0)
    return round((1 - share) * _HEIGHT * _DOWN) + _DOWN // 2


def _names(figures: Plotted, room: int) -> list[str]:
    """What stands at the end of each line, cut to ``room``; a number is never cut."""
    only = len(figures.series) == 1
    found = []
    for number, series in enumerate(figures.series):
        last = series.last
        value = "" if last is None else series.points[last].label
        label = "" if only else cut(series.label, room - len(value) - 3)
        found.append(" ".join(each for each in (_marker(number), label, value) if each))
    return found


def _marker(series: int) -> str:
    return MARKERS[series % len(MARKERS)]


def _across(figures: Plotted, width: int) -> str:
    """As many categories below the axis as fit."""
    line, free = "", 0
    last = max(len(figures.categories) - 1, 1)
    for place, name in enumerate(figures.categories):
        column = round(place / last * (width - 1))
        start = min(max(column - len(name) // 2, 0), max(width - len(name), 0))
        if start >= free:
            line = f"{line:<{start}}{cut(name, width)}"
            free = len(line) + 2
    return line


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """Neighbours of one series as one piece."""
    whole: Span | None = None
    for span in spans:
        if whole is not None and whole.series == span.series:
            whole = Span(whole.text + span.text, whole.series)
            continue
        if whole is not None:
            yield whole
        whole = span
    if whole is not None:
        yield whole
