"""Commands of the insights."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

COMMANDS = (
    Command(
        "decide",
        N_("Decide …"),
        N_("What becomes of it: no measure needed, keep as it is, experiment, or measure."),
        ("enter", "e"),
    ),
    Command(
        "note",
        N_("Write down …"),
        N_("An insight from an audit, a complaint, a survey or elsewhere."),
        ("n",),
    ),
    Command(
        "reword",
        N_("Wording …"),
        N_("Write it anew, or say to which quality areas it belongs."),
        ("w",),
    ),
    Command(
        "clear_it",
        N_("Clear"),
        N_("You read it and it may stand in a published summary; again: it may not, after all."),
        ("f",),
    ),
    Command(
        "end_experiment",
        N_("End trial …"),
        N_("How the running experiment went; decide anew afterwards."),
        ("x",),
    ),
    Command(
        "open_measure",
        N_("Measure"),
        N_("Open the measure it led to."),
        ("m",),
    ),
    Command(
        "which",
        N_("Which ones"),
        N_("Show all, those not decided yet, running experiments, with a measure, cleared ones."),
        ("v",),
    ),
    Command(
        "search",
        N_("Search"),
        N_("To the search field; the list follows as you type."),
        ("slash", "f3"),
        footer=False,
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
        N_("Take the last change of the marked insight back."),
        ("f8",),
        priority=True,
    ),
    Command(
        "delete",
        N_("Delete …"),
        N_("Delete the marked insight and its whole history for good, after a question."),
        ("delete",),
        footer=False,
    ),
    Command(
        "open_clearing",
        N_("Clearing list"),
        N_("The insights that wait to be cleared, several at once, and those published."),
        ("c",),
    ),
    Command(
        "open_summary",
        N_("Learning summary"),
        N_("What a period taught, as a document that is safe to hand on."),
        ("l",),
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
        "take_in",
        N_("Take in …"),
        N_("A bundle of another organisation; it is said from whom each insight is."),
        ("t",),
        footer=False,
    ),
    Command(
        "open_measures",
        N_("Measures"),
        N_("The board of all measures."),
        ("b",),
        footer=False,
    ),
    Command(
        "open_agreements",
        N_("Agreements"),
        N_("Dialogic agreements: who does what with whom by when."),
        ("d",),
        footer=False,
    ),
    Command(
        "open_foundation",
        N_("Foundation"),
        N_("What success means here, goals, quality period, roles, teams and frameworks."),
        ("g",),
        footer=False,
    ),
    Command(
        "role",
        N_("My role"),
        N_("In which role you decide. The role is kept with a change, never a name."),
        ("r",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Out of the search field; else back to where you came from."),
        ("escape",),
    ),
)
