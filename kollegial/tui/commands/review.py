"""Commands of the review."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command

_DECIDE = (
    Command(
        "accept",
        N_("Accept"),
        N_("Replace what is marked by its placeholder, and go to the next open finding."),
        ("a", "enter"),
    ),
    Command(
        "accept_sure",
        N_("All sure"),
        N_("Accept every open finding that is sure; what is left asks for a look."),
        ("s",),
    ),
    Command(
        "accept_alike",
        N_("All alike"),
        N_("Accept every open finding of the same person, place or number."),
        ("g",),
        footer=False,
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
        N_("Keep the original words here: they identify nobody. An unknown word is left alone."),
        ("k",),
    ),
    Command(
        "mark",
        N_("Mark …"),
        N_(
            "Mark the unknown word at hand, or name something that was not found; it goes "
            "wherever it stands."
        ),
        ("m",),
    ),
    Command(
        "general",
        N_("General …"),
        N_("Say it in general: an age band, a season, the size of a town, a line of work."),
        ("e",),
        footer=False,
    ),
    Command(
        "reopen",
        N_("Open again"),
        N_("Take the decision on this finding back."),
        ("o",),
        footer=False,
    ),
)

_WHO_IS_WHO = (
    Command(
        "retype",
        N_("Kind or role …"),
        N_("Say what the finding is: another kind, or which role a person has."),
        ("t",),
        footer=False,
    ),
    Command(
        "merge",
        N_("Join with …"),
        N_("The finding means the same person, place or number as another one."),
        ("j",),
        footer=False,
    ),
    Command(
        "split",
        N_("Somebody else"),
        N_("These words mean somebody or something else than the rest of the same placeholder."),
        ("x",),
        footer=False,
    ),
    Command(
        "also_here",
        N_("Also here"),
        N_("Mark the same words wherever else they stand."),
        ("h",),
        footer=False,
    ),
    Command(
        "always",
        N_("Always hide"),
        N_("Replace these words here, and always in reviews of this group from now on."),
        ("plus",),
        footer=False,
    ),
    Command(
        "never",
        N_("Never flag"),
        N_("Keep these words everywhere, and do not flag them in this group any more."),
        ("minus",),
        footer=False,
    ),
)

_WAY = (
    Command(
        "next_open",
        N_("Next open"),
        N_("To the next finding without a decision."),
        ("n",),
        footer=False,
    ),
    Command(
        "previous",
        N_("Previous"),
        N_("To the finding before this one."),
        ("p",),
        footer=False,
    ),
    Command(
        "next_unknown",
        N_("Unknown"),
        N_("To the next capitalised word that no list explains; it may be a name."),
        ("u",),
    ),
    Command(
        "next_trait",
        N_("Traits"),
        N_("To the next of the traits that together may single out a person."),
        ("q",),
        footer=False,
    ),
    Command(
        "next_point",
        N_("Second look"),
        N_("When all is decided: to the next place the second look points at."),
        ("l",),
        footer=False,
    ),
    Command(
        "view",
        N_("Text or result"),
        N_("Where there is no room for both: the original text, or what would be released."),
        ("v",),
        footer=False,
    ),
)

COMMANDS = (
    *_DECIDE,
    *_WHO_IS_WHO,
    *_WAY,
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
