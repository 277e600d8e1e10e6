"""What can be done in the review, as data; every command works with and without its dot."""

from __future__ import annotations

from typing import Final

from kollegial.i18n import _
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.review import beside, deciding, habits, regrouping, releasing
from kollegial.plain.review.frame import Outcome, ReviewFrame


def back(frame: ReviewFrame, _rest: str) -> None:
    """To what came before the review."""
    frame.outcome = Outcome.BACK


def leave(frame: ReviewFrame, _rest: str) -> None:
    """Out; the review waits on the desk."""
    frame.outcome = Outcome.LEFT


def help_on(frame: ReviewFrame, _rest: str) -> None:
    """Every command with its short form and what it does."""
    for each in frame.vocabulary:
        short = [word for word in each.words_now if len(word) == 1]
        line = ", ".join([*short, each.words_now[0]])
        frame.say(f"{line}: {_(each.help)}")


HELP: Final = PlainCommand(
    "help", ("hilfe", "h", "?"), ("help", "h", "?"), Group.ALWAYS, N_("All keys."), help_on
)
RELEASE: Final = PlainCommand(
    "release",
    ("freigeben", "f"),
    ("release", "r"),
    Group.ALWAYS,
    N_("Store the anonymous protocol in the archive and wipe the session from the desk."),
    releasing.release,
)
READ: Final = PlainCommand(
    "read",
    ("text", "t"),
    ("text", "t"),
    Group.ALWAYS,
    N_("Read all texts as they would go to the archive."),
    releasing.read,
)

COMMANDS: Final = (
    PlainCommand(
        "accept",
        ("annehmen", "a"),
        ("accept", "a"),
        Group.ALWAYS,
        N_("Replace it as proposed."),
        deciding.accept,
    ),
    PlainCommand(
        "alike",
        ("gleiche", "g"),
        ("group", "g"),
        Group.ALWAYS,
        N_("Replace it and everything open that means the same."),
        deciding.accept_alike,
    ),
    PlainCommand(
        "sure",
        ("sichere", "s"),
        ("sure", "s"),
        Group.ALWAYS,
        N_("Accept all that is sure; what asks for a look stays open."),
        deciding.sure_ones,
    ),
    PlainCommand(
        "keep",
        ("behalten", "b"),
        ("keep", "k"),
        Group.ALWAYS,
        N_("Keep the original words here: they identify nobody."),
        deciding.keep,
    ),
    PlainCommand(
        "change",
        ("ändern", "ä"),
        ("change", "c"),
        Group.ALWAYS,
        N_("Replace it by words of your own."),
        deciding.change,
    ),
    PlainCommand(
        "next",
        ("nächster", "n"),
        ("next", "n"),
        Group.ALWAYS,
        N_("To the next open finding, or to the one with this number."),
        deciding.following,
    ),
    PlainCommand(
        "previous",
        ("voriger", "v"),
        ("previous", "p"),
        Group.ALWAYS,
        N_("To the finding before this one."),
        deciding.previous,
    ),
    PlainCommand(
        "reopen",
        ("offen", "o"),
        ("open", "o"),
        Group.ALWAYS,
        N_("Take the decision on this finding back."),
        deciding.reopen,
    ),
    PlainCommand(
        "type",
        ("art",),
        ("type",),
        Group.ALWAYS,
        N_("Say what it is instead, or which role the person has."),
        regrouping.retype,
    ),
    PlainCommand(
        "join",
        ("zusammen",),
        ("join", "j"),
        Group.ALWAYS,
        N_("Say that it is the same person or thing as another."),
        regrouping.join,
    ),
    PlainCommand(
        "split",
        ("trennen",),
        ("split",),
        Group.ALWAYS,
        N_("Say that it is somebody or something else than the others."),
        regrouping.split,
    ),
    PlainCommand(
        "also",
        ("auch",),
        ("also",),
        Group.ALWAYS,
        N_("Mark the same words wherever else they stand."),
        regrouping.also_here,
    ),
    PlainCommand(
        "general",
        ("allgemein",),
        ("general",),
        Group.ALWAYS,
        N_("Choose a more general wording for it."),
        beside.general,
    ),
    PlainCommand(
        "always",
        ("immer", "i"),
        ("always",),
        Group.ALWAYS,
        N_("Replace it, and always from now on in this group."),
        habits.always,
    ),
    PlainCommand(
        "never",
        ("nie",),
        ("never",),
        Group.ALWAYS,
        N_("Keep it wherever it stands, and flag it never again in this group."),
        habits.never,
    ),
    PlainCommand(
        "mark",
        ("markieren", "m"),
        ("mark", "m"),
        Group.ALWAYS,
        N_("Name something the rules did not find; it goes wherever it stands."),
        releasing.mark,
    ),
    PlainCommand(
        "people",
        ("leute", "l"),
        ("people",),
        Group.ALWAYS,
        N_("Everybody in the texts with their placeholders."),
        regrouping.people,
    ),
    PlainCommand(
        "unknown",
        ("unbekannte",),
        ("unknown",),
        Group.ALWAYS,
        N_("The capitalised words that nothing explains; mark one."),
        beside.unknown_words_of,
    ),
    PlainCommand(
        "traits",
        ("merkmale",),
        ("traits",),
        Group.ALWAYS,
        N_("What together may single somebody out; say one of it more generally."),
        beside.traits,
    ),
    PlainCommand(
        "look",
        ("blick",),
        ("look",),
        Group.ALWAYS,
        N_("What the second look sees in the result."),
        beside.look,
    ),
    READ,
    PlainCommand(
        "rest",
        ("alle",),
        ("rest",),
        Group.ALWAYS,
        N_("Accept every finding that is still open, after a question."),
        deciding.rest_of_it,
    ),
    PlainCommand(
        "undo",
        ("rückgängig", "r"),
        ("undo", "u"),
        Group.ALWAYS,
        N_("Take the last step of the review back."),
        deciding.undo,
    ),
    RELEASE,
    PlainCommand(
        "back",
        ("zurück", "z"),
        ("back", "b"),
        Group.ALWAYS,
        N_("Back to what comes after the consultation."),
        back,
    ),
    HELP,
    PlainCommand(
        "quit",
        ("raus", "q"),
        ("quit", "q"),
        Group.ALWAYS,
        N_("Leave; the review waits on the desk."),
        leave,
    ),
)
