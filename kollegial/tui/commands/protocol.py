"""Commands of a protocol."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "export",
        N_("Export …"),
        N_("Write the protocol to a file, as Markdown or JSON."),
        ("e",),
    ),
    Command(
        "delete",
        N_("Delete …"),
        N_("Delete the protocol from the archive for good, after a question."),
        ("delete",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to the list."),
        ("escape",),
    ),
)
