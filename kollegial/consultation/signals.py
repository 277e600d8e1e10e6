"""What a running clock has to tell: time runs out, time is over, every minute beyond."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kollegial.consultation import timing
from kollegial.consultation.state import SessionState

MINUTE = 60_000
"""Milliseconds."""


class SignalKind(StrEnum):
    """What a signal says."""

    WARNING = "warning"
    ZERO = "zero"
    OVERRUN = "overrun"


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal. ``minutes``: how many full minutes a phase runs over; 0 before that."""

    kind: SignalKind
    minutes: int = 0


def warning_left(state: SessionState, warning_ms: int) -> int:
    """How much the clock has left when its warning comes, in ms.

    A phase no longer than the warning time is warned at half of it.
    """
    allotted = timing.allotted(state)
    return warning_ms if allotted > warning_ms else allotted // 2


def due(state: SessionState, since: int, now: int, warning_ms: int) -> tuple[Signal, ...]:
    """Every signal of the running clock with its moment in (since, now], in order; all in ms.

    The moments follow from the deadline, so however seldom somebody looks, none is lost and
    none comes twice. A clock that stands gives none.
    """
    if state.running_since is None:
        return ()
    since = max(since, state.running_since)
    zero = state.running_since + timing.remaining(state, state.running_since)
    found = []
    if since < zero - warning_left(state, warning_ms) <= now:
        found.append(Signal(SignalKind.WARNING))
    if since < zero <= now:
        found.append(Signal(SignalKind.ZERO))
    given, over = ((each - zero) // MINUTE for each in (since, now))
    found += [Signal(SignalKind.OVERRUN, n) for n in range(max(given, 0) + 1, over + 1)]
    return tuple(found)


class Watch:
    """Remembers the last look at a session, so that every signal comes once."""

    def __init__(self, since: int) -> None:
        """``since``: up to when everything is known, ms on the session's timeline."""
        self._since = since
        self._before: SessionState | None = None

    def look(self, state: SessionState, now: int, warning_ms: int) -> tuple[Signal, ...]:
        """What has become due since the last look.

        What a command moves into the past is no signal: whoever gave it has seen it.
        """
        before, since = self._before, self._since
        self._before, self._since = state, max(now, since)
        earlier: tuple[Signal, ...] = ()
        if before is not None and (state.current == before.current or state.one_clock):
            # Between two looks the clock ran on for a moment before somebody paused it or,
            # where one clock goes through all phases, entered the next.
            if state.paused_since is not None:
                earlier = due(before, since, min(now, state.paused_since), warning_ms)
            elif state.current != before.current and state.running_since is not None:
                earlier = due(before, since, min(now, state.running_since), warning_ms)
        return earlier + due(state, since, now, warning_ms)
