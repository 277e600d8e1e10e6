"""A sentence about something that happened: a message id and what fills its places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, Union

from kollegial.marking import N_
from kollegial.refusal import Param

Filling: TypeAlias = Union[Param, float, dt.date, "Told"]
"""What fills a place; a sentence may stand within another."""


@dataclass(frozen=True, slots=True)
class Told:
    """An English message id with ``{named}`` places; ``params`` fill them (see ``tell``)."""

    message: str
    params: Mapping[str, Filling] = field(default_factory=dict, repr=False)


_WHOLE_FROM: Final = 10
"""Minutes from which a tenth more or less tells nobody anything."""

SOMEBODY: Final = Told(N_("somebody"))


def say(message: str, **params: Filling) -> Told:
    """A sentence, written as ``Refused`` is."""
    return Told(message, params)


def minutes_of(milliseconds: int) -> float:
    """Minutes to the tenth; whole ones from ten on."""
    minutes = milliseconds / 60_000
    return float(round(minutes)) if minutes >= _WHOLE_FROM else round(minutes, 1)
