"""Decisions about time and the way through the phases. Nothing here ever happens by itself."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.budget import bounds, spread
from kollegial.consultation.casting import check_complete
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    ClockPaused,
    ClockSkipped,
    ClockStarted,
    Event,
    Finished,
    PhaseEntered,
    PhaseExtended,
    Replanned,
)
from kollegial.consultation.refusal import Refused
from kollegial.consultation.state import Stage
from kollegial.consultation.timing import elapsed
from kollegial.consultation.vocabulary import OutputForm
from kollegial.marking import N_

LONGEST_EXTENSION = 120 * 60


def start(scene: Scene, _command: cmd.StartClock) -> tuple[Event, ...]:
    """Start, or go on."""
    return () if scene.state.running else (ClockStarted(),)


def pause(scene: Scene, _command: cmd.PauseClock) -> tuple[Event, ...]:
    """Stop for a while."""
    if scene.state.stage is Stage.OPENED:
        raise Refused(N_("The clock has not been started yet."))
    return (ClockPaused(),) if scene.state.running else ()


def skip_gap(scene: Scene, command: cmd.SkipGap) -> tuple[Event, ...]:
    """Take out the time in which the program was not running."""
    since = scene.state.running_since
    if since is None:
        raise Refused(N_("The clock stands still."))
    if not since <= command.since <= scene.now:
        raise Refused(N_("That moment lies outside the running phase."))
    return (ClockSkipped(since=command.since),)


def extend(scene: Scene, command: cmd.Extend) -> tuple[Event, ...]:
    """More (or fewer) seconds for the current phase, but never less than none."""
    if abs(command.seconds) > LONGEST_EXTENSION:
        raise Refused(N_("At most {minutes} minutes at a time."), minutes=LONGEST_EXTENSION // 60)
    if scene.state.phase.allotted + command.seconds * 1000 < 0:
        raise Refused(N_("The phase has no time left to give."))
    return (PhaseExtended(seconds=command.seconds),) if command.seconds else ()


def advance(scene: Scene, _command: cmd.Advance) -> tuple[Event, ...]:
    """On to the next phase, if this one has what it is there for."""
    if scene.state.stage is Stage.OPENED:
        raise Refused(N_("The clock has not been started yet."))
    if scene.state.current + 1 >= len(scene.model.phases):
        raise Refused(N_("This is the last phase. Finish the session when you are done."))
    _check_output(scene)
    return (PhaseEntered(phase=scene.state.current + 1),)


def go_back(scene: Scene, command: cmd.GoBack) -> tuple[Event, ...]:
    """Back to an earlier phase; its clock goes on where it stood."""
    if not 0 <= command.phase < scene.state.current:
        raise Refused(N_("That is not an earlier phase."))
    return (PhaseEntered(phase=command.phase),)


def finish(scene: Scene, _command: cmd.Finish) -> tuple[Event, ...]:
    """End the session. A group may stop early; that is its decision."""
    if scene.state.stage is Stage.OPENED:
        raise Refused(N_("The clock has not been started yet."))
    return (Finished(),)


def set_budget(scene: Scene, command: cmd.SetBudget) -> tuple[Event, ...]:
    """Spread the minutes over this phase and those to come; what is over keeps its plan."""
    state = scene.state
    current = state.current
    # The minutes count from now, so what this phase has used already comes on top.
    used = round(elapsed(state, current, scene.now) / 1000)
    here, *later = (phase.minutes for phase in scene.model.phases[current:])
    limits = [bounds(here, used), *(bounds(span) for span in later)]
    plan = spread(limits, round(command.minutes * 60) + used)
    return (Replanned(first=current, plan=plan),)


def _check_output(scene: Scene) -> None:
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
