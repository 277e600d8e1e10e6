"""Decisions about what is written down."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    Contributed,
    ContributionEdited,
    ContributionMoved,
    ContributionStruck,
    Event,
    NotesEdited,
)
from kollegial.consultation.refusal import Refused
from kollegial.consultation.state import Contribution
from kollegial.consultation.wording import storable
from kollegial.marking import N_

LONGEST_CONTRIBUTION = 4_000
LONGEST_NOTES = 200_000


def contribute(scene: Scene, command: cmd.Contribute) -> tuple[Event, ...]:
    """Keep a contribution of a kind the phase (or the running method) asks for."""
    state = scene.state
    if not scene.kinds:
        raise Refused(N_("Nothing is collected in this phase."))
    kind = command.kind or scene.kinds[0]
    if kind not in scene.kinds:
        raise Refused(N_("That kind of contribution belongs to another phase."))
    if state.loop is None:
        _check_room(scene)
    return (
        Contributed(
            id=state.next_contribution,
            phase=state.current,
            kind=kind,
            text=clean(command.text),
            method_id=state.loop,
        ),
    )


def edit(scene: Scene, command: cmd.EditContribution) -> tuple[Event, ...]:
    """Reword a contribution."""
    contribution, text = _standing(scene, command.id), clean(command.text)
    if text == contribution.text:
        return ()
    return (ContributionEdited(id=command.id, text=text),)


def strike(scene: Scene, command: cmd.StrikeContribution) -> tuple[Event, ...]:
    """Strike a contribution out."""
    return (ContributionStruck(id=_standing(scene, command.id).id),)


def move(scene: Scene, command: cmd.MoveContribution) -> tuple[Event, ...]:
    """Give a contribution another place among those of its phase."""
    contribution = _standing(scene, command.id)
    siblings = [c.id for c in scene.state.contributions_in(contribution.phase)]
    place = min(max(0, command.place), len(siblings) - 1)
    if siblings.index(contribution.id) == place:
        return ()
    return (ContributionMoved(id=contribution.id, place=place),)


def adopt(scene: Scene, command: cmd.AdoptContribution) -> tuple[Event, ...]:
    """Take a contribution of an inserted method as the phase's own result.

    Where the phase holds only one, the chosen one takes its place.
    """
    state = scene.state
    found = _standing(scene, command.id)
    if found.method_id is None or found.phase != state.current:
        raise Refused(N_("Only what the inserted method brought can be taken over."))
    if found.kind not in scene.phase.output.kinds:
        raise Refused(N_("That kind of contribution belongs to another phase."))
    own = [c for c in state.contributions_in(state.current) if c.method_id is None]
    limit = scene.phase.output.at_most
    struck: tuple[Event, ...] = ()
    if limit is not None and len(own) >= limit:
        struck = (ContributionStruck(id=own[-1].id),)
    taken = Contributed(
        id=state.next_contribution, phase=state.current, kind=found.kind, text=found.text
    )
    return (*struck, taken)


def write_notes(scene: Scene, command: cmd.WriteNotes) -> tuple[Event, ...]:
    """The notes of a phase, as the smallest splice that leads to the new text."""
    if not 0 <= command.phase < len(scene.state.phases):
        raise Refused(N_("There is no such phase."))
    if len(command.text) > LONGEST_NOTES:
        raise Refused(N_("Notes of a phase hold at most {count} characters."), count=LONGEST_NOTES)
    old = scene.state.phases[command.phase].notes
    new = storable(command.text)
    if old == new:
        return ()
    start = _common(old, new)
    tail = _common(old[start:][::-1], new[start:][::-1])
    removed = len(old) - start - tail
    inserted = new[start : len(new) - tail]
    return (NotesEdited(phase=command.phase, start=start, removed=removed, inserted=inserted),)


def clean(text: str) -> str:
    """A contribution without outer white space, checked.

    Raises:
        Refused: if it is empty or too long.
    """
    text = storable(text).strip()
    if not text:
        raise Refused(N_("There is nothing to write down yet."))
    if len(text) > LONGEST_CONTRIBUTION:
        raise Refused(
            N_("A contribution holds at most {count} characters. Longer things fit the notes."),
            count=LONGEST_CONTRIBUTION,
        )
    return text


def _check_room(scene: Scene) -> None:
    limit = scene.phase.output.at_most
    if limit is None or scene.method is not None:
        return
    own = [c for c in scene.state.contributions_in(scene.state.current) if c.method_id is None]
    if len(own) >= limit:
        raise Refused(
            N_("{output}: at most {count}. Reword or strike what is there."),
            output=scene.phase.output.names,
            count=limit,
        )


def _standing(scene: Scene, contribution_id: int) -> Contribution:
    contribution = scene.state.contribution(contribution_id)
    if contribution is None:
        raise Refused(N_("That contribution is not there any more."))
    return contribution


def _common(one: str, other: str) -> int:
    """How many characters both texts share at the start."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
