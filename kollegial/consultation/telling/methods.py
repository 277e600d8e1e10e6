"""Method cards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.marking import N_
from kollegial.told import Told, say
from kollegial.words import Text


def chosen(scene: Scene, event: ev.MethodChosen) -> Told:
    """Which one."""
    return say(N_("Method chosen: {method}"), method=_names(scene, event.method_id))


def loop_entered(scene: Scene, event: ev.LoopEntered) -> Told:
    """Which one."""
    return say(N_("Method inserted: {method}"), method=_names(scene, event.method_id))


def loop_left(_scene: Scene, _event: ev.LoopLeft) -> Told:
    """Back in the phase."""
    return say(N_("The inserted method is done."))


def inverted(_scene: Scene, event: ev.KeyQuestionInverted) -> Told:
    """The question turned round."""
    return say(N_("The question turned round: {text}"), text=event.text)


def _names(scene: Scene, method_id: str) -> Text | str:
    # A card may be gone from the user's folder since.
    card = scene.methods.get(method_id)
    return method_id if card is None else card.names


TELLERS: Final[Mapping[type, Any]] = {
    ev.MethodChosen: chosen,
    ev.LoopEntered: loop_entered,
    ev.LoopLeft: loop_left,
    ev.KeyQuestionInverted: inverted,
}
