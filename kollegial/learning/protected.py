"""The one way a number of people or cases gets into a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from kollegial.quality.disclosure import (
    Outcome,
    Population,
    Published,
    Report,
    Rules,
    protect,
)
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.wanted import over
from kollegial.refusal import Refused
from kollegial.told import Told


@dataclass(frozen=True, slots=True)
class Door:
    """What every look at numbers stands on: what was published, the day, the rules."""

    published: Published
    day: dt.date
    rules: Rules


@dataclass(frozen=True, slots=True)
class Protected:
    """What may be shown of a population; nothing, and why."""

    outcome: Outcome | None = None
    reason: Told | None = None


def protected(
    door: Door,
    population: Population,
    report: Report,
    *,
    must: bool = False,
    besides: Collection[Where] = (),
    fixed: Collection[Where] = (),
) -> Protected:
    """``report`` as it may be shown; ``besides`` and ``fixed`` as in ``protect``.

    Raises:
        Refused: the period is not over; with ``must`` also if nothing can be shown.
    """
    over(report.period, door.day)
    try:
        outcome = protect(
            population,
            report,
            door.published,
            door.day,
            door.rules,
            besides=besides,
            fixed=fixed,
        )
    except Refused as refused:
        if must:
            raise
        return Protected(reason=Told(refused.message, refused.params))
    if not outcome.tables:
        return Protected(reason=outcome.withheld[0].reason)
    return Protected(outcome)
