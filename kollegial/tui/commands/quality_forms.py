"""Commands of the forms of the quality room."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "save",
        N_("Save"),
        N_("Keep what you typed. If something is missing, the form says what and stays."),
        ("f2",),
        priority=True,
    ),
    Command(
        "save_and_plan",
        N_("Save and plan"),
        N_("Keep the measure and plan it in one go; what planning needs must be there."),
        ("f4",),
        priority=True,
    ),
    Command(
        "read_foundation",
        N_("Foundation"),
        N_("Read what success means here, the mission and the strategic goals in full."),
        ("f7",),
        priority=True,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back without saving; asks first if something was typed."),
        ("escape",),
    ),
)
