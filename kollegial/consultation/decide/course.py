"""Decisions about the way through the phases."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation import course
from kollegial.consultation.casting import check_complete
from kollegial.consultation.decide.rotation import began, casting_at
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.decide.turns import opening
from kollegial.consultation.events import (
    Event,
    Finished,
    PhaseEntered,
    RolesSet,
    RoundsChanged,
)
from kollegial.consultation.state import Casting, PhaseState, Stage
from kollegial.consultation.vocabulary import OutputForm
from kollegial.marking import N_
from kollegial.refusal import Refused


def advance(scene: Scene, _command: cmd.Advance) -> tuple[Event, ...]:
    """On to the next phase, if this one has what it is there for."""
    check_started(scene)
    if scene.last:
        raise Refused(N_("This is the last phase. Finish the session when you are done."))
    check_output(scene)
    return enter(scene, scene.state.current + 1)


def go_back(scene: Scene, command: cmd.GoBack) -> tuple[Event, ...]:
    """Back to an earlier phase; its clock goes on where it stood."""
    if not 0 <= command.phase < scene.state.current:
        raise Refused(N_("That is not an earlier phase."))
    return enter(scene, command.phase)


def finish(scene: Scene, command: cmd.Finish) -> tuple[Event, ...]:
    """End the session. A group may stop early; that is its decision."""
    check_started(scene)
    if not command.early:
        _check_indispensable(scene)
    return (Finished(),)


def begin(scene: Scene) -> tuple[Event, ...]:
    """What begins with the very first start, beside the clock."""
    return _begins(scene, scene.state.course, scene.state.current, scene.state.casting)


def enter(scene: Scene, index: int, change: RoundsChanged | None = None) -> tuple[Event, ...]:
    """Everything that happens with the step to a station: rotation, then the turns."""
    stations = scene.state.course
    if change is not None:
        stations = (*stations[: change.first], *change.stations, *stations[change.first :])
    casting = casting_at(scene, stations[index])
    handed: tuple[Event, ...] = ()
    if dict(casting) != dict(scene.state.casting):
        handed = (RolesSet(casting=dict(casting), how="rotation"),)
    # A change of rounds is only entered where it begins: nobody has been there.
    state = PhaseState(planned=0) if change is not None else scene.state.phases[index]
    entered = PhaseEntered(phase=index)
    return (entered, *handed, *_begins(scene, stations, index, casting, state))


def check_started(scene: Scene) -> None:
    """The clock was started.

    Raises:
        Refused: if not.
    """
    if scene.state.stage is Stage.OPENED:
        raise Refused(N_("The clock has not been started yet."))


def check_output(scene: Scene) -> None:
    """The phase's output is there, as the model asks.

    Raises:
        Refused: naming what is missing.
    """
    state, output = scene.state, scene.phase.output
    if output.form is OutputForm.ROLES:
        check_complete(scene.model, state.people, state.casting)
    if output.form is OutputForm.METHOD and state.method_id is None:
        raise Refused(N_("Choose a method first."))
    own = [c for c in state.contributions_in(state.current) if c.method_id is None]
    if len(own) < output.at_least:
        raise Refused(N_("{output} is still missing."), output=output.names)


def _begins(
    scene: Scene,
    stations: course.Course,
    index: int,
    casting: Casting,
    state: PhaseState | None = None,
) -> tuple[Event, ...]:
    """A round and turns, where they begin with a station."""
    state = scene.state.phases[index] if state is None else state
    phase = scene.model.phases[stations[index].phase]
    first = course.begins_round(stations, index) and not state.visits
    round_began = (began(scene, stations[index], casting),) if first else ()
    return (*round_began, *opening(phase, state, scene.state.people, casting))


def _check_indispensable(scene: Scene) -> None:
    held = {
        station.phase
        for station, phase in zip(scene.state.course, scene.state.phases, strict=True)
        if phase.visits
    }
    for index, phase in enumerate(scene.model.phases):
        if phase.indispensable and index not in held:
            raise Refused(
                N_("{phase} belongs to this model and is not left out. Go on to it first."),
                phase=phase.names,
            )
