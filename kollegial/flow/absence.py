"""A session ran on while the program did not: what that would mean for its clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kollegial.consultation import timing
from kollegial.flow.live import LiveSession

NOTICEABLE: Final = 15_000
"""Milliseconds of absence from which the question is asked what they were."""
LONG: Final = 120_000
"""Milliseconds of absence from which most likely nobody went on without the program."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Nobody was there from ``since`` on, for ``away``; both readings of what is left then (ms)."""

    since: int
    away: int
    ran_on: int
    as_it_was: int

    @property
    def long(self) -> bool:
        """Whether most likely nobody went on."""
        return self.away > LONG


def absence(live: LiveSession, last_sign: int) -> Absence | None:
    """The absence to ask about, or none: the clock stood, or it was only a moment."""
    now = live.now()
    away = now - last_sign
    if not live.state.running or away < NOTICEABLE:
        return None
    return Absence(
        since=last_sign,
        away=away,
        ran_on=timing.remaining(live.state, now),
        as_it_was=timing.remaining(live.state, last_sign),
    )
