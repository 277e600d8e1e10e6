"""What is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.labels import KINDS
from kollegial.marking import N_
from kollegial.told import Told, say


def contributed(_scene: Scene, event: ev.Contributed) -> Told:
    """What was said."""
    return say(N_("{kind}: {text}"), kind=say(KINDS[event.kind]), text=event.text)


def edited(_scene: Scene, event: ev.ContributionEdited) -> Told:
    """As it reads now."""
    return say(N_("Reworded: {text}"), text=event.text)


def struck(scene: Scene, event: ev.ContributionStruck) -> Told:
    """As it read."""
    return say(N_("Struck out: {text}"), text=text_of(scene, event.id))


def moved(scene: Scene, event: ev.ContributionMoved) -> Told:
    """To which place, from 1."""
    message = N_("To place {place}: {text}")
    return say(message, place=event.place + 1, text=text_of(scene, event.id))


def notes_edited(_scene: Scene, event: ev.NotesEdited) -> Told:
    """What came in; if nothing did, that something went."""
    if event.inserted.strip():
        return say(N_("Notes: {text}"), text=event.inserted.strip())
    return say(N_("The notes were shortened."))


def parked(_scene: Scene, event: ev.Parked) -> Told:
    """Not now."""
    return say(N_("Parked: {text}"), text=event.text)


def parked_gone(scene: Scene, event: ev.ParkedGone) -> Told:
    """Taken up or let go."""
    found = next((each.text for each in scene.state.parked if each.id == event.id), "")
    return say(N_("No longer parked: {text}"), text=found)


def text_of(scene: Scene, contribution_id: int) -> str:
    """How a contribution reads; nothing if it is not there."""
    found = scene.state.contribution(contribution_id)
    return "" if found is None else found.text


TELLERS: Final[Mapping[type, Any]] = {
    ev.Contributed: contributed,
    ev.ContributionEdited: edited,
    ev.ContributionStruck: struck,
    ev.ContributionMoved: moved,
    ev.NotesEdited: notes_edited,
    ev.Parked: parked,
    ev.ParkedGone: parked_gone,
}
