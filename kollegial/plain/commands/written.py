"""What is written down: contributions and notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import AFTERWARDS, Contribution, SessionState, Stage
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _, ngettext_
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.finding import contribution, numbered
from kollegial.plain.frame import Frame
from kollegial.plain.parse import BLOCK_BEGINS
from kollegial.plain.questions import block
from kollegial.plain.spoken import kind_word
from kollegial.plain.standing import title, turn_lines
from kollegial.printable import one_line


def contribute(frame: Frame, texts: Sequence[str], kind: ContributionKind | None) -> bool:
    """Write contributions down and say their numbers, which every list keeps."""
    before = {each.id for each in frame.state.contributions}
    if not frame.act(cmd.ContributeLines(tuple(texts), kind), quiet=True):
        return False
    for each in frame.state.contributions:
        if each.id not in before:
            text = _("Number {number}, {kind}.")
            frame.say(text.format(number=each.id, kind=kind_word(each.kind)))
            if frame.interrupted:  # half of it stood before the clock spoke, half behind
                frame.say(one_line(each.text))
    if frame.state.stage is not Stage.FINISHED:
        frame.lines(*turn_lines(frame.scene))
    return True


def show(frame: Frame, rest: str) -> None:
    """The contributions of this phase; with any word after it, those of all phases."""
    state, scene = frame.state, frame.scene
    if not rest:
        _list(frame, state.contributions_in(scene.place))
        return
    for index in range(len(state.phases)):
        if found := state.contributions_in(index):
            frame.say(f"{index + 1} {title(scene, index)}:")
            _list(frame, found)
    if found := state.contributions_in(AFTERWARDS):
        frame.say(_("Afterwards:"))
        _list(frame, found)


def edit(frame: Frame, rest: str) -> None:
    """Reword one; without new words, it is read out first."""
    found = _asked(frame, rest, _("Which one, by its number?"))
    if found is None:
        return
    chosen, text = found
    if not text:
        frame.say(one_line(chosen.text))
        text = frame.ask(_("The new words; Enter leaves it:"))
    if text:
        frame.act(cmd.EditContribution(chosen.id, text))


def strike(frame: Frame, rest: str) -> None:
    """Strike one out."""
    found = _asked(frame, rest, _("Which one, by its number?"))
    if found is not None:
        frame.act(cmd.StrikeContribution(found[0].id))


def move(frame: Frame, rest: str) -> None:
    """Give one another place."""
    found = _asked(frame, rest, _("Which one, by its number?"))
    if found is None:
        return
    chosen, typed = found
    place, _more = numbered(typed or frame.ask(_("To which place, from 1?")))
    frame.act(cmd.MoveContribution(chosen.id, place - 1))


def adopt(frame: Frame, rest: str) -> None:
    """What the inserted method brought becomes the phase's own."""
    brought = [
        each
        for each in frame.state.contributions_in(frame.state.current)
        if each.method_id is not None
    ]
    found = contribution(frame, rest, _("Which one, by its number?"), brought)
    if found is not None:
        frame.act(cmd.AdoptContribution(found[0].id))


def note(frame: Frame, rest: str) -> None:
    """One more line of notes, many of them, or the notes read out."""
    if not rest:
        _read_notes(frame)
    elif rest == BLOCK_BEGINS:
        _write(frame, [*_notes(frame).splitlines(), *block(frame)])
    else:
        _write(frame, [*_notes(frame).splitlines(), rest])


def renote(frame: Frame, _rest: str) -> None:
    """The notes of this phase anew."""
    _read_notes(frame)
    lines = block(frame)
    if lines:
        _write(frame, lines)
    else:
        frame.say(_("The notes stay as they are."))


def current(state: SessionState) -> tuple[Contribution, ...]:
    """What stands in this phase, or in the time afterwards."""
    return state.contributions_in(AFTERWARDS if state.stage is Stage.FINISHED else state.current)


def _asked(frame: Frame, typed: str, question: str) -> tuple[Contribution, str] | None:
    return contribution(frame, typed, question, current(frame.state))


def _list(frame: Frame, contributions: Sequence[Contribution]) -> None:
    for each in contributions:
        mark = ", " + _("taken along") if each.id in frame.state.adopted else ""
        frame.say(f"{each.id} {kind_word(each.kind)}{mark}: {one_line(each.text)}")
    if not contributions:
        frame.say(_("Nothing is written down here yet."))


def _notes(frame: Frame) -> str:
    return frame.state.phase.notes


def _read_notes(frame: Frame) -> None:
    notes = _notes(frame).strip()
    if not notes:
        frame.say(_("There are no notes on this phase."))
        return
    frame.lines(*notes.splitlines())


def _write(frame: Frame, lines: list[str]) -> None:
    command = cmd.WriteNotes(frame.state.current, "\n".join(lines))
    if frame.act(command, quiet=True):
        text = ngettext_(
            "The notes have {count} line.", "The notes have {count} lines.", len(lines)
        )
        frame.say(text.format(count=len(lines)))


LIST: Final = PlainCommand(
    "list",
    ("liste", "l"),
    ("list", "l"),
    Group.WRITING,
    N_("The contributions of this phase with their numbers; of all phases with “all”."),
    show,
    N_("[all]"),
)
EDIT: Final = PlainCommand(
    "edit",
    ("ändern",),
    ("edit", "e"),
    Group.WRITING,
    N_("Reword a contribution."),
    edit,
    N_("NUMBER [new words]"),
)
STRIKE: Final = PlainCommand(
    "strike",
    ("streichen",),
    ("strike",),
    Group.WRITING,
    N_("Strike a contribution out."),
    strike,
    N_("NUMBER"),
)
MOVE: Final = PlainCommand(
    "move",
    ("schieben",),
    ("move",),
    Group.WRITING,
    N_("Give a contribution another place among those of its phase."),
    move,
    N_("NUMBER PLACE"),
)

COMMANDS: Final = (
    LIST,
    EDIT,
    STRIKE,
    MOVE,
    PlainCommand(
        "adopt",
        ("übernehmen",),
        ("adopt",),
        Group.WRITING,
        N_("Make a contribution of the inserted method the result of the phase."),
        adopt,
        N_("NUMBER"),
    ),
    PlainCommand(
        "note",
        ("notiz",),
        ("note",),
        Group.WRITING,
        N_("Add a line to the notes; << adds many; nothing reads them out."),
        note,
        N_("[words]"),
    ),
    PlainCommand(
        "renote",
        ("notizneu",),
        ("renote",),
        Group.WRITING,
        N_("Write the notes of this phase anew."),
        renote,
    ),
)
