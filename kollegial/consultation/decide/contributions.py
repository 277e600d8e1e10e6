"""Decisions about what is written down."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.decide.turns import check_left, turn
from kollegial.consultation.events import (
    Contributed,
    ContributionEdited,
    ContributionMoved,
    ContributionStruck,
    Counted,
    Event,
    NotesEdited,
)
from kollegial.consultation.state import AFTERWARDS, Contribution, Stage
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.consultation.wording import storable
from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.splice import shared_end, shared_start

LONGEST_CONTRIBUTION = 4_000
LONGEST_NOTES = 200_000


def contribute(scene: Scene, command: cmd.Contribute) -> tuple[Event, ...]:
    """Keep a contribution of a kind the phase (or the running method) asks for."""
    return contribute_lines(scene, cmd.ContributeLines((command.text,), command.kind))


def contribute_lines(scene: Scene, command: cmd.ContributeLines) -> tuple[Event, ...]:
    """Keep several at once, each one of its own. In a round robin they are one turn."""
    events = write_down(scene, command.texts, command.kind)
    robin = scene.phase.round_robin
    if robin is None or not robin.one_each or scene.turn is None or not _belongs_to_phase(scene):
        return events
    return (*events, *turn(scene))


def write_down(
    scene: Scene, texts: Sequence[str], kind: ContributionKind | None
) -> tuple[Event, ...]:
    """Contributions and what they count for; nobody's turn is over with them. No empty lines.

    Raises:
        Refused: if there is no place for them, or nothing in them.
    """
    kind = _kind(scene, kind)
    cleaned = [clean(text) for text in texts if text.strip()]
    if not cleaned:
        raise Refused(N_("There is nothing to write down yet."))
    counted: tuple[Event, ...] = ()
    if _belongs_to_phase(scene):
        _check_room(scene, len(cleaned))
        counted = _counted(scene, kind, len(cleaned))
    first, loop = scene.state.next_contribution, scene.state.loop
    contributed = (
        Contributed(id=first + index, phase=scene.place, kind=kind, text=text, method_id=loop)
        for index, text in enumerate(cleaned)
    )
    return (*contributed, *counted)


def edit(scene: Scene, command: cmd.EditContribution) -> tuple[Event, ...]:
    """Reword a contribution."""
    contribution, text = _editable(scene, command.id), clean(command.text)
    if text == contribution.text:
        return ()
    return (ContributionEdited(id=command.id, text=text),)


def strike(scene: Scene, command: cmd.StrikeContribution) -> tuple[Event, ...]:
    """Strike a contribution out. If it counted in this phase, it does so no more."""
    found, counter = _editable(scene, command.id), scene.phase.counter
    struck = ContributionStruck(id=found.id)
    own = found.phase == scene.place and found.method_id is None
    if counter is None or counter.kind is not found.kind or not own:
        return (struck,)
    return (struck, Counted(by=-1))


def move(scene: Scene, command: cmd.MoveContribution) -> tuple[Event, ...]:
    """Give a contribution another place among those of its phase."""
    contribution = _editable(scene, command.id)
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
    found = standing(scene, command.id)
    if found.method_id is None or found.phase != state.current:
        raise Refused(N_("Only what the inserted method brought can be taken over."))
    if found.kind not in scene.phase.output.kinds:
        raise Refused(N_("That kind of contribution belongs to another phase."))
    own = [c for c in state.contributions_in(state.current) if c.method_id is None]
    limit = scene.phase.output.at_most
    struck: tuple[Event, ...] = ()
    if limit is not None and own and len(own) >= limit:
        struck = (ContributionStruck(id=own[-1].id),)
    taken = Contributed(
        id=state.next_contribution, phase=state.current, kind=found.kind, text=found.text
    )
    return (*struck, taken)


def write_notes(scene: Scene, command: cmd.WriteNotes) -> tuple[Event, ...]:
    """The notes of a phase, as the smallest splice that leads to the new text."""
    if not 0 <= command.phase < len(scene.state.phases):
        raise Refused(N_("There is no such phase."))
    if not scene.phase_at(command.phase).protocol:
        raise Refused(N_("Nothing is written down in this phase."))
    if len(command.text) > LONGEST_NOTES:
        raise Refused(N_("Notes of a phase hold at most {count} characters."), count=LONGEST_NOTES)
    old = scene.state.phases[command.phase].notes
    new = storable(command.text)
    if old == new:
        return ()
    start = shared_start(old, new)
    tail = shared_end(old, new, start)
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


def _kind(scene: Scene, wanted: ContributionKind | None) -> ContributionKind:
    if not scene.kinds:
        raise Refused(N_("Nothing is collected in this phase."))
    kind = wanted or scene.kinds[0]
    if kind not in scene.kinds:
        raise Refused(N_("That kind of contribution belongs to another phase."))
    return kind


def _belongs_to_phase(scene: Scene) -> bool:
    """Whether what is written now is the phase's own: not the inserted method's, not later."""
    return scene.state.stage is not Stage.FINISHED and scene.state.loop is None


def _counted(scene: Scene, kind: ContributionKind, many: int) -> tuple[Event, ...]:
    counter = scene.phase.counter
    if counter is None or counter.kind is not kind:
        return ()
    check_left(scene, many)
    return (Counted(by=1),) * many


def _check_room(scene: Scene, many: int) -> None:
    limit = scene.phase.output.at_most
    if limit is None or scene.method is not None:
        return
    own = [c for c in scene.state.contributions_in(scene.state.current) if c.method_id is None]
    if len(own) + many > limit:
        raise Refused(
            N_("{output}: at most {count}. Reword or strike what is there."),
            output=scene.phase.output.names,
            count=limit,
        )


def _editable(scene: Scene, contribution_id: int) -> Contribution:
    contribution = standing(scene, contribution_id)
    if scene.state.stage is Stage.FINISHED and contribution.phase != AFTERWARDS:
        raise Refused(N_("The session is over. Undo brings it back."))
    return contribution


def standing(scene: Scene, contribution_id: int) -> Contribution:
    """The contribution of this id.

    Raises:
        Refused: if it was struck out meanwhile.
    """
    contribution = scene.state.contribution(contribution_id)
    if contribution is None:
        raise Refused(N_("That contribution is not there any more."))
    return contribution
