"""Everything the page of a measure shows, read from the register in one go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kollegial.flow.moment import moment
from kollegial.quality.board.line import MeasureLine, line_of
from kollegial.quality.frameworks.in_use import AreaBook, area_book
from kollegial.store.errors import NotFound

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.marking import Language
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.apply import MeasureEntry
    from kollegial.quality.measure.state import Measure
    from kollegial.store.register import Register


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The measure before or after."""

    line: MeasureLine
    measure: Measure


@dataclass(frozen=True, slots=True)
class Shown:
    """A measure with what belongs to it."""

    measure: Measure
    line: MeasureLine
    history: Sequence[MeasureEntry] = field(repr=False)
    insights: Sequence[Insight] = field(repr=False)
    earlier: Neighbour | None
    later: Neighbour | None
    foundation: Foundation = field(repr=False)
    areas: AreaBook
    today: dt.date


def look(place: Workplace, measure_id: str, language: Language) -> Shown:
    """Read it; an insight or a neighbour that is gone is left out.

    Raises:
        StoreError: the register cannot be read, or there is no such measure.
    """
    register = place.register
    measure = register.measure(measure_id)
    foundation = register.foundation()
    insights = []
    for each in measure.plan.insights:
        with suppress(NotFound):
            insights.append(register.insight(each))
    return Shown(
        measure=measure,
        line=line_of(measure, register.number(measure_id)),
        history=register.measure_history(measure_id),
        insights=insights,
        earlier=_neighbour(register, measure.plan.follows),
        later=_neighbour(register, measure.followed_by),
        foundation=foundation,
        areas=area_book(foundation, place.frameworks, language),
        today=moment(place).date(),
    )


def _neighbour(register: Register, measure_id: str | None) -> Neighbour | None:
    if measure_id is None:
        return None
    with suppress(NotFound):
        measure = register.measure(measure_id)
        return Neighbour(line_of(measure, register.number(measure_id)), measure)
    return None
