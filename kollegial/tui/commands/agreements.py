"""Commands of the dialogic agreements."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "new",
        N_("New …"),
        N_("Write down a dialogue: occasion, facts, positions, ideas, agreement."),
        ("n",),
    ),
    Command(
        "edit",
        N_("Write …"),
        N_("Go on writing the marked one, or word it anew."),
        ("enter", "e"),
    ),
    Command(
        "to_measure",
        N_("Measure …"),
        N_("Make a measure of one of its lines."),
        ("m",),
    ),
    Command(
        "look_again",
        N_("Look again …"),
        N_("You looked together what became of it; a next day, or the matter is closed."),
        ("l",),
    ),
    Command(
        "history",
        N_("History"),
        N_("What happened to it, when, and in which role it was done."),
        ("h",),
    ),
    Command(
        "undo",
        N_("Undo"),
        N_("Take the last change of the marked one back."),
        ("f8",),
        priority=True,
    ),
    Command(
        "role",
        N_("My role"),
        N_("In which role you write. The role is kept with a change, never a name."),
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
