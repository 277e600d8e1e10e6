"""Decisions about methods: choosing one, inserting one, leaving it again."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event, LoopEntered, LoopLeft, MethodChosen
from kollegial.consultation.refusal import Refused
from kollegial.consultation.vocabulary import OutputForm
from kollegial.marking import N_


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
