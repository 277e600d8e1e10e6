"""Commands of a protocol."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "preview",
        N_("Document"),
        N_("The protocol as a document: to read as it will be handed on, and to export."),
        ("p",),
    ),
    Command(
        "export",
        N_("Export …"),
        N_("Write the protocol to files: PDF, Word, a web page, Markdown and more."),
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
