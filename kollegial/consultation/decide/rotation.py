"""The role that goes round: in every round of a block somebody else has it."""

from __future__ import annotations

from kollegial.consultation.casting import hand_on, holders, next_in_turn
from kollegial.consultation.course import Station
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import RoundBegan
from kollegial.consultation.state import Casting


def casting_at(scene: Scene, station: Station) -> Casting:
    """The casting with which a station is held, coming from the current one.

    A new round hands the role on. Whoever comes back to a round finds it where it was.
    """
    state = scene.state
    casting, (_, block, number) = state.casting, station
    role = scene.model.rounds[block].rotates if block >= 0 else None
    if role is None or (block, number) == state.station[1:]:
        return casting
    had = state.rotated.get(block, ())
    if number <= len(had):
        who = had[number - 1]
        here = who is not None and state.person(who) is not None
    else:
        who = next_in_turn(state.people, casting, role, had)
        here = number > 1
    return hand_on(scene.model, casting, role, who) if here and who is not None else casting


def began(scene: Scene, station: Station, casting: Casting) -> RoundBegan:
    """The round of a station begins, with whoever has the role that goes round."""
    role = scene.model.rounds[station.block].rotates
    having = holders(casting, role) if role is not None else []
    return RoundBegan(
        block=station.block,
        round=station.round,
        role_id=role,
        person_id=having[0] if having else None,
    )
