"""Commands of the time after the consultation."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command
from kollegial.tui.commands.steps import MOVE_DOWN, MOVE_UP, REDO, UNDO

COMMANDS = (
    Command(
        "gather",
        N_("Feedback"),
        N_("Hand the keyboard round: everybody fills in a short slip, without a name."),
        ("f2",),
        priority=True,
    ),
    Command(
        "review",
        N_("To the review"),
        N_("Everything is said: on to the review of the protocol."),
        ("f4",),
        priority=True,
    ),
    Command(
        "next_case",
        N_("Another case"),
        N_("A second case in this meeting: the same people, roles anew. This one waits."),
        ("f6",),
        priority=True,
    ),
    Command(
        "switch_field",
        N_("Take along"),
        N_("Jump between the group's contributions and the entry field."),
        ("f7",),
        priority=True,
    ),
    UNDO,
    REDO,
    Command(
        "switch_kind",
        N_("Kind"),
        N_("Change what you enter: take-away, first step, insight, remark."),
        ("ctrl+k",),
        priority=True,
    ),
    Command(
        "date",
        N_("Date"),
        N_("Until when the first step marked in the list is to be done."),
        ("ctrl+d",),
        footer=False,
        priority=True,
    ),
    Command(
        "park",
        N_("Put off"),
        N_("What was put off and not taken up: write it down now, or let it go."),
        ("ctrl+y",),
        footer=False,
        priority=True,
    ),
    MOVE_UP,
    MOVE_DOWN,
    Command(
        "strike",
        N_("Strike"),
        N_("Strike the contribution marked in the list."),
        ("delete",),
        footer=False,
    ),
    Command(
        "leave",
        N_("Start page"),
        N_("To the start page. The session waits there for you."),
        ("escape",),
        footer=False,
    ),
)
