"""Who is here and who has which role."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Person
from kollegial.consultation.telling.parts import SOMEBODY
from kollegial.consultation.vocabulary import RoleKind
from kollegial.marking import N_
from kollegial.told import Filling, Told, say

_HOW: Final[Mapping[str, str]] = {
    "lot": N_("The missing roles were drawn by lot."),
    "fair": N_("The missing roles were given out in turn."),
    "swap": N_("Two people exchanged their roles."),
    "rotation": N_("The role that goes round was handed on."),
    "handover": N_("Somebody else moderates."),
    "by hand": N_("Roles were given out."),
    "case": N_("Whoever offers the case gives it."),
}


def opened(_scene: Scene, _event: ev.Opened) -> Told:
    """The beginning."""
    return say(N_("The session was opened."))


def joined(_scene: Scene, event: ev.PersonJoined) -> Told:
    """Somebody came in."""
    return say(N_("{name} takes part."), name=event.person.name)


def renamed(scene: Scene, event: ev.PersonRenamed) -> Told:
    """A name was corrected."""
    before = _name(scene, event.person.id)
    return say(N_("{before} is called {name}."), before=before, name=event.person.name)


def left(scene: Scene, event: ev.PersonLeft) -> Told:
    """Somebody left."""
    return say(N_("{name} has left."), name=_name(scene, event.person_id))


def roles_set(scene: Scene, event: ev.RolesSet) -> Told:
    """Who it was about, as far as it is about one or two people."""
    before = scene.state.casting
    changed = [
        person
        for person in scene.state.people
        if set(before.get(person.id, ())) != set(event.casting.get(person.id, ()))
    ]
    match event.how, changed:
        case "swap", [one, other]:
            message = N_("{one} and {other} exchanged their roles.")
            return say(message, one=one.name, other=other.name)
    if event.how in ("rotation", "case", "handover"):
        return _new_holder(scene, event, changed)
    if event.how == "by hand" and len(changed) == 1:
        return _of_one(scene, event, changed[0])
    return say(_HOW[event.how])


def names_noted(_scene: Scene, event: ev.NamesNoted) -> Told:
    """How many; which they are is nobody's business."""
    return say(N_("Names in the case noted: {count}"), count=len(event.names))


def _of_one(scene: Scene, event: ev.RolesSet, person: Person) -> Told:
    held = event.casting.get(person.id, ())
    if not held:
        return say(N_("{name} has no role any more."), name=person.name)
    names: list[Filling] = [scene.model.role(role).names for role in held]
    roles = reduce(lambda one, other: say(N_("{one} and {other}"), one=one, other=other), names)
    return say(N_("{name}: {roles}"), name=person.name, roles=roles)


def _new_holder(scene: Scene, event: ev.RolesSet, changed: list[Person]) -> Told:
    """Who has a role now that somebody else had."""
    kind = RoleKind.MODERATOR if event.how == "handover" else RoleKind.CASE_GIVER
    role = scene.model.role_of(kind)
    for person in changed:
        if role is not None and role.id in event.casting.get(person.id, ()):
            return say(N_("{name}: {roles}"), name=person.name, roles=role.names)
    return say(_HOW[event.how])


def _name(scene: Scene, person_id: str) -> str | Told:
    person = scene.state.person(person_id)
    return SOMEBODY if person is None else person.name


TELLERS: Final[Mapping[type, Any]] = {
    ev.Opened: opened,
    ev.PersonJoined: joined,
    ev.PersonRenamed: renamed,
    ev.PersonLeft: left,
    ev.RolesSet: roles_set,
    ev.NamesNoted: names_noted,
}
