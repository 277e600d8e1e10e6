"""Commands of the settings."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "less",
        N_("Less, before"),
        N_("The choice before this one; a switch is switched over."),
        ("left",),
        priority=True,
    ),
    Command(
        "more",
        N_("More, next"),
        N_("The next choice; a switch is switched over. Enter does the same."),
        ("right",),
        priority=True,
    ),
    Command(
        "try_signals",
        N_("Try it"),
        N_("Give every signal that is on once, as at the end of a phase."),
        ("t",),
    ),
    Command(
        "thresholds",
        N_("Numbers …"),
        N_("From how many consultations and slips on documents show a number; only upward."),
        ("n",),
    ),
    Command(
        "leave",
        N_("Back"),
        N_("Back to where you came from. Everything holds and is stored already."),
        ("escape",),
    ),
)
