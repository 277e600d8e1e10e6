"""What was said too early: put off, taken up, let go."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Parked
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.finding import numbered
from kollegial.plain.frame import Frame
from kollegial.plain.parse import marked
from kollegial.plain.spoken import kind_word
from kollegial.plain.standing import title
from kollegial.printable import one_line
from kollegial.refusal import Refused


def park(frame: Frame, rest: str) -> None:
    """Not now; the kind may stand before a colon."""
    typed = rest or frame.ask(_("What is put off?"))
    if not typed:
        return
    kind, text = marked(typed, tuple(ContributionKind))
    if not frame.act(cmd.Park(text, kind or ContributionKind.IDEA), quiet=True):
        return
    last = frame.state.parked[-1]
    told = _("Parked as number {number}, {kind}. It comes up again in: {phase}.")
    frame.say(
        told.format(
            number=last.id,
            kind=kind_word(last.kind),
            phase=title(frame.scene, last.due),
        )
    )


def show(frame: Frame, _rest: str) -> None:
    """Everything that was put off."""
    for each in frame.state.parked:
        frame.say(line(each))
    if not frame.state.parked:
        frame.say(_("Nothing is parked."))


def take_up(frame: Frame, rest: str) -> None:
    """Now."""
    number = _number(frame, rest)
    if number is not None:
        frame.act(cmd.TakeUpParked(number))


def drop(frame: Frame, rest: str) -> None:
    """Let it go."""
    number = _number(frame, rest)
    if number is not None:
        frame.act(cmd.DropParked(number))


def line(parked: Parked) -> str:
    """Something that was put off."""
    return f"{parked.id} {kind_word(parked.kind)}: {one_line(parked.text)}"


def _number(frame: Frame, typed: str) -> int | None:
    """Without a number: the only one there is, or the one asked for."""
    waiting = frame.state.parked
    if not typed and len(waiting) > 1:
        show(frame, "")
        typed = frame.ask(_("Which one, by its number?"))
        if not typed:
            return None
    if not waiting:
        raise Refused(N_("Nothing is parked."))
    return numbered(typed)[0] if typed else waiting[0].id


PARKED: Final = PlainCommand(
    "parked",
    ("geparkt", "g"),
    ("parked",),
    Group.WRITING,
    N_("What was put off."),
    show,
)
TAKE_UP: Final = PlainCommand(
    "take_up",
    ("holen",),
    ("fetch",),
    Group.WRITING,
    N_("Take up here what was put off."),
    take_up,
    N_("[number]"),
)
DROP: Final = PlainCommand(
    "drop",
    ("lassen",),
    ("drop",),
    Group.WRITING,
    N_("Let go what was put off."),
    drop,
    N_("[number]"),
)

COMMANDS: Final = (
    PlainCommand(
        "park",
        ("parken",),
        ("park",),
        Group.WRITING,
        N_("Not now: put something off until its phase comes."),
        park,
        N_("[words]"),
    ),
    PARKED,
    TAKE_UP,
    DROP,
)
