"""Decisions about methods: choosing one, inserting one, leaving it again."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.contributions import clean, standing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    Contributed,
    ContributionMoved,
    Event,
    KeyQuestionInverted,
    LoopEntered,
    LoopLeft,
    MethodChosen,
)
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from kollegial.marking import N_
from kollegial.refusal import Refused


def choose(scene: Scene, command: cmd.ChooseMethod) -> tuple[Event, ...]:
    """The group takes a method of the model; it may still change its mind while it runs."""
    if scene.phase.output.form not in (OutputForm.METHOD, OutputForm.METHOD_CONTRIBUTIONS):
        raise Refused(N_("No method is chosen in this phase."))
    if command.method_id not in scene.model.methods or command.method_id not in scene.methods:
        raise Refused(N_("This model does not offer that method."))
    if command.method_id == scene.state.method_id:
        return ()
    return (MethodChosen(method_id=command.method_id),)


def enter_loop(scene: Scene, _command: cmd.EnterLoop) -> tuple[Event, ...]:
    """Insert the method the phase offers; its usual minutes come on top."""
    loop = scene.phase.loop
    if loop is None or loop.method not in scene.methods:
        raise Refused(N_("This phase offers no method to insert."))
    if scene.state.loop is not None:
        raise Refused(N_("The inserted method is running already."))
    if not scene.state.running:
        raise Refused(N_("Let the clock run first."))
    seconds = scene.methods[loop.method].minutes.default.seconds
    return (LoopEntered(method_id=loop.method, seconds=seconds),)


def leave_loop(scene: Scene, _command: cmd.LeaveLoop) -> tuple[Event, ...]:
    """Back to the phase."""
    if scene.state.loop is None:
        raise Refused(N_("No inserted method is running."))
    return (LoopLeft(),)


def invert(scene: Scene, command: cmd.InvertKeyQuestion) -> tuple[Event, ...]:
    """The key question turned round, for the method that was chosen."""
    chosen = scene.method or scene.chosen_method
    if chosen is None or not chosen.inverts_key_question:
        raise Refused(N_("The method chosen does not turn the question round."))
    text = clean(command.text)
    return (KeyQuestionInverted(text=text),) if text != scene.state.inverted_question else ()


def turn_back(scene: Scene, command: cmd.TurnBack) -> tuple[Event, ...]:
    """A headstand idea, turned back, stands right behind the idea it came from."""
    found = standing(scene, command.id)
    here = found.phase == scene.state.current
    if scene.method is None or found.kind is not ContributionKind.INVERTED or not here:
        raise Refused(N_("Only a headstand idea can be turned back."))
    number = scene.state.next_contribution
    siblings = [c.id for c in scene.state.contributions_in(found.phase)]
    place = siblings.index(found.id) + 1
    taken = Contributed(
        id=number,
        phase=found.phase,
        kind=scene.method.output,
        text=clean(command.text),
        method_id=scene.state.loop,
    )
    if place == len(siblings):
        return (taken,)
    return (taken, ContributionMoved(id=number, place=place))
