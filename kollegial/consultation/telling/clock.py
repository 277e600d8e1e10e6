"""Time and the way through the phases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.course import in_several
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.telling.parts import minutes_of
from kollegial.marking import N_
from kollegial.told import Told, say

_PAUSES: Final[Mapping[str, str]] = {
    "pause": N_("The clock was paused."),
    "stop": N_("Somebody stopped the consultation."),
}


def phase_entered(scene: Scene, event: ev.PhaseEntered) -> Told:
    """On or back, and into which round."""
    state, onward = scene.state, event.phase >= scene.state.current
    number, phase = event.phase + 1, scene.phase_at(event.phase).names
    rounds, station = scene.rounds_at(event.phase), state.course[event.phase]
    if rounds is None or not in_several(state.course, event.phase):
        message = (
            N_("On to phase {number}: {phase}") if onward else N_("Back to phase {number}: {phase}")
        )
        return say(message, number=number, phase=phase)
    message = (
        N_("On to phase {number}: {phase}, {name} {round}")
        if onward
        else N_("Back to phase {number}: {phase}, {name} {round}")
    )
    return say(message, number=number, phase=phase, name=rounds.names, round=station.round)


def started(scene: Scene, _event: ev.ClockStarted) -> Told:
    """For the first time, or again."""
    if scene.state.started_at is None:
        return say(N_("The clock was started."))
    return say(N_("The clock runs again."))


def paused(_scene: Scene, event: ev.ClockPaused) -> Told:
    """For a moment, for a break, or as an emergency."""
    if event.reason == "break":
        return say(N_("A break of {minutes} minutes"), minutes=event.minutes or 0)
    return say(_PAUSES[event.reason])


def skipped(scene: Scene, event: ev.ClockSkipped) -> Told:
    """How long nobody was there."""
    away = minutes_of(scene.now - event.since)
    return say(N_("Nobody was there for {minutes} minutes; they do not count."), minutes=away)


def phase_extended(_scene: Scene, event: ev.PhaseExtended) -> Told:
    """More or fewer minutes."""
    minutes = abs(event.seconds) / 60
    if event.seconds < 0:
        return say(N_("Minutes less for this phase: {minutes}"), minutes=minutes)
    return say(N_("Minutes more for this phase: {minutes}"), minutes=minutes)


def replanned(scene: Scene, event: ev.Replanned) -> Told:
    """Everything that is left, or only what is to come."""
    minutes = sum(event.plan) / 60
    if event.first > scene.state.current:
        return say(N_("What is to come was fitted into {minutes} minutes."), minutes=minutes)
    return say(N_("The time was spread anew: {minutes} minutes."), minutes=minutes)


def end_agreed(scene: Scene, event: ev.EndAgreed) -> Told:
    """From then on."""
    minutes = minutes_of(event.at - scene.now)
    return say(N_("An end was agreed: in {minutes} minutes."), minutes=minutes)


def finished(_scene: Scene, _event: ev.Finished) -> Told:
    """It is over."""
    return say(N_("The consultation was closed."))


TELLERS: Final[Mapping[type, Any]] = {
    ev.PhaseEntered: phase_entered,
    ev.ClockStarted: started,
    ev.ClockPaused: paused,
    ev.ClockSkipped: skipped,
    ev.PhaseExtended: phase_extended,
    ev.Replanned: replanned,
    ev.EndAgreed: end_agreed,
    ev.Finished: finished,
}
