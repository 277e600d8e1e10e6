"""The system's clocks."""

from __future__ import annotations

import sys
import time
import uuid
from pathlib import Path

from kollegial.consultation.clock import Reading

_AWAKE_OR_ASLEEP = {"linux": ("CLOCK_BOOTTIME",), "darwin": ("CLOCK_MONOTONIC",)}.get(
    sys.platform, ()
)
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """Readings from the machine, on a steady clock that goes on while it sleeps."""

    def __init__(self) -> None:
        self._boot = _boot()

    def now(self) -> Reading:
        """Read the clocks."""
        return Reading(wall=time.time_ns() // 1_000_000, steady=_steady(), boot=self._boot)


def _boot() -> str:
    """What names this boot; where the system does not tell, this process stands for it."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return uuid.uuid4().hex


def _steady() -> int:
    # Python's monotonic clock stands still during sleep on Linux and macOS; these do not.
    for name in _AWAKE_OR_ASLEEP:
        if number := getattr(time, name, None):
            return time.clock_gettime_ns(number) // 1_000_000
    return time.monotonic_ns() // 1_000_000
