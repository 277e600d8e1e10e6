"""Time as the engine sees it: an injected clock and one timeline per session.

All times are whole milliseconds. A session's timeline starts as UTC and from
then on follows the steady clock, so that a moved wall clock, a suspended laptop
and a restarted program change nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the machine's clocks.

    ``wall``: UTC in ms since 1970. ``steady``: ms on a clock that never jumps and
    goes on while the machine sleeps. ``boot``: names the start of ``steady``; two
    readings compare by ``steady`` only where ``boot`` is the same.
    """

    wall: int
    steady: int
    boot: str


class Clock(Protocol):
    """Where readings come from. The system's clock in the program, a fake in tests."""

    def now(self) -> Reading:
        """Read the clocks."""
        ...


def session_time(last: tuple[int, Reading] | None, now: Reading) -> int:
    """``now`` on the timeline of a session, in ms.

    ``last`` is the latest known point: its time on the timeline and the reading
    taken with it. Within one boot the steady clock decides; after a reboot only
    the wall clock is left, and the timeline never runs backwards.
    """
    if last is None:
        return now.wall
    at, reading = last
    if reading.boot == now.boot:
        return at + max(0, now.steady - reading.steady)
    return max(at, now.wall)
