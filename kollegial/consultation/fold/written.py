"""What is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.fold.stations import with_phase
from kollegial.consultation.state import Contribution, Parked, SessionState


def contributed(state: SessionState, event: ev.Contributed, _at: int) -> SessionState:
    """One more."""
    new = Contribution(event.id, event.phase, event.kind, event.text, event.method_id)
    contributions = (*state.contributions, new)
    return replace(state, contributions=contributions, next_contribution=event.id + 1)


def edited(state: SessionState, event: ev.ContributionEdited, _at: int) -> SessionState:
    """Reworded."""
    contributions = tuple(
        replace(c, text=event.text) if c.id == event.id else c for c in state.contributions
    )
    return replace(state, contributions=contributions)


def struck(state: SessionState, event: ev.ContributionStruck, _at: int) -> SessionState:
    """Struck out, and whatever hung on it."""
    gone = event.id
    candidates = {number: each for number, each in state.candidates.items() if number != gone}
    dates = {number: date for number, date in state.step_dates.items() if number != gone}
    return replace(
        state,
        contributions=tuple(c for c in state.contributions if c.id != gone),
        candidates=MappingProxyType(candidates),
        chosen_case=None if state.chosen_case == gone else state.chosen_case,
        adopted=tuple(number for number in state.adopted if number != gone),
        step_dates=MappingProxyType(dates),
    )


def moved(state: SessionState, event: ev.ContributionMoved, _at: int) -> SessionState:
    """Another place among those of its station."""
    moving = next(c for c in state.contributions if c.id == event.id)
    others = [c for c in state.contributions if c.id != event.id]
    siblings = [i for i, c in enumerate(others) if c.phase == moving.phase]
    index = siblings[event.place] if event.place < len(siblings) else len(others)
    return replace(state, contributions=(*others[:index], moving, *others[index:]))


def notes_edited(state: SessionState, event: ev.NotesEdited, _at: int) -> SessionState:
    """The notes, spliced."""
    phase = state.phases[event.phase]
    end = event.start + event.removed
    notes = phase.notes[: event.start] + event.inserted + phase.notes[end:]
    return with_phase(state, event.phase, replace(phase, notes=notes))


def parked(state: SessionState, event: ev.Parked, _at: int) -> SessionState:
    """Kept for later."""
    new = Parked(event.id, event.kind, event.text, event.due)
    return replace(state, parked=(*state.parked, new), next_contribution=event.id + 1)


def parked_gone(state: SessionState, event: ev.ParkedGone, _at: int) -> SessionState:
    """Taken up or let go."""
    return replace(state, parked=tuple(p for p in state.parked if p.id != event.id))


FOLDS: Final[Mapping[type, Any]] = {
    ev.Contributed: contributed,
    ev.ContributionEdited: edited,
    ev.ContributionStruck: struck,
    ev.ContributionMoved: moved,
    ev.NotesEdited: notes_edited,
    ev.Parked: parked,
    ev.ParkedGone: parked_gone,
}
