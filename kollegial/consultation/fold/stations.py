"""Helpers of the folds: a state with one station changed, or one round."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from kollegial.consultation.state import PhaseState, SessionState


def with_phase(state: SessionState, index: int, phase: PhaseState) -> SessionState:
    """``state`` with another station at ``index``."""
    return replace(state, phases=(*state.phases[:index], phase, *state.phases[index + 1 :]))


def extended(state: SessionState, seconds: int) -> SessionState:
    """``state`` with so many seconds more for the current station."""
    phase = replace(state.phase, extended=state.phase.extended + seconds * 1000)
    return with_phase(state, state.current, phase)


def held_by(state: SessionState, block: int, number: int, person_id: str | None) -> SessionState:
    """``state`` with who has the role that goes round in a round; nobody changes nothing."""
    had = list(state.rotated.get(block, ()))
    had += [None] * (number - len(had))
    had[number - 1] = person_id or had[number - 1]
    return replace(state, rotated=MappingProxyType({**state.rotated, block: tuple(had)}))
