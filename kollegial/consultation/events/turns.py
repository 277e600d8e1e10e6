"""Events about rounds, turns and counters."""

from __future__ import annotations

from typing import Literal

from kollegial.consultation.course import Station
from kollegial.consultation.events.base import Happened


class RoundBegan(Happened):
    """A round of a block began; ``person_id`` has the role ``role_id``, if one goes round."""

    type: Literal["round_began"] = "round_began"
    block: int
    round: int
    role_id: str | None = None
    person_id: str | None = None


class RoundsChanged(Happened):
    """``removed`` stations from ``first`` on give way to others; ``plan`` in seconds for each."""

    type: Literal["rounds_changed"] = "rounds_changed"
    first: int
    removed: int = 0
    stations: tuple[Station, ...] = ()
    plan: tuple[int, ...] = ()


class TurnsOpened(Happened):
    """The turn goes round: person ids in their order."""

    type: Literal["turns_opened"] = "turns_opened"
    queue: tuple[str, ...]


class TurnTaken(Happened):
    """Somebody had the floor, or passed. Counted for the group, never for a person."""

    type: Literal["turn_taken"] = "turn_taken"
    passed: bool = False


class Counted(Happened):
    """The counter of the phase went up (or down)."""

    type: Literal["counted"] = "counted"
    by: int
