"""The one way a number of people or cases gets into a document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kollegial.quality.disclosure import (
    Outcome,
    Population,
    Published,
    Report,
    Rules,
    protect,
)
from kollegial.quality.disclosure.wanted import over
from kollegial.quality.told import Told
from kollegial.refusal import Refused


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
    door: Door, population: Population, report: Report, *, must: bool = False
) -> Protected:
    """``report`` as it may be shown.

    Raises:
        Refused: the period is not over; with ``must`` also if nothing can be shown.
    """
    over(report.period, door.day)
    try:
        return Protected(protect(population, report, door.published, door.day, door.rules))
    except Refused as refused:
        if must:
            raise
        return Protected(reason=Told(refused.message, refused.params))
