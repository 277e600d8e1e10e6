"""Commands of the form for a new session."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "begin",
        N_("Begin"),
        N_("Open the session. The clock starts when you say so."),
        ("f2",),
        priority=True,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to the start page without a session."),
        ("escape",),
    ),
)
