"""The session's clock in real time: what the screen shows, against the machine's own clock.

A Tietze session runs in the app, and every few seconds everything stands still for 400 ms. Each
time something is painted, the time left in the large digits is compared with what is left by
``time.monotonic``. Digits tell whole seconds, so 9:42 is right from 9:41.001 to 9:42.000. Bar: the
session's clock and the digits at most 50 ms off over 10 minutes; no second left out, none later
on the screen than a look at the clock (250 ms), a standstill and a paint make it.

    python benchmarks/bench_clock.py [--minutes 0.5]
"""

from __future__ import annotations

import argparse
import asyncio
import time
from dataclasses import dataclass, field
from itertools import pairwise

from textual.widgets import Digits

from benchmarks.sessions import begun, led
from kollegial.consultation import timing
from kollegial.flow.clock import SystemClock
from kollegial.flow.live import LiveSession
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.live.screen import TICK

STALL = 0.4
"""Seconds that everything stands still."""
EVERY = 3.1
"""Seconds from one standstill to the next: at another part of a second each time."""
BAR = 50.0
PAINT = 100.0
"""Milliseconds from a look at the clock to the paint, at most."""


@dataclass
class Seen:
    """What was seen of the clock, in ms."""

    paints: int = 0
    clock: float = 0.0
    """Largest difference of the session's clock."""
    digits: float = 0.0
    """Largest difference of the digits, when they were painted."""
    late: float = 0.0
    """Longest time from the beginning of a second until it was painted."""
    shown: list[int] = field(default_factory=list)
    """The seconds that were painted, each once."""


class Watch:
    """Compares the screen with the machine's clock whenever something is painted."""

    def __init__(self, live: LiveSession, digits: Digits) -> None:
        self._live, self._digits = live, digits
        self._left = timing.remaining(live.state, live.now())
        self._start = time.monotonic()
        self.seen = Seen()

    def left(self) -> float:
        """What is left, by the machine's clock."""
        return self._left - (time.monotonic() - self._start) * 1000

    def look(self, _at: float) -> None:
        """After a paint."""
        seen, left = self.seen, self.left()
        session = timing.remaining(self._live.state, self._live.now())
        # Right is any moment in between: the machine may have done something else meanwhile.
        seen.clock = max(seen.clock, session - left, self.left() - session)
        second = seconds(self._digits.value)
        if seen.shown and second == seen.shown[-1]:
            return
        seen.paints += 1
        # Right from one whole second down to just above the next.
        seen.digits = max(seen.digits, left - second * 1000, (second - 1) * 1000 - left)
        if seen.shown:
            seen.late = max(seen.late, second * 1000 - left)
        seen.shown.append(second)


def seconds(value: str) -> int:
    """Seconds left, of digits such as ``9:42`` or, beyond zero, ``+0:07``."""
    total = 0
    for part in value.lstrip("+").split(":"):
        total = total * 60 + int(part)
    return -total if value.startswith("+") else total


async def watched(minutes: float) -> Seen:
    """A session of so many minutes."""
    async with led(SystemClock()) as (app, place, paints):
        live = begun(place)
        screen = LiveScreen(live)
        await app.push_screen(screen)
        await asyncio.sleep(1)
        watch = Watch(live, screen.query_one(Digits))
        paints.watch(watch.look)
        app.set_interval(EVERY, lambda: time.sleep(STALL))
        await asyncio.sleep(minutes * 60)
        return watch.seen


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=0.5)
    minutes = parser.parse_args().minutes
    seen = asyncio.run(watched(minutes))
    missed = sum(before - after - 1 for before, after in pairwise(seen.shown))
    print(f"{minutes:g} minutes, all stands still for {STALL * 1000:.0f} ms every {EVERY:g} s")
    for name, figure in (
        ("session's clock, most it was off", f"{seen.clock:9.1f} ms"),
        ("digits when painted, most they were off", f"{seen.digits:9.1f} ms"),
        ("a second on screen after it began, latest", f"{seen.late:9.1f} ms"),
        ("seconds shown", f"{seen.paints:9}"),
        ("seconds left out", f"{missed:9}"),
    ):
        print(f"{name:44} {figure}")
    # Whatever begins while all stands still is seen at the next look after that.
    in_time = seen.late <= (TICK + STALL) * 1000 + PAINT
    right = max(seen.clock, seen.digits) <= BAR and in_time and not missed
    print(f"{'bar':44} {'kept' if right else 'MISSED':>9}")


if __name__ == "__main__":
    main()
