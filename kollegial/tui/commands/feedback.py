"""Commands of the feedback of service users: rounds, results, slips of paper, sentences, kiosk."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

_OF_A_ROUND = (
    Command(
        "enter_slips",
        N_("Enter slips"),
        N_("Type in slips of paper: a digit for each statement, Enter for the next slip."),
        ("e",),
    ),
    Command(
        "kiosk",
        N_("Kiosk"),
        N_("Let this screen ask: one person after the other, without a trace of the last."),
        ("k",),
    ),
    Command(
        "import_slips",
        N_("Import CSV"),
        N_("Take in slips from a CSV file; if anything is wrong with it, nothing is taken in."),
        ("i",),
        footer=False,
    ),
    Command(
        "close_round",
        N_("Close"),
        N_("No more slips from now on; if there are enough, the answers can be seen."),
        ("c",),
    ),
    Command(
        "sentences",
        N_("Sentences"),
        N_("Read what people wrote: hide what identifies, then it stands with the answers."),
        ("s",),
    ),
)

ROUNDS = (
    Command(
        "new_round",
        N_("New round"),
        N_("Ask the users of a service or a measure, from one day to another."),
        ("n",),
    ),
    Command(
        "open_results",
        N_("Results"),
        N_("What the round marked in the list tells, with what to beware of."),
        ("enter",),
    ),
    *_OF_A_ROUND,
    Command(
        "back",
        N_("Back"),
        N_("Back to where you came from."),
        ("escape",),
    ),
)

RESULTS = (
    *_OF_A_ROUND,
    Command(
        "back",
        N_("Back"),
        N_("Back to the list of rounds."),
        ("escape",),
    ),
)

ENTRY = (
    Command(
        "answer",
        N_("Answer"),
        N_("What is ticked on the paper, 1 to 4 from the left; 0 or Space if nothing is."),
        ("1", "2", "3", "4", "0", "space"),
        footer=False,
        per_key=True,
    ),
    Command(
        "give",
        N_("Next slip"),
        N_("The slip is complete: keep it and show an empty one."),
        ("enter",),
    ),
    Command(
        "step_back",
        N_("Correct"),
        N_("One statement back, to answer it anew."),
        ("left",),
    ),
    Command(
        "sentence",
        N_("Sentence"),
        N_("Type the open sentence as it stands on the paper; Enter ends it."),
        ("s",),
    ),
    Command(
        "take_back",
        N_("Slip before"),
        N_("Take the last slip of this pile back into the form."),
        ("delete",),
    ),
    Command(
        "back",
        N_("Done"),
        N_("That was the pile: back to the round."),
        ("escape",),
    ),
)

SENTENCES = (
    Command(
        "hide_word",
        N_("Hide/show"),
        N_("Hide the marked word, or show it if it is hidden."),
        ("space",),
    ),
    Command(
        "word_before",
        N_("Word before"),
        N_("Mark the word before."),
        ("left",),
        footer=False,
    ),
    Command(
        "word_after",
        N_("Next word"),
        N_("Mark the next word."),
        ("right",),
        footer=False,
    ),
    Command(
        "take",
        N_("Take"),
        N_("Keep the sentence as it stands on the right, and erase what was written."),
        ("enter",),
    ),
    Command(
        "reword",
        N_("Other words"),
        N_("Put the sentence into words that nobody can be recognised by."),
        ("w",),
    ),
    Command(
        "later",
        N_("Later"),
        N_("Leave this sentence for later and go on to the next."),
        ("l",),
    ),
    Command(
        "discard",
        N_("Discard"),
        N_("Erase the sentence; nothing of it is kept."),
        ("delete",),
    ),
    Command(
        "back",
        N_("Back"),
        N_("Back; what was not taken goes on waiting."),
        ("escape",),
    ),
)

KIOSK = (
    Command(
        "answer",
        N_("Answer"),
        N_("Answer the statement on the screen."),
        ("1", "2", "3", "4", "0"),
        footer=False,
        per_key=True,
    ),
    Command(
        "step_back",
        N_("Back"),
        N_("One page back; before the kiosk runs, back to where you came from."),
        ("left", "escape"),
        footer=False,
    ),
    Command(
        "leave",
        N_("Leave"),
        N_("End the kiosk; once it runs, that takes the code."),
        ("f10",),
        footer=False,
    ),
)
