"""Decisions about who is there and who holds which role."""

from __future__ import annotations

import random

from kollegial.consultation import casting
from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    Event,
    NamesNoted,
    Person,
    PersonJoined,
    PersonLeft,
    PersonRenamed,
    RolesSet,
)
from kollegial.consultation.refusal import Refused
from kollegial.consultation.state import Casting, SessionState
from kollegial.consultation.wording import one_line
from kollegial.marking import N_

NAME_LENGTH = 80


def clean_name(state_people: tuple[Person, ...], name: str, own_id: str | None = None) -> str:
    """``name`` on one line, checked.

    Raises:
        Refused: if it is empty, too long, or somebody else's.
    """
    name = one_line(name)
    if not name:
        raise Refused(N_("A name is needed."))
    if len(name) > NAME_LENGTH:
        raise Refused(N_("A name has at most {count} characters."), count=NAME_LENGTH)
    taken = {p.name.casefold() for p in state_people if p.id != own_id}
    if name.casefold() in taken:
        raise Refused(N_("That name is there already. Add a surname or an initial."))
    return name


def add(scene: Scene, command: cmd.AddPerson) -> tuple[Event, ...]:
    """Somebody comes in."""
    name = clean_name(scene.state.people, command.name)
    return (PersonJoined(person=Person(id=f"p{scene.state.next_person}", name=name)),)


def rename(scene: Scene, command: cmd.RenamePerson) -> tuple[Event, ...]:
    """A name is corrected."""
    person = _person(scene.state, command.person_id)
    name = clean_name(scene.state.people, command.name, own_id=person.id)
    return (PersonRenamed(person=Person(id=person.id, name=name)),) if name != person.name else ()


def remove(scene: Scene, command: cmd.RemovePerson) -> tuple[Event, ...]:
    """Somebody leaves."""
    person = _person(scene.state, command.person_id)
    return (PersonLeft(person_id=person.id),)


def assign(scene: Scene, command: cmd.AssignRole) -> tuple[Event, ...]:
    """A person takes a role."""
    person = _person(scene.state, command.person_id)
    _role(scene, command.role_id)
    return _set(
        scene,
        casting.assign(scene.model, scene.state.casting, person.id, command.role_id),
        RolesSet(casting={}, how="by hand"),
    )


def release(scene: Scene, command: cmd.ReleaseRole) -> tuple[Event, ...]:
    """A person lays a role down."""
    person = _person(scene.state, command.person_id)
    left = casting.release(scene.state.casting, person.id, command.role_id)
    return _set(scene, left, RolesSet(casting={}, how="by hand"))


def draw(scene: Scene, command: cmd.DrawRoles) -> tuple[Event, ...]:
    """The missing roles are drawn."""
    lot = random.Random(command.seed)  # noqa: S311 - a lot among colleagues, not a secret
    drawn = casting.draw(scene.model, scene.state.people, scene.state.casting, lot)
    return _set(scene, drawn, RolesSet(casting={}, how="lot"))


def swap(scene: Scene, command: cmd.SwapRoles) -> tuple[Event, ...]:
    """Two people exchange roles."""
    one, other = _person(scene.state, command.one), _person(scene.state, command.other)
    swapped = casting.swap(scene.state.casting, one.id, other.id)
    return _set(scene, swapped, RolesSet(casting={}, how="swap"))


def note_names(scene: Scene, command: cmd.NoteNames) -> tuple[Event, ...]:
    """Names in the case, each once, in the order given."""
    names = tuple(dict.fromkeys(one_line(n) for n in command.names if n.strip()))
    return (NamesNoted(names=names),) if names != scene.state.names_in_case else ()


def _set(scene: Scene, new: Casting, event: RolesSet) -> tuple[Event, ...]:
    if dict(new) == dict(scene.state.casting):
        return ()
    return (event.model_copy(update={"casting": dict(new)}),)


def _person(state: SessionState, person_id: str) -> Person:
    person = state.person(person_id)
    if person is None:
        raise Refused(N_("That person is not in this session."))
    return person


def _role(scene: Scene, role_id: str) -> None:
    if role_id not in {role.id for role in scene.model.roles}:
        raise Refused(N_("This model has no such role."))
