"""Commands of the foundation."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "edit",
        N_("Write …"),
        N_("Write what is marked down, or write it anew."),
        ("enter", "e"),
    ),
    Command(
        "add_goal",
        N_("New goal …"),
        N_("One more strategic development goal."),
        ("n",),
    ),
    Command(
        "remove_goal",
        N_("Remove"),
        N_("Take the marked strategic goal out, after a question. The history keeps it."),
        ("delete",),
        footer=False,
    ),
    Command(
        "history",
        N_("History"),
        N_("Who changed what in the foundation, and when: roles, no names."),
        ("h",),
    ),
    Command(
        "role",
        N_("My role"),
        N_("In which role you change it. The role is kept with a change, never a name."),
        ("r",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to where you came from."),
        ("escape",),
    ),
)
