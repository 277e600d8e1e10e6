"""Rounds, turns and counters. Who had the floor is not told: turns belong to the group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.marking import N_
from kollegial.told import Told, say


def round_began(scene: Scene, event: ev.RoundBegan) -> Told:
    """Which one."""
    names = scene.model.rounds[event.block].names
    return say(N_("{name} {round} began."), name=names, round=event.round)


def rounds_changed(scene: Scene, event: ev.RoundsChanged) -> Told:
    """One more, or the last ones less."""
    if event.stations:
        station = event.stations[0]
        names = scene.model.rounds[station.block].names
        return say(N_("One more: {name} {round}"), name=names, round=station.round)
    return say(N_("The rounds not begun yet were left out."))


def turns_opened(_scene: Scene, _event: ev.TurnsOpened) -> Told:
    """Once more from the first."""
    return say(N_("The turn goes round."))


def turn_taken(_scene: Scene, event: ev.TurnTaken) -> Told:
    """Spoken, or passed."""
    return say(N_("Somebody passed.") if event.passed else N_("Somebody had the floor."))


def counted(scene: Scene, event: ev.Counted) -> Told:
    """What is counted here, and how far it is."""
    counter = scene.phase.counter
    count = max(0, scene.state.phase.counted + event.by)
    if counter is None:
        return say(N_("Counted: {count}"), count=count)
    return say(N_("{counter}: {count}"), counter=counter.names, count=count)


TELLERS: Final[Mapping[type, Any]] = {
    ev.RoundBegan: round_began,
    ev.RoundsChanged: rounds_changed,
    ev.TurnsOpened: turns_opened,
    ev.TurnTaken: turn_taken,
    ev.Counted: counted,
}
