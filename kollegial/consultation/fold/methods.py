"""Method cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.fold.stations import extended
from kollegial.consultation.state import SessionState


def chosen(state: SessionState, event: ev.MethodChosen, _at: int) -> SessionState:
    """The group decided."""
    return replace(state, method_id=event.method_id)


def loop_entered(state: SessionState, event: ev.LoopEntered, _at: int) -> SessionState:
    """Inserted, with its time on top."""
    return replace(extended(state, event.seconds), loop=event.method_id)


def loop_left(state: SessionState, _event: ev.LoopLeft, _at: int) -> SessionState:
    """Back in the phase."""
    return replace(state, loop=None)


def inverted(state: SessionState, event: ev.KeyQuestionInverted, _at: int) -> SessionState:
    """The question turned round."""
    return replace(state, inverted_question=event.text)


FOLDS: Final[Mapping[type, Any]] = {
    ev.MethodChosen: chosen,
    ev.LoopEntered: loop_entered,
    ev.LoopLeft: loop_left,
    ev.KeyQuestionInverted: inverted,
}
