"""Decisions about who is there and who holds which role."""

from __future__ import annotations

import random
from dataclasses import replace

from kollegial.consultation import casting
from kollegial.consultation import commands as cmd
from kollegial.consultation.decide import rounds
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.decide.turns import opening
from kollegial.consultation.events import (
    Event,
    NamesNoted,
    Person,
    PersonJoined,
    PersonLeft,
    PersonRenamed,
    RolesSet,
)
from kollegial.consultation.state import Casting, SessionState
from kollegial.consultation.turns import propose as propose_casting
from kollegial.consultation.vocabulary import RoleKind
from kollegial.consultation.wording import one_line
from kollegial.marking import N_
from kollegial.refusal import Refused

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
    """Somebody comes in. Who comes late gets the role for the rest, and a round if all have one."""
    name = clean_name(scene.state.people, command.name)
    person = Person(id=f"p{scene.state.next_person}", name=name)
    events: list[Event] = [PersonJoined(person=person)]
    if scene.state.current > 0:
        late = casting.joined(scene.model, scene.state.casting, person.id)
        if late != scene.state.casting:
            events.append(RolesSet(casting=dict(late), how="by hand"))
    present = [each.id for each in scene.state.people]
    return (*events, *rounds.for_people(scene, [*present, person.id]))


def rename(scene: Scene, command: cmd.RenamePerson) -> tuple[Event, ...]:
    """A name is corrected."""
    person = _person(scene.state, command.person_id)
    name = clean_name(scene.state.people, command.name, own_id=person.id)
    return (PersonRenamed(person=Person(id=person.id, name=name)),) if name != person.name else ()


def remove(scene: Scene, command: cmd.RemovePerson) -> tuple[Event, ...]:
    """Somebody leaves. If only their turn was still open in this lap, the next one begins."""
    state = scene.state
    person = _person(state, command.person_id)
    left = [each for each in state.people if each.id != person.id]
    events: list[Event] = [PersonLeft(person_id=person.id)]
    if scene.turn == person.id and len(state.phase.queue) == 1:
        events += opening(scene.phase, replace(state.phase, queue=()), left, state.casting)
    return (*events, *rounds.for_people(scene, [each.id for each in left]))


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


def propose(scene: Scene, command: cmd.ProposeRoles) -> tuple[Event, ...]:
    """The missing roles by fairness: whoever had one least goes first."""
    fair = propose_casting(
        scene.model,
        scene.state.people,
        scene.state.casting,
        command.turns,
        command.seed,
        choose_case_giver=not command.keep_case_giver,
    )
    return _set(scene, fair, RolesSet(casting={}, how="fair"))


def hand_over(scene: Scene, command: cmd.HandOverModeration) -> tuple[Event, ...]:
    """Somebody else moderates; the two exchange their roles."""
    person = _person(scene.state, command.person_id)
    role = scene.model.role_of(RoleKind.MODERATOR)
    if role is None:
        raise Refused(N_("This model has no moderator."))
    handed = casting.hand_on(scene.model, scene.state.casting, role.id, person.id)
    return _set(scene, handed, RolesSet(casting={}, how="handover"))


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
