"""The traffic light of a measure: computed from its dates, never set by anybody.

Never by colour alone: each light has a symbol of its own and a word.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import AT_WORK, CLOSED, Status
from kollegial.told import Told, say

SOON: Final = dt.timedelta(days=14)
"""What is due within this time is due soon."""

LOOKED_AT: Final = AT_WORK | {Status.IMPLEMENTED}
"""While a measure is one of these, its measuring days count. In check, the check decides."""


class Light(StrEnum):
    """The lights, most pressing first."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"
    DONE = "done"


SYMBOLS: Final[Mapping[Light, str]] = MappingProxyType(
    {Light.RED: "▲", Light.AMBER: "◆", Light.GREEN: "●", Light.GREY: "○", Light.DONE: "✓"}
)
"""One cell each, told apart by shape."""

WORDS: Final[Mapping[Light, str]] = MappingProxyType(
    {
        Light.RED: N_("overdue"),
        Light.AMBER: N_("soon due"),
        Light.GREEN: N_("on its way"),
        Light.GREY: N_("at rest"),
        Light.DONE: N_("completed"),
    }
)
"""Message ids."""


RESTING: Final = frozenset({Status.PROPOSED, Status.SUSPENDED, Status.DROPPED})
"""Nobody is to be pressed about these."""


def light(line: MeasureLine, today: dt.date) -> Light:
    """The light of ``line`` on the day ``today``."""
    if line.status in RESTING:
        return Light.GREY
    if line.status in CLOSED:
        return Light.DONE
    day = next_day(line)
    if day is None or day > today + SOON:
        return Light.GREEN
    return Light.RED if day < today else Light.AMBER


def next_day(line: MeasureLine) -> dt.date | None:
    """The first day by which somebody is to be done with something; nothing if there is none."""
    days = [day for day in (due_day(line), look_day(line)) if day is not None]
    return min(days, default=None)


def due_day(line: MeasureLine) -> dt.date | None:
    """The due date as long as it counts: until the measure is implemented."""
    return line.due if line.status in AT_WORK else None


def look_day(line: MeasureLine) -> dt.date | None:
    """The next measuring day as long as it counts."""
    return line.next_look if line.status in LOOKED_AT else None


def why(line: MeasureLine, today: dt.date) -> Told:
    """The light in words, with the day that makes it so."""
    lit, day = light(line, today), next_day(line)
    if day is None or lit not in (Light.RED, Light.AMBER):
        return say(WORDS[lit])
    if day == due_day(line):
        message = N_("overdue since {day}") if lit is Light.RED else N_("due on {day}")
    else:
        message = N_("look overdue since {day}") if lit is Light.RED else N_("look due on {day}")
    return say(message, day=day)
