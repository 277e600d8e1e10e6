"""Commands of the preview of a document."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "export",
        N_("Export …"),
        N_("Write the document to files: choose forms, folder and name."),
        ("e",),
    ),
    Command(
        "contents",
        N_("Contents"),
        N_("All headings, to jump to one of them."),
        ("t",),
    ),
    Command(
        "next_heading",
        N_("Next section"),
        N_("To the next heading."),
        ("right",),
    ),
    Command(
        "previous_heading",
        N_("Section before"),
        N_("To the heading before."),
        ("left",),
    ),
    Command(
        "search",
        N_("Search"),
        N_("Find words in the document."),
        ("slash", "f3"),
    ),
    Command(
        "next_hit",
        N_("Next hit"),
        N_("To the next place where the words stand."),
        ("n",),
    ),
    Command(
        "previous_hit",
        N_("Hit before"),
        N_("To the place before where the words stand."),
        ("b",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("End the search; else back to where you came from."),
        ("escape",),
    ),
)
