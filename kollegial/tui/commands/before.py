"""Commands of what comes before the case."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "answer",
        N_("Answer"),
        N_("Write what became of an earlier case; elsewhere the next answer."),
        ("enter",),
    ),
    Command("yes", N_("Yes"), N_("Answer the marked line with yes."), ("y", "j")),
    Command("no", N_("No"), N_("Answer the marked line with no."), ("n",)),
    Command(
        "clear",
        N_("Open again"),
        N_("Take the answer of the marked line back."),
        ("delete",),
    ),
    Command(
        "leave",
        N_("Back"),
        N_("Back to the session. Every answer is stored already."),
        ("escape", "f6"),
        priority=True,
    ),
)
