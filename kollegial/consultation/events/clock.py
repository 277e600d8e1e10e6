"""Events about time and the way through the phases."""

from __future__ import annotations

from typing import Literal

from kollegial.consultation.events.base import Happened, Milliseconds


class PhaseEntered(Happened):
    """A phase began, for the first time or again; its clock runs."""

    type: Literal["phase_entered"] = "phase_entered"
    phase: int


class ClockStarted(Happened):
    """The clock of the current phase runs (again)."""

    type: Literal["clock_started"] = "clock_started"


class ClockPaused(Happened):
    """The clock stands still: for a moment, for a break of so many minutes, or as an emergency."""

    type: Literal["clock_paused"] = "clock_paused"
    reason: Literal["pause", "break", "stop"] = "pause"
    minutes: float | None = None


class ClockSkipped(Happened):
    """The time since ``since`` does not count: nobody was in session then."""

    type: Literal["clock_skipped"] = "clock_skipped"
    since: Milliseconds


class PhaseExtended(Happened):
    """The current phase gets more seconds (or, if negative, fewer)."""

    type: Literal["phase_extended"] = "phase_extended"
    seconds: int


class Replanned(Happened):
    """A new plan from phase ``first`` on, in seconds per phase; extensions are part of it."""

    type: Literal["replanned"] = "replanned"
    first: int
    plan: tuple[int, ...]


class EndAgreed(Happened):
    """When the group wants to be through, in ms on the session's timeline."""

    type: Literal["end_agreed"] = "end_agreed"
    at: Milliseconds


class Finished(Happened):
    """The session is over; the clock stands."""

    type: Literal["finished"] = "finished"
