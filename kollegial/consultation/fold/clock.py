"""Time and the way through the phases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.fold.stations import extended, with_phase
from kollegial.consultation.state import Halt, SessionState, Stage


def phase_entered(state: SessionState, event: ev.PhaseEntered, at: int) -> SessionState:
    """Another station; its clock runs."""
    moved = replace(_go(_halt(state, at), at), current=event.phase, loop=None)
    return with_phase(moved, event.phase, replace(moved.phase, visits=moved.phase.visits + 1))


def started(state: SessionState, _event: ev.ClockStarted, at: int) -> SessionState:
    """The clock runs (again)."""
    running = _go(state, at)
    if running.phase.visits:
        return running
    return with_phase(running, running.current, replace(running.phase, visits=1))


def paused(state: SessionState, event: ev.ClockPaused, at: int) -> SessionState:
    """The clock stands still."""
    halted = _halt(state, at)
    return replace(halted, paused_since=at, halt=Halt(event.reason), break_minutes=event.minutes)


def skipped(state: SessionState, event: ev.ClockSkipped, at: int) -> SessionState:
    """What ran since a moment was a pause."""
    halted = _halt(state, event.since)
    return _go(replace(halted, paused_since=event.since, halt=Halt.PAUSE), at)


def phase_extended(state: SessionState, event: ev.PhaseExtended, _at: int) -> SessionState:
    """More time for the current station."""
    return extended(state, event.seconds)


def replanned(state: SessionState, event: ev.Replanned, _at: int) -> SessionState:
    """A new plan from a station on."""
    kept, planned = state.phases[: event.first], state.phases[event.first :]
    renewed = (
        replace(phase, planned=seconds * 1000, extended=0)
        for phase, seconds in zip(planned, event.plan, strict=True)
    )
    return replace(state, phases=(*kept, *renewed))


def end_agreed(state: SessionState, event: ev.EndAgreed, _at: int) -> SessionState:
    """When the group wants to be through."""
    return replace(state, agreed_end=event.at)


def finished(state: SessionState, _event: ev.Finished, at: int) -> SessionState:
    """It is over; the clock stands."""
    return replace(_halt(state, at), stage=Stage.FINISHED, finished_at=at, loop=None)


def _halt(state: SessionState, at: int) -> SessionState:
    """The clock stands: what ran goes to the phase, what was a pause to the pauses."""
    if state.running_since is not None:
        spent = state.phase.spent + at - state.running_since
        state = with_phase(state, state.current, replace(state.phase, spent=spent))
        return replace(state, running_since=None)
    if state.paused_since is not None:
        return replace(
            state,
            paused=state.paused + at - state.paused_since,
            paused_since=None,
            break_minutes=None,
        )
    return state


def _go(state: SessionState, at: int) -> SessionState:
    """The clock runs from ``at``."""
    started_at = state.started_at if state.started_at is not None else at
    halted = _halt(state, at)
    return replace(halted, stage=Stage.LIVE, running_since=at, started_at=started_at)


FOLDS: Final[Mapping[type, Any]] = {
    ev.PhaseEntered: phase_entered,
    ev.ClockStarted: started,
    ev.ClockPaused: paused,
    ev.ClockSkipped: skipped,
    ev.PhaseExtended: phase_extended,
    ev.Replanned: replanned,
    ev.EndAgreed: end_agreed,
    ev.Finished: finished,
}
