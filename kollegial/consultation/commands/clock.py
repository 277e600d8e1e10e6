"""Commands about time and the way through the phases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetBudget:
    """So many minutes for everything that is not over yet."""

    minutes: float


@dataclass(frozen=True, slots=True)
class AgreeEnd:
    """The group wants to be through at this moment (ms on the session's timeline)."""

    at: int


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Shorten what is still to come so that the agreed end holds."""


@dataclass(frozen=True, slots=True)
class StartClock:
    """Start, or go on after a pause."""


@dataclass(frozen=True, slots=True)
class PauseClock:
    """Stop the clock for a while."""


@dataclass(frozen=True, slots=True)
class TakeBreak:
    """A break of so many minutes."""

    minutes: float


@dataclass(frozen=True, slots=True)
class EmergencyStop:
    """Stop at once: somebody cannot go on like this."""


@dataclass(frozen=True, slots=True)
class SkipGap:
    """Take the time since ``since`` (ms) out: the program was not running, nobody consulted."""

    since: int


@dataclass(frozen=True, slots=True)
class Extend:
    """Give the current phase more seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Advance:
    """On to the next phase."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Back to an earlier phase (index from 0)."""

    phase: int


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session. ``early`` ends it even without a phase the model holds indispensable."""

    early: bool = False
