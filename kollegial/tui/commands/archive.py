"""Commands of the archive list."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "search",
        N_("Search"),
        N_("To the search field. Parts of words and any spelling of umlauts will do."),
        ("f3", "slash"),
    ),
    Command(
        "clear",
        N_("Show all"),
        N_("Empty the search and all filters."),
        ("f5",),
    ),
    Command(
        "open_protocol",
        N_("Open"),
        N_("Read the protocol marked in the list."),
        ("enter",),
    ),
    Command(
        "group_year",
        N_("Group's year …"),
        N_("What a year taught one group, as a document: to read and to export."),
        ("f7",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to the start page."),
        ("escape",),
    ),
)
