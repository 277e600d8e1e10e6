"""Who is here and who has which role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.fold.stations import held_by
from kollegial.consultation.state import SessionState


def joined(state: SessionState, event: ev.PersonJoined, _at: int) -> SessionState:
    """Somebody came in."""
    people = (*state.people, event.person)
    return replace(state, people=people, next_person=state.next_person + 1)


def renamed(state: SessionState, event: ev.PersonRenamed, _at: int) -> SessionState:
    """A name was corrected."""
    people = tuple(event.person if p.id == event.person.id else p for p in state.people)
    return replace(state, people=people)


def left(state: SessionState, event: ev.PersonLeft, _at: int) -> SessionState:
    """Somebody left: their roles are free, and their turns fall away."""
    gone = event.person_id
    casting = {who: roles for who, roles in state.casting.items() if who != gone}
    phases = tuple(
        replace(phase, queue=tuple(who for who in phase.queue if who != gone))
        if gone in phase.queue
        else phase
        for phase in state.phases
    )
    candidates = {
        number: replace(each, person_id=None) if each.person_id == gone else each
        for number, each in state.candidates.items()
    }
    return replace(
        state,
        people=tuple(p for p in state.people if p.id != gone),
        casting=MappingProxyType(casting),
        phases=phases,
        candidates=MappingProxyType(candidates),
    )


def roles_set(state: SessionState, event: ev.RolesSet, _at: int) -> SessionState:
    """The whole casting anew; in a round, the role that goes round is with whoever has it now."""
    changed = replace(state, casting=MappingProxyType(dict(event.casting)))
    block, number = state.station.block, state.station.round
    role = state.rotating.get(block)
    if role is None:
        return changed
    holder = next((who for who, roles in event.casting.items() if role in roles), None)
    return held_by(changed, block, number, holder)


def names_noted(state: SessionState, event: ev.NamesNoted, _at: int) -> SessionState:
    """Names in the case."""
    return replace(state, names_in_case=event.names)


FOLDS: Final[Mapping[type, Any]] = {
    ev.PersonJoined: joined,
    ev.PersonRenamed: renamed,
    ev.PersonLeft: left,
    ev.RolesSet: roles_set,
    ev.NamesNoted: names_noted,
}
