"""Questions about time: pure functions of state and now, all in milliseconds."""

from __future__ import annotations

from kollegial.consultation.state import SessionState


def elapsed(state: SessionState, index: int, now: int) -> int:
    """What a phase has taken so far, the running stretch included."""
    spent = state.phases[index].spent
    if index == state.current and state.running_since is not None:
        spent += max(0, now - state.running_since)
    return spent


def remaining(state: SessionState, now: int) -> int:
    """What the current phase has left; negative once it runs over."""
    return state.phase.allotted - elapsed(state, state.current, now)


def overrun(state: SessionState, index: int, now: int) -> int:
    """How far a phase ran beyond its plan and extensions; 0 if it kept to them."""
    return max(0, elapsed(state, index, now) - state.phases[index].allotted)


def total_planned(state: SessionState) -> int:
    """The plan of all phases, extensions included."""
    return sum(phase.allotted for phase in state.phases)


def total_elapsed(state: SessionState, now: int) -> int:
    """What all phases have taken so far. Pauses are not in it."""
    return sum(elapsed(state, index, now) for index in range(len(state.phases)))


def paused(state: SessionState, now: int) -> int:
    """How long the clock stood still in pauses, the present one included."""
    current = now - state.paused_since if state.paused_since is not None else 0
    return state.paused + max(0, current)


def to_come(state: SessionState, now: int) -> int:
    """What the plan still asks for: the rest of this phase and all later ones."""
    later = sum(phase.allotted for phase in state.phases[state.current + 1 :])
    return max(0, remaining(state, now)) + later


def projected_end(state: SessionState, now: int) -> int:
    """When the session ends if everything to come keeps to its plan."""
    return now + to_come(state, now)
