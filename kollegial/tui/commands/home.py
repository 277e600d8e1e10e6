"""Commands of the home screen."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "new_session",
        N_("New session"),
        N_("Begin a consultation: group, people, model and time."),
        ("n",),
    ),
    Command(
        "go_on",
        N_("Go on"),
        N_("Go on with the session or review marked in the list."),
        ("w",),
    ),
    Command(
        "open_archive",
        N_("Archive"),
        N_("Find, read and export released protocols."),
        ("a",),
    ),
    Command(
        "open_insights",
        N_("Insights"),
        N_("What groups learned, and what was decided about it."),
        ("i",),
        footer=False,
    ),
    Command(
        "open_summary",
        N_("Learning summary"),
        N_("What a period taught, as a document that is safe to hand on."),
        ("s",),
        footer=False,
    ),
    Command(
        "open_measures",
        N_("Measures"),
        N_("The quality measures, as board or list: what is due, what works."),
        ("m",),
    ),
    Command(
        "open_due",
        N_("What is due"),
        N_("The measures that are overdue, or due within 14 days."),
        ("d",),
    ),
    Command(
        "open_feedback",
        N_("Service users"),
        N_("Anonymous feedback of those whom the service is for."),
        ("f",),
        footer=False,
    ),
    Command(
        "discard",
        N_("Discard"),
        N_("Delete the session marked in the list for good, without a protocol."),
        ("delete",),
        footer=False,
    ),
    Command(
        "set_passphrase",
        N_("Passphrase"),
        N_("Set, change or remove the passphrase that protects desk, archive and register."),
        ("p",),
    ),
)
