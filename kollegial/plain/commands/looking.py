"""Looking: status, announcement, hints, plan, history, help. And a step back or forth."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.telling import history, step_told
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain.command import MARK, Group, PlainCommand
from kollegial.plain.frame import Frame
from kollegial.plain.phases import announcement, glance
from kollegial.plain.questions import whole
from kollegial.plain.spoken import time_of_day
from kollegial.plain.standing import plan_lines
from kollegial.tell import tell

STEPS: Final = 5
"""How many steps the history tells unless more are asked for."""


def status(frame: Frame, _rest: str) -> None:
    """One glance."""
    frame.lines(*glance(frame.scene))


def announce(frame: Frame, _rest: str) -> None:
    """The announcement of the phase once more."""
    frame.lines(*announcement(frame.scene))


def hints(frame: Frame, _rest: str) -> None:
    """What helps whoever moderates this phase; the steps of the method, while one runs."""
    scene, words = frame.scene, language()
    found = scene.phase.hints if scene.method is None else scene.method.steps
    frame.lines(*found.within(words))
    if not found.within(words):
        frame.say(_("There are no hints for this phase."))


def plan(frame: Frame, _rest: str) -> None:
    """Every phase with its minutes."""
    frame.lines(*plan_lines(frame.scene))


def tell_history(frame: Frame, rest: str) -> None:
    """The last steps, the latest first."""
    found = history(frame.live.session, last=whole(rest) or STEPS)
    for past in found:
        frame.say(f"{time_of_day(past.at)} {tell(past.told)}")
    if not found:
        frame.say(_("Nothing has happened yet."))


def undo(frame: Frame, _rest: str) -> None:
    """The last step back, and what it was."""
    last = history(frame.live.session, last=1)
    if frame.act(cmd.Undo(), quiet=True) and last:
        frame.say(_("Taken back: {step}").format(step=tell(last[0].told)))


def redo(frame: Frame, _rest: str) -> None:
    """The step taken back last once more."""
    session = frame.live.session
    told = step_told(session, session.future[-1]) if session.future else None
    if frame.act(cmd.Redo(), quiet=True) and told is not None:
        frame.say(_("Done again: {step}").format(step=tell(told)))


def leave(frame: Frame, _rest: str) -> None:
    """Out; the session waits on the desk."""
    frame.left = True


def help_on(frame: Frame, rest: str) -> None:
    """Short and by subject; with a word, what that command does."""
    vocabulary = frame.vocabulary
    if rest:
        found = vocabulary.find(rest.removeprefix(MARK))
        for command in found:
            frame.say(f"{_usage(command)}: {_(command.help)}")
        if not found:
            frame.say(_("There is no command “{word}”.").format(word=rest))
        return
    frame.lines(*how_to_type())
    for group in Group:
        words = [command.shown for command in vocabulary if command.group is group]
        if words:
            frame.say(f"{_(group.value)}: {', '.join(words)}")
    text = _("{command} and a word explains it. The first letters of a word are enough.")
    frame.say(text.format(command=HELP.shown))


def how_to_type() -> tuple[str, ...]:
    """The scheme, in as few lines as possible."""
    return (
        _("A line that begins with a dot is a command. Every other line is written down."),
        _("Enter alone tells phase and time."),
        _("Many lines at once: << on a line of its own, the lines, then >>."),
    )


def _usage(command: PlainCommand) -> str:
    return f"{command.shown} {_(command.usage)}".rstrip()


HELP: Final = PlainCommand(
    "help",
    ("hilfe", "h", "?"),
    ("help", "h", "?"),
    Group.ALWAYS,
    N_("All commands; with a word, what that one does."),
    help_on,
    N_("[word]"),
)
HISTORY: Final = PlainCommand(
    "history",
    ("verlauf",),
    ("history",),
    Group.ALWAYS,
    N_("The last steps in words."),
    tell_history,
    N_("[how many]"),
)
UNDO: Final = PlainCommand(
    "undo",
    ("rückgängig", "r"),
    ("undo", "u"),
    Group.ALWAYS,
    N_("Take the last step back, whichever it was."),
    undo,
)
REDO: Final = PlainCommand(
    "redo",
    ("nochmal",),
    ("redo",),
    Group.ALWAYS,
    N_("Do the step taken back last again."),
    redo,
)
LEAVE: Final = PlainCommand(
    "quit",
    ("raus", "q"),
    ("quit", "q"),
    Group.ALWAYS,
    N_("Leave; the session waits on the desk."),
    leave,
)

COMMANDS: Final = (
    PlainCommand(
        "status",
        ("status", "s"),
        ("status", "s"),
        Group.ALWAYS,
        N_("Phase, time, who speaks and who is silent, what is allowed, when it is done."),
        status,
    ),
    PlainCommand(
        "phase",
        ("phase",),
        ("phase",),
        Group.ALWAYS,
        N_("Announce the phase once more."),
        announce,
    ),
    PlainCommand(
        "hints",
        ("tipps",),
        ("hints",),
        Group.ALWAYS,
        N_("Hints for moderation; the steps of the method, while one runs."),
        hints,
    ),
    PlainCommand(
        "plan",
        ("plan",),
        ("plan",),
        Group.ALWAYS,
        N_("All phases with their minutes."),
        plan,
    ),
    HISTORY,
    UNDO,
    REDO,
    HELP,
    LEAVE,
)
