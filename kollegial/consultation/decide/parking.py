"""Decisions about what was said too early: kept, taken up in its phase, or let go."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.contributions import clean, write_down
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event, Parked, ParkedGone
from kollegial.consultation.state import Parked as ParkedState
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from kollegial.marking import N_
from kollegial.refusal import Refused


def park(scene: Scene, command: cmd.Park) -> tuple[Event, ...]:
    """Not now."""
    if not scene.phase.protocol:
        raise Refused(N_("Nothing is written down in this phase."))
    return (
        Parked(
            id=scene.state.next_contribution,
            kind=command.kind,
            text=clean(command.text),
            due=due(scene, command.kind),
        ),
    )


def take_up(scene: Scene, command: cmd.TakeUpParked) -> tuple[Event, ...]:
    """Now: as a contribution of its kind, or of the usual one where that kind has no place."""
    parked = _parked(scene, command.id)
    kind = parked.kind if parked.kind in scene.kinds else None
    # It waited for everybody: taking it up is nobody's turn.
    return (ParkedGone(id=parked.id), *write_down(scene, (parked.text,), kind))


def drop(scene: Scene, command: cmd.DropParked) -> tuple[Event, ...]:
    """Let it go."""
    return (ParkedGone(id=_parked(scene, command.id).id),)


def due(scene: Scene, kind: ContributionKind) -> int:
    """The next station of this case where such a thing belongs.

    That is the next one that collects the kind; else the next that runs a method, which
    may; else the last one.
    """
    last = len(scene.state.course) - 1
    later = [i for i in range(scene.state.current + 1, last + 1) if scene.same_case(i)]
    for index in later:
        if kind in scene.phase_at(index).output.kinds:
            return index
    for index in later:
        if scene.phase_at(index).output.form is OutputForm.METHOD_CONTRIBUTIONS:
            return index
    return later[-1] if later else last


def _parked(scene: Scene, number: int) -> ParkedState:
    for each in scene.state.parked:
        if each.id == number:
            return each
    raise Refused(N_("That is not parked any more."))
