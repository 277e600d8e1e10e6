"""Commands of the view from afar."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "leave",
        N_("Back"),
        N_("Back to where you came from."),
        ("escape", "ctrl+f"),
        priority=True,
    ),
)
