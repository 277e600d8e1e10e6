"""Questions about time: pure functions of state and now, all in milliseconds."""

from __future__ import annotations

from kollegial.consultation.state import SessionState


def elapsed(state: SessionState, index: int, now: int) -> int:
    """What a phase has taken so far, the running stretch included."""
    spent = state.phases[index].spent
    if index == state.current and state.running_since is not None:
        spent += max(0, now - state.running_since)
    return spent


def allotted(state: SessionState) -> int:
    """What the clock counts against: the current phase, or the whole where there is one clock."""
    return total_planned(state) if state.one_clock else state.phase.allotted


def remaining(state: SessionState, now: int) -> int:
    """What the clock has left; negative once it runs over."""
    if state.one_clock:
        return allotted(state) - total_elapsed(state, now)
    return allotted(state) - elapsed(state, state.current, now)


def overrun(state: SessionState, index: int, now: int) -> int:
    """How far a phase ran beyond its plan and extensions; 0 if it kept to them.

    Where there is one clock, only the phase in which it runs over tells so.
    """
    if state.one_clock:
        return max(0, -remaining(state, now)) if index == state.current else 0
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
    """What the plan still asks for: the rest of this phase and of all later ones."""
    here = max(0, remaining(state, now))
    if state.one_clock:
        return here
    # Whoever went back has spent something of the later phases already.
    later = state.phases[state.current + 1 :]
    return here + sum(max(0, phase.allotted - phase.spent) for phase in later)


def projected_end(state: SessionState, now: int) -> int:
    """When the session ends if everything to come keeps to its plan."""
    return now + to_come(state, now)
