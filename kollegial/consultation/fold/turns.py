"""Rounds, turns and counters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.fold.stations import held_by, with_phase
from kollegial.consultation.state import PhaseState, SessionState


def round_began(state: SessionState, event: ev.RoundBegan, _at: int) -> SessionState:
    """Who has the role that goes round."""
    if event.role_id is None:
        return state
    rotating = MappingProxyType({**state.rotating, event.block: event.role_id})
    return held_by(replace(state, rotating=rotating), event.block, event.round, event.person_id)


def rounds_changed(state: SessionState, event: ev.RoundsChanged, _at: int) -> SessionState:
    """Other stations in the middle; what belongs to later ones moves along with them."""
    tail = event.first + event.removed
    shift = len(event.stations) - event.removed
    last = len(state.course) + shift - 1

    def moved(index: int) -> int:
        # What was due in a round that falls away is due right behind it.
        return index if index < event.first else max(event.first, index + shift)

    middle = tuple(PhaseState(planned=seconds * 1000) for seconds in event.plan)
    return replace(
        state,
        course=(*state.course[: event.first], *event.stations, *state.course[tail:]),
        phases=(*state.phases[: event.first], *middle, *state.phases[tail:]),
        current=moved(state.current),
        contributions=tuple(replace(c, phase=moved(c.phase)) for c in state.contributions),
        parked=tuple(replace(p, due=min(moved(p.due), last)) for p in state.parked),
    )


def turns_opened(state: SessionState, event: ev.TurnsOpened, _at: int) -> SessionState:
    """The turn goes round once more."""
    phase = replace(state.phase, queue=event.queue, laps=state.phase.laps + 1)
    return with_phase(state, state.current, phase)


def turn_taken(state: SessionState, event: ev.TurnTaken, _at: int) -> SessionState:
    """The next one is on."""
    phase = state.phase
    counted = replace(
        phase,
        queue=phase.queue[1:],
        turns=phase.turns + (not event.passed),
        passed=phase.passed + event.passed,
    )
    return with_phase(state, state.current, counted)


def counted(state: SessionState, event: ev.Counted, _at: int) -> SessionState:
    """The counter moved."""
    phase = replace(state.phase, counted=max(0, state.phase.counted + event.by))
    return with_phase(state, state.current, phase)


FOLDS: Final[Mapping[type, Any]] = {
    ev.RoundBegan: round_began,
    ev.RoundsChanged: rounds_changed,
    ev.TurnsOpened: turns_opened,
    ev.TurnTaken: turn_taken,
    ev.Counted: counted,
}
