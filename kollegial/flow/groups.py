"""What a group keeps of its sessions, if it agreed: read before one, written as one goes.

Only names, days, kinds of role and whether somebody offered a case that was not taken. It is
written in the same step that erases the session, by release or by discarding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.session import Session
from kollegial.consultation.state import SessionState, Stage
from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.consultation.vocabulary import RoleKind
from kollegial.flow.live import LiveSession
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.store.desk import Desk


def memory(desk: Desk, group: str) -> tuple[PastTurn, ...]:
    """What a group keeps of its sessions, the oldest first; nothing if it is not known."""
    return desk.turns(group)


def turns_of(state: SessionState, model: ConsultationModel) -> tuple[PastTurn, ...]:
    """Who was there at the end, with the kinds of role they had."""
    return tuple(
        PastTurn(state.date, person.name, kinds, _offered_in_vain(state, person.id, kinds))
        for person in state.people
        for kinds in [_kinds(state, model, person.id)]
    )


def kept_of(session: Session) -> SessionTurns | None:
    """What the group keeps of a session: nothing unless it is over and everybody agreed."""
    state = session.state
    if state.stage is not Stage.FINISHED or not state.memory_agreed:
        return None
    return SessionTurns(state.group, turns_of(state, session.model))


def discard(desk: Desk, live: LiveSession) -> None:
    """Erase a session without a protocol; what the group agreed to keep stays.

    Raises:
        StoreError: as ``Desk.erase``.
    """
    desk.erase(live.id, remember=kept_of(live.session))


def discard_waiting(place: Workplace, session_id: str) -> None:
    """Erase a session that waits on the desk, even one that cannot be read; as ``discard``.

    Raises:
        StoreError: as ``Desk.erase``.
    """
    place.desk.erase(session_id, remember=kept_of_waiting(place, session_id))


def kept_of_waiting(place: Workplace, session_id: str) -> SessionTurns | None:
    """What the group keeps of a session on the desk; nothing if it cannot be read."""
    try:
        live = LiveSession.resume(place.desk, place.clock, place.library, session_id)
    except Refused:
        return None
    return kept_of(live.session)


def _kinds(state: SessionState, model: ConsultationModel, person_id: str) -> frozenset[RoleKind]:
    """The kinds of role a person had, those that went round among them."""
    held = {*state.casting.get(person_id, ())}
    for block, rounds in enumerate(model.rounds):
        if rounds.rotates is not None and person_id in state.rotated.get(block, ()):
            held.add(rounds.rotates)
    # Whoever changed their own model file since must still be able to release.
    return frozenset(role.kind for role in model.roles if role.id in held)


def _offered_in_vain(state: SessionState, person_id: str, kinds: frozenset[RoleKind]) -> bool:
    """Whether somebody offered a case and none of theirs was taken."""
    return RoleKind.CASE_GIVER not in kinds and any(
        candidate.person_id == person_id
        for number, candidate in state.candidates.items()
        if number != state.chosen_case
    )
