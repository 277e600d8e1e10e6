"""Decisions about turns and counters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Counted, Event, Person, TurnsOpened, TurnTaken
from kollegial.consultation.model import Phase
from kollegial.consultation.state import Casting, PhaseState, Stage
from kollegial.marking import N_
from kollegial.refusal import Refused


def take(scene: Scene, _command: cmd.TakeTurn) -> tuple[Event, ...]:
    """Somebody had the floor. Without a round robin it is only counted."""
    if scene.state.stage is not Stage.LIVE:
        raise Refused(N_("The clock has not been started yet."))
    if scene.phase.round_robin is None or scene.turn is not None:
        return turn(scene)
    state = scene.state
    # Where nobody had a role yet when the phase began, there was nobody to begin with.
    opened = opening(scene.phase, state.phase, state.people, state.casting)
    if not opened:
        raise Refused(N_("Everybody has had a turn. Go on to the next phase."))
    return opened


def pass_on(scene: Scene, _command: cmd.PassTurn) -> tuple[Event, ...]:
    """Somebody passes."""
    robin = scene.phase.round_robin
    if robin is None or scene.turn is None:
        raise Refused(N_("Nobody's turn goes round here."))
    if not robin.may_pass:
        raise Refused(N_("In this phase everybody says something."))
    return turn(scene, passed=True)


def turn(scene: Scene, *, passed: bool = False) -> tuple[Event, ...]:
    """One turn is over; after the last of a lap the next lap begins, if there is one."""
    state = scene.state
    left = replace(state.phase, queue=state.phase.queue[1:])
    return (TurnTaken(passed=passed), *opening(scene.phase, left, state.people, state.casting))


def opening(
    phase: Phase, state: PhaseState, people: Sequence[Person], casting: Casting
) -> tuple[Event, ...]:
    """The next lap, where the turn goes round, nobody is in line and a lap is left.

    People have their turns in the order in which they sit.
    """
    robin = phase.round_robin
    if robin is None or state.queue or state.laps >= robin.laps:
        return ()
    queue = tuple(
        person.id
        for person in people
        if not set(robin.roles).isdisjoint(casting.get(person.id, ()))
    )
    return (TurnsOpened(queue=queue),) if queue else ()


def count(scene: Scene, command: cmd.Count) -> tuple[Event, ...]:
    """The counter goes up or down."""
    if scene.phase.counter is None:
        raise Refused(N_("Nothing is counted in this phase."))
    if command.by > 0:
        check_left(scene, 1)
        return (Counted(by=1),)
    return (Counted(by=-1),) if command.by and scene.state.phase.counted else ()


def check_left(scene: Scene, many: int) -> None:
    """The counter allows so many more.

    Raises:
        Refused: if it is hard and would go beyond its limit.
    """
    counter, left = scene.phase.counter, scene.counted_left or 0
    if counter is not None and counter.hard and many > left:
        raise Refused(
            N_("{counter}: all {count} are used up."), counter=counter.names, count=counter.limit
        )
