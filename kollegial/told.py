"""A sentence that is said later: a message id and what fills its places.

Pure rooms tell in it what happened and what they found; screens, lines, documents and the command
line put it into their language (``kollegial.tell``).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias, Union

from kollegial.marking import N_, Language
from kollegial.numbers import number
from kollegial.refusal import Param
from kollegial.words import Text

Filling: TypeAlias = Union[Param, float, dt.date, "Figure", "Told"]
"""What fills a place; a sentence may stand within another."""


@dataclass(frozen=True, slots=True)
class Told:
    """An English message id with ``{named}`` places; ``params`` fill them."""

    message: str
    params: Mapping[str, Filling] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, with the places it was entered with."""

    value: Decimal
    unit: str = field(default="", repr=False)
    signed: bool = False
    """Whether a plus stands before it, as before a change."""

    def within(self, language: Language) -> str:
        """As people write it in ``language``."""
        # a zero has no sign, however it came about
        value = abs(self.value) if not self.value else self.value
        sign = "+" if self.signed and value > 0 else ""
        return f"{sign}{number(value, language)} {self.unit}".strip()


def say(message: str, **params: Filling) -> Told:
    """A sentence, written as ``Refused`` is."""
    return Told(message, params)


def joined(parts: Sequence[Told]) -> Told:
    """Several sentences as one."""
    first, *rest = parts
    return say(N_("{first}; {rest}"), first=first, rest=joined(rest)) if rest else first


def shown(day: dt.date) -> Text:
    """A day within a refusal, as people write it."""
    return Text(de=f"{day:%d.%m.%Y}", en=day.isoformat())
