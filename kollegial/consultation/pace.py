"""Pace: how the session stands against its agreed end, and what could be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kollegial.consultation import timing
from kollegial.consultation.budget import GRAIN, Bounds, bounds, spread

if TYPE_CHECKING:
    # Decisions ask for the pace, so it cannot stand on them.
    from kollegial.consultation.decide.scene import Scene

TOLERANCE = 60_000
"""Milliseconds late that are not worth a word."""


@dataclass(frozen=True, slots=True)
class Pace:
    """``agreed`` and ``projected`` end in ms on the session's timeline; ``late`` in ms.

    ``shorter``: what the phases to come would give up, in seconds; None if they cannot.
    """

    agreed: int
    projected: int
    late: int
    shorter: int | None

    @property
    def at_risk(self) -> bool:
        """Whether the agreed end does not hold at this pace."""
        return self.late > TOLERANCE


def pace(scene: Scene) -> Pace | None:
    """How it stands; None before the start and after the end."""
    state = scene.state
    if state.started_at is None or state.finished_at is not None:
        return None
    agreed, behind = agreed_end(scene), late(scene)
    plan = shortened(scene) if behind > TOLERANCE else None
    later = sum(phase.allotted for phase in state.phases[state.current + 1 :]) // 1000
    shorter = later - sum(plan) if plan is not None else None
    return Pace(agreed, agreed + behind, behind, shorter)


def agreed_end(scene: Scene) -> int:
    """When the group wants to be through: as agreed, else start and plan."""
    state = scene.state
    if state.agreed_end is not None:
        return state.agreed_end
    start = state.started_at if state.started_at is not None else scene.now
    return start + sum(phase.planned for phase in state.phases)


def late(scene: Scene) -> int:
    """How long after the agreed end the session ends at this pace, in ms; negative if before."""
    return timing.projected_end(scene.state, scene.now) - agreed_end(scene)


def shortened(scene: Scene) -> tuple[int, ...] | None:
    """Seconds for every station to come so that the agreed end holds; None if that cannot be.

    The last station and those the model protects keep what they have.
    """
    state, behind = scene.state, late(scene)
    if behind <= 0 or behind > timing.to_come(state, scene.now):
        return None
    plan = [phase.allotted // 1000 for phase in state.phases]
    # The last station is never shortened, so it is not among these.
    limits = {
        index: _limits(scene, index)
        for index in range(state.current + 1, len(state.course) - 1)
        if not scene.phase_at(index).protected
    }
    cut = -(-behind // (GRAIN * 1000)) * GRAIN
    usual = sum(limit.usual for limit in limits.values())
    if cut > usual - sum(limit.low for limit in limits.values()):
        return None
    shorter = spread(list(limits.values()), usual - cut)
    for (index, limit), seconds in zip(limits.items(), shorter, strict=True):
        plan[index] -= limit.usual - seconds
    return tuple(plan[state.current + 1 :])


def _limits(scene: Scene, index: int) -> Bounds:
    """How short a station may become; never shorter than what was spent in it already."""
    station = scene.state.phases[index]
    usual = station.allotted // 1000 // GRAIN * GRAIN
    low = bounds(scene.phase_at(index).minutes, -(-station.spent // 1000)).low
    return Bounds(min(usual, low), usual, usual)
