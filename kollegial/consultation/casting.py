"""Casting: who may hold which role. The model's counts and exclusions, and the lot."""

from __future__ import annotations

import random
from collections.abc import Sequence

from kollegial.consultation.events import Person
from kollegial.consultation.model import ConsultationModel, Role
from kollegial.consultation.state import Casting
from kollegial.marking import N_
from kollegial.refusal import Refused


def holders(casting: Casting, role_id: str) -> list[str]:
    """Person ids that hold a role."""
    return [person for person, roles in casting.items() if role_id in roles]


def assign(model: ConsultationModel, casting: Casting, person_id: str, role_id: str) -> Casting:
    """The casting with one role more.

    A role that does not combine with what the person already holds takes its place,
    because a tap on another role means "this one instead".

    Raises:
        Refused: if the role has its full number already.
    """
    role = model.role(role_id)
    held = casting.get(person_id, ())
    if role_id in held:
        return casting
    taken = holders(casting, role_id)
    if len(taken) >= role.max:
        raise Refused(
            N_("{role}: at most {count} in this model. Take somebody out first, or swap."),
            role=role.names,
            count=role.max,
        )
    kept = tuple(other for other in held if combinable(model, role, other))
    return {**casting, person_id: (*kept, role_id)}


def release(casting: Casting, person_id: str, role_id: str) -> Casting:
    """The casting with one role less."""
    left = tuple(role for role in casting.get(person_id, ()) if role != role_id)
    rest = {person: roles for person, roles in casting.items() if person != person_id}
    return {**rest, person_id: left} if left else rest


def swap(casting: Casting, one: str, other: str) -> Casting:
    """The casting with two people's roles exchanged."""
    swapped = {
        **casting,
        one: casting.get(other, ()),
        other: casting.get(one, ()),
    }
    return {person: roles for person, roles in swapped.items() if roles}


def hand_on(model: ConsultationModel, casting: Casting, role_id: str, person_id: str) -> Casting:
    """The casting with a role handed to somebody, who gives whoever has it their own roles.

    Raises:
        Refused: if nobody has the role and the model has no room for it.
    """
    now = holders(casting, role_id)
    if person_id in now:
        return casting
    if now:
        return swap(casting, now[0], person_id)
    return assign(model, casting, person_id, role_id)


def next_in_turn(
    people: Sequence[Person], casting: Casting, role_id: str, had: Sequence[str | None]
) -> str | None:
    """Who is next to have a role that goes round: the next person who has not had it.

    Looked for from the present holder on, in the order of the people; once everybody has had
    it, it simply goes on. None if there is nobody else.
    """
    ids = [person.id for person in people]
    now = next(iter(holders(casting, role_id)), None)
    start = ids.index(now) + 1 if now in ids else 0
    order = [who for who in ids[start:] + ids[:start] if who != now]
    waiting = [who for who in order if who not in had]
    return next(iter(waiting), next(iter(order), None))


def joined(model: ConsultationModel, casting: Casting, person_id: str) -> Casting:
    """The casting with a latecomer in the role for the rest, if there is room in it."""
    for role in model.roles:
        if role.takes_rest and len(holders(casting, role.id)) < role.max:
            return assign(model, casting, person_id, role.id)
    return casting


def combinable(model: ConsultationModel, role: Role, other_id: str) -> bool:
    """Whether one person may hold both roles; it is enough if one of them says so."""
    return other_id in role.combines_with or role.id in model.role(other_id).combines_with


def draw(
    model: ConsultationModel, people: Sequence[Person], casting: Casting, lot: random.Random
) -> Casting:
    """Roles by lot. What was agreed before stays; the lot fills what is missing.

    First every role that needs somebody, then whoever is left gets the role for the rest.

    Raises:
        Refused: if there are too few people, or too many for the roles left.
    """
    drawn: Casting = dict(casting)
    free = [person.id for person in people if not casting.get(person.id)]
    lot.shuffle(free)
    for role in model.roles:
        for _ in range(role.min - len(holders(drawn, role.id))):
            if not free:
                raise _too_few(model, len(people))
            drawn = assign(model, drawn, free.pop(), role.id)
    for role in model.roles:
        while role.takes_rest and free and len(holders(drawn, role.id)) < role.max:
            drawn = assign(model, drawn, free.pop(), role.id)
    if free:
        raise Refused(N_("{count} people are left without a role in this model."), count=len(free))
    return drawn


def check_complete(model: ConsultationModel, people: Sequence[Person], casting: Casting) -> None:
    """Every role has its people and everybody a role.

    Raises:
        Refused: naming the first thing that is missing.
    """
    if len(people) < sum(role.min for role in model.roles):
        raise _too_few(model, len(people))
    for role in model.roles:
        count = len(holders(casting, role.id))
        if count < role.min:
            raise Refused(
                N_("{role}: {missing} still missing."), role=role.names, missing=role.min - count
            )
        if count > role.max:
            raise Refused(N_("{role}: {count} too many."), role=role.names, count=count - role.max)
    without = [person for person in people if not casting.get(person.id)]
    if without:
        raise Refused(N_("{name} has no role yet."), name=without[0].name)


def _too_few(model: ConsultationModel, count: int) -> Refused:
    return Refused(
        N_("This model needs at least {needed} people; there are {count}."),
        needed=sum(role.min for role in model.roles),
        count=count,
    )
