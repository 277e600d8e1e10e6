"""What was measured: a small chart, the plain statement beside it, and every value below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textual.content import Content

from kollegial.i18n import _
from kollegial.quality import labels
from kollegial.quality.measure.series import Series, series_of, statement
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Attained
from kollegial.tell import tell
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.measure_chart import (
    BASELINE,
    POINT,
    TARGET,
    Level,
    Point,
    chart,
    ends,
)
from kollegial.tui.widgets.quality.measure_words import amount, day, one_line

_HIGH: Final = 8
_WIDEST: Final = 72
_HEIGHTS: Final = {Attained.YES: 2.0, Attained.PARTLY: 1.0, Attained.NO: 0.0}


def numbers(measure: Measure) -> list[Piece]:
    """Statement, chart, values."""
    series = series_of(measure)
    pieces: list[Piece] = []
    for number, sentence in enumerate(statement(series)):
        said = Content(tell(sentence))
        pieces.append(hanging(said.stylize("bold") if number == 0 else said))
    if series.points:
        pieces += [blank(), _values_chart(series)]
    elif len(series.looks) > 1:
        pieces += [blank(), _looks_chart(series)]
    return pieces + _table(measure, series)


def _values_chart(series: Series) -> Piece:
    points = [Point(each.on, float(each.value)) for each in series.points]
    start = series.start
    baseline = Point(start.on, float(start.value)) if start is not None else None
    target = None
    if series.target is not None:
        label = _("target {value}").format(value=amount(series.target))
        target = Level(float(series.target), label)
    known = [each.value for each in points]
    known += [each.value for each in (baseline, target) if each is not None]
    low, high = ends(known)
    written = (*series.points, *((start,) if start is not None else ()))
    exact = {float(each.value): amount(each.value) for each in written}
    levels = [Level(each, exact.get(each, f"{each:g}")) for each in (low, high)]
    signs = [f"{POINT} " + _("measured")]
    signs += [f"{BASELINE} " + _("baseline")] if baseline is not None else []
    signs += [f"{TARGET}{TARGET} " + _("target")] if target is not None else []
    first, last = (baseline or points[0]).on, points[-1].on

    def lines(width: int) -> list[Content]:
        drawn = chart(
            points,
            width=min(_WIDEST, width),
            height=_HIGH,
            levels=levels,
            target=target,
            baseline=baseline,
        )
        return [*(_painted(line) for line in drawn), *_below(drawn, day(first), day(last), signs)]

    return lines


def _looks_chart(series: Series) -> Piece:
    points = [Point(each.on, _HEIGHTS[each.attained]) for each in series.looks]
    levels = [Level(height, _(labels.ATTAINED[each])) for each, height in _HEIGHTS.items()]
    signs = [f"{POINT} " + _("judged")]

    def lines(width: int) -> list[Content]:
        drawn = chart(points, width=min(_WIDEST, width), height=len(levels), levels=levels)
        first, last = day(points[0].on), day(points[-1].on)
        return [*(_painted(line) for line in drawn), *_below(drawn, first, last, signs)]

    return lines


def _painted(line: str) -> Content:
    """Scale quiet, points strong: they have shapes of their own, colour only helps."""
    content = Content(line)
    edge = max(line.find("│"), line.find("┤")) + 1
    content = content.stylize(QUIET, 0, edge)
    for place, sign in enumerate(line[edge:], edge):
        if sign in (POINT, BASELINE):
            content = content.stylize("bold $accent", place, place + 1)
        elif sign == TARGET:
            content = content.stylize("$success", place, place + 1)
        elif sign != " ":
            content = content.stylize("$secondary", place, place + 1)
    return content


def _below(drawn: list[str], first: str, last: str, signs: Sequence[str]) -> list[Content]:
    """The days at both ends of the scale, and what the signs mean."""
    edge = max(drawn[0].find("│"), drawn[0].find("┤"))
    width = max(len(line) for line in drawn)
    days = first if first == last else f"{first}{last:>{max(1, width - edge - 1 - len(first))}}"
    left = " " * (edge + 1)
    return [
        Content(f"{left}{days}").stylize(QUIET),
        Content(left + "   ".join(signs)).stylize(QUIET),
    ]


def _table(measure: Measure, series: Series) -> list[Piece]:
    """Every measurement, the latest first."""
    pieces: list[Piece] = []
    for each in reversed(measure.measurements):
        value = amount(each.value, series.unit) if each.value is not None else ""
        judged = _(labels.ATTAINED[each.attained]) if each.attained is not None else ""
        text = Content(", ".join(part for part in (value, judged) if part)).stylize("bold")
        if each.note:
            text += Content("  ") + one_line(each.note)
        pieces.append(hanging(text, Content(f"{day(each.on)}  ").stylize(QUIET)))
    return [blank(), *pieces] if pieces else []
