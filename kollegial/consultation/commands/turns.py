"""Commands about rounds, turns and counters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TakeTurn:
    """Whoever has the floor has spoken; the next one is on."""


@dataclass(frozen=True, slots=True)
class PassTurn:
    """Whoever has the floor passes."""


@dataclass(frozen=True, slots=True)
class Count:
    """The counter of the phase goes up, or down with ``by = -1``."""

    by: int = 1


@dataclass(frozen=True, slots=True)
class AddRound:
    """Hold another round of the block of phases that runs."""


@dataclass(frozen=True, slots=True)
class SkipRounds:
    """Leave out the rounds of the block not begun yet."""
