"""A sentence about something that happened: a message id and what fills its places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, Union

from kollegial.consultation.refusal import Param
from kollegial.marking import N_

Filling: TypeAlias = Union[Param, float, dt.date, "Told"]
"""What fills a place; a sentence may stand within another."""


@dataclass(frozen=True, slots=True)
class Told:
    """An English message id with ``{named}`` places; ``params`` fill them (see ``tell``)."""

    message: str
    params: Mapping[str, Filling] = field(default_factory=dict, repr=False)


SOMEBODY: Final = Told(N_("somebody"))


def say(message: str, **params: Filling) -> Told:
    """A sentence, written as ``Refused`` is."""
    return Told(message, params)


def minutes_of(milliseconds: int) -> float:
    """Minutes to the tenth; whole ones for anything longer than ten."""
    minutes = milliseconds / 60_000
    return float(round(minutes)) if minutes >= 10 else round(minutes, 1)  # noqa: PLR2004
