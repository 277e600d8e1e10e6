"""Decisions about how many rounds of a block are held."""

from __future__ import annotations

from collections.abc import Iterable

from kollegial.consultation import commands as cmd
from kollegial.consultation import course
from kollegial.consultation.decide.course import check_output, check_started, enter
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event, RoundsChanged
from kollegial.marking import N_
from kollegial.refusal import Refused


def add_round(scene: Scene, _command: cmd.AddRound) -> tuple[Event, ...]:
    """Another round right behind this one, and on into it."""
    check_started(scene)
    if not scene.may_add_round:
        raise Refused(N_("Another round is not foreseen here."))
    check_output(scene)
    change = _another(scene, scene.state.station.block)
    return (change, *enter(scene, scene.state.current + 1, change))


def skip_rounds(scene: Scene, _command: cmd.SkipRounds) -> tuple[Event, ...]:
    """The rounds of the block not begun yet fall away."""
    check_started(scene)
    block = scene.state.station.block
    change = _fewer(scene, block, _last_begun(scene, block)) if block >= 0 else None
    if change is None:
        raise Refused(N_("There is no round left to leave out."))
    return (change,)


def for_people(scene: Scene, present: Iterable[str]) -> tuple[Event, ...]:
    """A round more or fewer where everybody has one, now that others are present.

    Whoever had their round counts, even if they left. A block that is over stays as it was,
    and so does one whose rounds the group has settled otherwise.
    """
    state, now = scene.state, tuple(present)
    before = [person.id for person in state.people]
    events: list[Event] = []
    # The last block first, so that the places of those before it hold.
    for block, rounds in reversed(list(enumerate(scene.model.rounds))):
        if not rounds.per_person or state.current >= course.block_end(state.course, block):
            continue
        held = course.rounds_held(state.course, block)
        was, wanted = scene.rounds_for(block, before), scene.rounds_for(block, now)
        if held == was < wanted:
            events.append(_another(scene, block))
        elif held == was > wanted and _last_begun(scene, block) < held:
            change = _fewer(scene, block, held - 1)
            events += [change] if change is not None else []
    return tuple(events)


def _another(scene: Scene, block: int) -> RoundsChanged:
    """One round more at the end of a block, with the usual minutes."""
    state = scene.state
    number = course.rounds_held(state.course, block) + 1
    stations = course.one_round(scene.model, block, number)
    plan = tuple(scene.model.phases[s.phase].minutes.default.seconds for s in stations)
    return RoundsChanged(first=course.block_end(state.course, block), stations=stations, plan=plan)


def _fewer(scene: Scene, block: int, left: int) -> RoundsChanged | None:
    """Without the rounds of a block after number ``left``; None if there are none."""
    stations = scene.state.course
    gone = [i for i, s in enumerate(stations) if s.block == block and s.round > left]
    return RoundsChanged(first=gone[0], removed=len(gone)) if gone else None


def _last_begun(scene: Scene, block: int) -> int:
    """The last round of a block that was entered, or that somebody took notes on."""
    state = scene.state
    begun = [
        station.round
        for index, (station, phase) in enumerate(zip(state.course, state.phases, strict=True))
        if station.block == block and (phase.visits or phase.notes or index == state.current)
    ]
    return max(begun, default=1)
