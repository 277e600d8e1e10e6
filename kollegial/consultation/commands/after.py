"""Commands about what comes after the consultation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AdoptIdea:
    """The case giver takes a contribution along, or not after all."""

    id: int
    adopted: bool = True


@dataclass(frozen=True, slots=True)
class DateStep:
    """Until when a first step is to be done."""

    id: int
    date: dt.date | None


@dataclass(frozen=True, slots=True)
class GatherFeedback:
    """The slips of everybody, counted together, once; and their open words in any order."""

    slips: int
    counts: Mapping[str, tuple[int, int, int, int, int]]
    remarks: tuple[str, ...] = field(default=(), repr=False)
