"""Measures and insights out of the register into the forms of ``kollegial.export.quality``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from kollegial.export.quality import documents, tables
from kollegial.flow.frameworks import load
from kollegial.quality.frameworks.in_use import AreaBook, area_book

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.state import Measure
    from kollegial.words import Language

_AT_ONCE: Final = 500
"""Measures that are read in one go."""


def measures_json(place: Workplace, lines: Sequence[MeasureLine]) -> str:
    """The measures of ``lines`` as one JSON text, in their order.

    Raises:
        StoreError: the register cannot be read.
    """
    return documents.measures_json(_measures(place, lines))


def measures_table(
    place: Workplace, lines: Sequence[MeasureLine], language: Language, *, series: bool = False
) -> str:
    """The same as a table; with ``series`` a row for each measurement.

    Raises:
        StoreError: the register cannot be read.
    """
    if series:
        return tables.series_table(_measures(place, lines), language)
    return tables.measure_table(_measures(place, lines), _areas(place, language), language)


def measures_calendar(
    place: Workplace, lines: Sequence[MeasureLine], language: Language, *, experiments: bool
) -> str:
    """The days that lie ahead of the measures, perhaps with the ends of experiments.

    Raises:
        StoreError: the register cannot be read.
    """
    from kollegial.export.quality import calendar

    days = [
        day
        for measure, number in _measures(place, [line for line in lines if line.open])
        for day in calendar.measure_days(measure, number, language)
    ]
    for insight in place.register.insights() if experiments else ():
        if insight.experiment is not None:
            changed = place.register.insight_history(insight.id)[-1].at
            days += calendar.insight_days(insight, changed, language)
    return calendar.calendar(days, language)


def insights_json(insights: Sequence[Insight]) -> str:
    """Insights as one JSON text, in their order."""
    return documents.insights_json(insights)


def insights_table(place: Workplace, insights: Sequence[Insight], language: Language) -> str:
    """Insights as a table.

    Raises:
        StoreError: the register cannot be read.
    """
    numbers = {line.id: line.number for line in place.register.lines()}
    return tables.insight_table(insights, numbers, _areas(place, language), language)


def _measures(place: Workplace, lines: Sequence[MeasureLine]) -> Iterator[tuple[Measure, int]]:
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        found = place.register.measures([line.id for line in some])
        yield from zip(found, [line.number for line in some], strict=True)


def _areas(place: Workplace, language: Language) -> AreaBook:
    return area_book(place.register.foundation(), load(place.home), language)
