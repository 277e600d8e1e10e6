"""Commands of the review."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "accept",
        N_("Accept"),
        N_("Replace what is marked by its placeholder, and go to the next open finding."),
        ("a", "enter"),
    ),
    Command(
        "accept_alike",
        N_("All alike"),
        N_("Accept every open finding of the same person, place or number."),
        ("g",),
    ),
    Command(
        "change",
        N_("Change …"),
        N_("Replace what is marked by words of your own."),
        ("c",),
    ),
    Command(
        "reject",
        N_("Keep"),
        N_("Keep the original words here: they identify nobody."),
        ("k",),
    ),
    Command(
        "mark",
        N_("Mark …"),
        N_("Name something the rules did not find; it goes wherever it stands."),
        ("m",),
    ),
    Command(
        "reopen",
        N_("Open again"),
        N_("Take the decision on this finding back."),
        ("o",),
        footer=False,
    ),
    Command(
        "next_open",
        N_("Next open"),
        N_("To the next finding without a decision."),
        ("n",),
    ),
    Command(
        "previous",
        N_("Previous"),
        N_("To the finding before this one."),
        ("p",),
        footer=False,
    ),
    Command(
        "undo",
        N_("Undo"),
        N_("Take the last step of the review back."),
        ("f8",),
        priority=True,
    ),
    Command(
        "accept_rest",
        N_("Accept the rest"),
        N_("Accept every finding that is still open, after a question."),
        ("f6",),
        footer=False,
    ),
    Command(
        "release",
        N_("Release"),
        N_("Store the anonymous protocol in the archive and wipe the session from the desk."),
        ("f10",),
        priority=True,
    ),
    Command(
        "leave",
        N_("Start page"),
        N_("To the start page. The review waits there for you."),
        ("escape",),
        footer=False,
    ),
)
