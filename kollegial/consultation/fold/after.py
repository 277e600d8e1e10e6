"""What comes after the consultation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.state import Feedback, SessionState


def adopted(state: SessionState, event: ev.Adopted, _at: int) -> SessionState:
    """Taken along, or not after all."""
    others = tuple(number for number in state.adopted if number != event.id)
    return replace(state, adopted=(*others, event.id) if event.adopted else others)


def step_dated(state: SessionState, event: ev.StepDated, _at: int) -> SessionState:
    """Until when a step is to be done."""
    dates = {number: date for number, date in state.step_dates.items() if number != event.id}
    if event.date is not None:
        dates[event.id] = event.date
    return replace(state, step_dates=MappingProxyType(dates))


def gathered(state: SessionState, event: ev.FeedbackGathered, _at: int) -> SessionState:
    """The slips, counted together."""
    feedback = Feedback(event.slips, MappingProxyType(dict(event.counts)))
    return replace(state, feedback=feedback if event.slips else None)


FOLDS: Final[Mapping[type, Any]] = {
    ev.Adopted: adopted,
    ev.StepDated: step_dated,
    ev.FeedbackGathered: gathered,
}
