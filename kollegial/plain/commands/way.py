"""The way through the phases: on, back, the end."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Stage
from kollegial.i18n import _
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.frame import Frame
from kollegial.plain.questions import whole, yes
from kollegial.plain.standing import title


def onward(frame: Frame, rest: str) -> None:
    """To the next phase, or from the last one to the end."""
    if frame.scene.last and frame.state.stage is Stage.LIVE:
        finish(frame, rest)
    else:
        frame.act(cmd.Advance(), quiet=True)


def back(frame: Frame, rest: str) -> None:
    """To the phase before, or to one by its number."""
    current = frame.state.current
    if not current:
        frame.say(_("This is the first phase."))
        return
    wanted = whole(rest) if rest else current
    frame.act(cmd.GoBack((wanted or 0) - 1), quiet=True)


def finish(frame: Frame, _rest: str) -> None:
    """Close the session, after a question."""
    scene = frame.scene
    coming = [
        index
        for index in range(scene.state.current + 1, len(scene.state.course))
        if not scene.state.phases[index].visits
    ]
    if coming:
        titles = ", ".join(title(scene, index) for index in coming)
        frame.say(_("Not held yet: {phases}.").format(phases=titles))
    if not yes(frame, _("Close the session?")):
        frame.say(_("The session goes on."))
        return
    left_out = any(scene.phase_at(index).indispensable for index in coming)
    if frame.act(cmd.Finish(), quiet=True) or not left_out:
        return
    if yes(frame, _("Close all the same, because the group wants it so?")):
        frame.act(cmd.Finish(early=True), quiet=True)


NEXT: Final = PlainCommand(
    "next",
    ("weiter", "w"),
    ("next", "n"),
    Group.WAY,
    N_("On to the next phase; after the last one, to the end."),
    onward,
)

COMMANDS: Final = (
    NEXT,
    PlainCommand(
        "back",
        ("zurück", "z"),
        ("back", "b"),
        Group.WAY,
        N_("Back to the phase before, or to the one with this number."),
        back,
        N_("[number]"),
    ),
    PlainCommand(
        "finish",
        ("schluss",),
        ("finish",),
        Group.WAY,
        N_("Close the session, after a question."),
        finish,
    ),
)
