"""What comes after the consultation, and the log's own business."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.telling.written import text_of
from kollegial.marking import N_
from kollegial.told import Told, say


def adopted(scene: Scene, event: ev.Adopted) -> Told:
    """Taken along, or not after all."""
    text = text_of(scene, event.id)
    if event.adopted:
        return say(N_("Taken along: {text}"), text=text)
    return say(N_("Not taken along after all: {text}"), text=text)


def step_dated(scene: Scene, event: ev.StepDated) -> Told:
    """Until when."""
    text = text_of(scene, event.id)
    if event.date is None:
        return say(N_("Without a date: {text}"), text=text)
    return say(N_("By {date}: {text}"), date=event.date, text=text)


def gathered(_scene: Scene, event: ev.FeedbackGathered) -> Told:
    """How many slips."""
    return say(N_("Feedback slips counted: {count}"), count=event.slips)


def undone(_scene: Scene, _event: ev.Undone) -> Told:
    """The last step back."""
    return say(N_("The last step was taken back."))


def redone(_scene: Scene, _event: ev.Redone) -> Told:
    """And again."""
    return say(N_("The step was done again."))


TELLERS: Final[Mapping[type, Any]] = {
    ev.Adopted: adopted,
    ev.StepDated: step_dated,
    ev.FeedbackGathered: gathered,
    ev.Undone: undone,
    ev.Redone: redone,
}
