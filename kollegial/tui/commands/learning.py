"""Commands of the learning summary and of the clearing list."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

SUMMARY = (
    Command(
        "preview",
        N_("Preview"),
        N_("Prepare the summary, decide about findings, and read it as it would go out."),
        ("f2", "p"),
    ),
    Command(
        "export",
        N_("Export …"),
        N_("Write the summary in the forms you choose. With that it is published."),
        ("e",),
    ),
    Command(
        "decide",
        N_("Findings …"),
        N_("Words by which somebody might be recognised: replace them, or say they are no name."),
        ("d",),
    ),
    Command(
        "open_clearing",
        N_("Clearing list"),
        N_("The insights that wait for somebody to clear them, and those that were published."),
        ("c",),
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to where you came from. What was decided about words is kept."),
        ("escape",),
    ),
)

CLEARING = (
    Command(
        "clear_it",
        N_("Clear"),
        N_("You have read the marked insights and they may stand in a published summary."),
        ("f", "enter"),
    ),
    Command(
        "withdraw",
        N_("Take back"),
        N_("The marked insights may not be published, after all; what went out stays out."),
        ("t",),
    ),
    Command(
        "reword",
        N_("Wording …"),
        N_("Write it anew, or say to which quality areas it belongs; then clear it anew."),
        ("w",),
    ),
    Command(
        "mark",
        N_("Mark"),
        N_("Mark the insight at the bar for clearing or taking back several at once."),
        ("space",),
    ),
    Command(
        "mark_all",
        N_("All or none"),
        N_("Mark all that are shown, or none of them."),
        ("a",),
        footer=False,
    ),
    Command(
        "which",
        N_("Which ones"),
        N_("Show those that wait, those cleared, those published, or all."),
        ("v",),
    ),
    Command(
        "history",
        N_("History"),
        N_("What happened to it, when, and in which role it was done."),
        ("h",),
        footer=False,
    ),
    Command(
        "share",
        N_("Share …"),
        N_("Cleared insights as a bundle for another organisation."),
        ("s",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back to where you came from."),
        ("escape",),
    ),
)
