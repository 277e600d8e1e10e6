"""The fold: one event on a state gives the next state. Total and deterministic.

One file a subject; ``apply`` looks the event's type up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.course import plain
from kollegial.consultation.fold import after, before, clock, methods, people, turns, written
from kollegial.consultation.state import PhaseState, SessionState

Fold = Callable[[SessionState, Any, int], SessionState]


def opened(event: ev.Opened) -> SessionState:
    """The state right after a session was opened."""
    return SessionState(
        group=event.group,
        date=event.date,
        language=event.language,
        model_id=event.model_id,
        model_version=event.model_version,
        people=event.people,
        phases=tuple(PhaseState(planned=seconds * 1000) for seconds in event.plan),
        course=event.course or plain(len(event.plan)),
        meeting=event.meeting,
        votes_per_person=event.votes_per_person,
        one_clock=event.one_clock,
        next_person=len(event.people) + 1,
    )


def _log_only(state: SessionState, _event: object, _at: int) -> SessionState:
    return state  # opening, undo and redo are the log's own business


FOLDS: Final[Mapping[type, Fold]] = MappingProxyType(
    {
        ev.Opened: _log_only,
        ev.Undone: _log_only,
        ev.Redone: _log_only,
        **people.FOLDS,
        **clock.FOLDS,
        **turns.FOLDS,
        **written.FOLDS,
        **before.FOLDS,
        **methods.FOLDS,
        **after.FOLDS,
    }
)


def apply(state: SessionState, event: ev.Event, at: int) -> SessionState:
    """``state`` after ``event`` happened at ``at`` (ms on the session's timeline)."""
    return FOLDS[type(event)](state, event, at)
