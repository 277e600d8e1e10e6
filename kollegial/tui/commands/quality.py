"""Commands of the measures: the board with its list, and the page of one measure."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

MEASURES = (
    Command(
        "search",
        N_("Filter"),
        N_(
            "To the filter line: words, and what must hold, such as status:planned or "
            "due:overdue. The list follows as you type."
        ),
        ("slash", "f3"),
    ),
    Command(
        "clear",
        N_("Show all"),
        N_("Empty the filter."),
        ("f5",),
    ),
    Command(
        "view",
        N_("Board/list"),
        N_("Switch between the board with its columns and the list."),
        ("v",),
    ),
    Command(
        "group",
        N_("Columns …"),
        N_("By what the board has columns: status, area, due date, role, goal, origin, team."),
        ("g",),
    ),
    Command(
        "order",
        N_("Order …"),
        N_("By what the list is in order: due date, number or status."),
        ("o",),
    ),
    Command(
        "filters",
        N_("Saved …"),
        N_("Choose a saved filter, save the one of now, or forget one."),
        ("s",),
    ),
    Command(
        "open_measure",
        N_("Open"),
        N_("Everything about the measure in hand."),
        ("enter",),
    ),
    Command(
        "new",
        N_("New …"),
        N_("Propose a measure."),
        ("n",),
    ),
    Command(
        "mark",
        N_("Mark"),
        N_("Mark the measure in hand (✓), to change several at once; again to unmark it."),
        ("space",),
    ),
    Command(
        "mark_all",
        N_("Mark all"),
        N_("Mark everything that is shown; nothing, if all of it is marked."),
        ("ctrl+a",),
        footer=False,
    ),
    Command(
        "bulk",
        N_("Change …"),
        N_("Change all marked measures at once: due date, role, areas, suspend, drop and more."),
        ("c",),
    ),
    Command(
        "undo",
        N_("Undo"),
        N_("Take back what was changed last from this list, for one measure or for several."),
        ("f8",),
        priority=True,
    ),
    Command(
        "preview",
        N_("Document"),
        N_("What is shown as a document: to read as it will be handed on, and to export."),
        ("p",),
    ),
    Command(
        "export",
        N_("Export …"),
        N_("Write what is shown to files: PDF, Word, a table, a calendar of its days and more."),
        ("e",),
        footer=False,
    ),
    Command(
        "self_report",
        N_("Self-report …"),
        N_("What a framework asks for, area by area: goals, results, evidence, open gaps."),
        ("b",),
        footer=False,
    ),
    Command(
        "open_insights",
        N_("Insights"),
        N_("What was learned, and what was decided about it."),
        ("i",),
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
        ("u",),
        footer=False,
    ),
    Command(
        "role",
        N_("My role"),
        N_("In which role you change measures. The role is kept with a change, never a name."),
        ("r",),
        footer=False,
    ),
    Command(
        "back",
        N_("Back"),
        N_("Out of the filter line; else back to the start page."),
        ("escape",),
    ),
)

MEASURE = (
    Command(
        "edit",
        N_("Edit …"),
        N_("Write fields of the plan anew."),
        ("e",),
    ),
    Command(
        "move_on",
        N_("On …"),
        N_("The next step: planned, in progress, implemented, to the check; again after a stop."),
        ("w",),
    ),
    Command(
        "measure",
        N_("Measurement …"),
        N_("Enter what was measured or seen."),
        ("m",),
    ),
    Command(
        "check",
        N_("Check …"),
        N_("The effectiveness check, by another role than the responsible one."),
        ("c",),
    ),
    Command(
        "conclude",
        N_("Conclude …"),
        N_("The closing form: goal, approach, result, assessment, conclusion."),
        ("x",),
    ),
    Command(
        "follow_up",
        N_("Follow-up …"),
        N_("Propose a measure that goes on with this one."),
        ("u",),
    ),
    Command(
        "due",
        N_("Due date …"),
        N_("Move the due date, with a reason. The first one is kept."),
        ("t",),
    ),
    Command(
        "leave_out",
        N_("Suspend …"),
        N_("Suspend or drop the measure, with a reason."),
        ("l",),
    ),
    Command(
        "withdraw",
        N_("Withdraw …"),
        N_("A measurement was a mistake: it stays in the history and counts no more."),
        ("delete",),
        footer=False,
    ),
    Command(
        "undo",
        N_("Undo"),
        N_("Take the last change back, whatever it was."),
        ("f8",),
        priority=True,
    ),
    Command(
        "delete",
        N_("Delete …"),
        N_("Delete the measure and its whole history for good, after a question."),
        ("ctrl+d",),
        footer=False,
    ),
    Command(
        "to_insight",
        N_("Insight"),
        N_("To the insight it goes back to, without any case."),
        ("i",),
    ),
    Command(
        "to_earlier",
        N_("Measure before"),
        N_("To the measure that this one goes on with."),
        ("b",),
    ),
    Command(
        "to_later",
        N_("Measure after"),
        N_("To the measure that goes on with this one."),
        ("n",),
    ),
    Command(
        "preview",
        N_("Document"),
        N_("The measure as a document: to read as it will be handed on, and to export."),
        ("p",),
    ),
    Command(
        "export",
        N_("Export …"),
        N_("Write the measure to files: PDF, Word, a calendar of its days and more."),
        ("ctrl+e",),
        footer=False,
    ),
    Command(
        "feedback",
        N_("Feedback"),
        N_("What service users say about this measure."),
        ("f",),
        footer=False,
    ),
    Command(
        "role",
        N_("My role"),
        N_("In which role you change measures. The role is kept with a change, never a name."),
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
