"""Turns, rounds, counters."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.frame import Frame
from kollegial.plain.standing import turn_lines


def take(frame: Frame, _rest: str) -> None:
    """Whoever has the floor has spoken."""
    if frame.act(cmd.TakeTurn(), quiet=True):
        frame.lines(*turn_lines(frame.scene))


def pass_on(frame: Frame, _rest: str) -> None:
    """Whoever has the floor passes."""
    if frame.act(cmd.PassTurn(), quiet=True):
        frame.lines(*turn_lines(frame.scene))


def count(frame: Frame, rest: str) -> None:
    """One more, or one fewer."""
    if frame.act(cmd.Count(-1 if rest.startswith("-") else 1), quiet=True):
        frame.lines(*turn_lines(frame.scene))


def another_round(frame: Frame, _rest: str) -> None:
    """One round more, and on into it."""
    frame.act(cmd.AddRound(), quiet=True)


def enough(frame: Frame, _rest: str) -> None:
    """The rounds not begun yet fall away."""
    frame.act(cmd.SkipRounds())


TURN: Final = PlainCommand(
    "turn",
    ("dran", "d"),
    ("turn",),
    Group.TURNS,
    N_("Whose turn it was has spoken; the next one is on."),
    take,
)
ROUND: Final = PlainCommand(
    "round",
    ("runde",),
    ("round",),
    Group.TURNS,
    N_("Hold another round."),
    another_round,
)

COMMANDS: Final = (
    TURN,
    PlainCommand(
        "pass",
        ("passen",),
        ("pass",),
        Group.TURNS,
        N_("Whose turn it is passes; the next one is on."),
        pass_on,
    ),
    PlainCommand(
        "count",
        ("zählen",),
        ("count", "c"),
        Group.TURNS,
        N_("Count one more of what the phase counts; with - one fewer."),
        count,
        N_("[-]"),
    ),
    ROUND,
    PlainCommand(
        "enough",
        ("genug",),
        ("enough",),
        Group.TURNS,
        N_("Leave out the rounds not begun yet."),
        enough,
    ),
)
