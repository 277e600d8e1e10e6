"""Commands that are at hand everywhere."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "show_help",
        N_("Help"),
        N_("What this screen is for and what every key does."),
        ("f1",),
        priority=True,
    ),
    Command(
        "open_palette",
        N_("Commands"),
        N_("All commands of this screen, to search through."),
        ("ctrl+p",),
        priority=True,
    ),
    Command(
        "switch_language",
        N_("Deutsch/English"),
        N_("Switch the language of the program between German and English."),
        (),
        footer=False,
        priority=True,
    ),
    Command(
        "switch_theme",
        N_("Light/dark"),
        N_("Switch between the light and the dark colours."),
        (),
        footer=False,
        priority=True,
    ),
    Command(
        "open_settings",
        N_("Settings"),
        N_("How the clock tells that time runs out; language and colours."),
        ("f12",),
        footer=False,
        priority=True,
    ),
    Command(
        "quit",
        N_("Quit"),
        N_("Close the program. Everything is stored already; a running clock goes on."),
        ("ctrl+q",),
        footer=False,
        priority=True,
    ),
)
