"""Commands that every screen with a session's steps and contributions has alike."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

UNDO = Command(
    "undo",
    N_("Undo"),
    N_("Take the last step back, whatever it was."),
    ("f8",),
    priority=True,
)
REDO = Command(
    "redo",
    N_("Redo"),
    N_("Do the step taken back last again."),
    ("f9",),
    footer=False,
    priority=True,
)
MOVE_UP = Command(
    "move_up",
    N_("Up"),
    N_("Move the contribution marked in the list up."),
    ("shift+up",),
    footer=False,
)
MOVE_DOWN = Command(
    "move_down",
    N_("Down"),
    N_("Move the contribution marked in the list down."),
    ("shift+down",),
    footer=False,
)
