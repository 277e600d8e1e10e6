"""Commands of the live session. Function keys, because an entry field usually has the letters."""

from kollegial.i18n import N_
from kollegial.tui.commands.command import Command
from kollegial.tui.commands.steps import MOVE_DOWN, MOVE_UP, REDO, UNDO

COMMANDS = (
    Command(
        "toggle_clock",
        N_("Start/pause"),
        N_("Start the clock, pause it, go on."),
        ("f2",),
        priority=True,
    ),
    Command(
        "one_more_minute",
        N_("+1 min"),
        N_("Give the running phase one more minute."),
        ("f3",),
        priority=True,
    ),
    Command(
        "advance",
        N_("Next phase"),
        N_("On to the next phase; after the last one the session is closed."),
        ("f4",),
        priority=True,
    ),
    Command(
        "go_back",
        N_("Back"),
        N_("Back to an earlier phase; its clock goes on where it stood."),
        ("f5",),
        priority=True,
    ),
    Command(
        "methods",
        N_("Cards"),
        N_(
            "Method cards: choose, read again, or insert one where the phase offers it. While "
            "roles are found: what comes before the case."
        ),
        ("f6",),
        priority=True,
    ),
    Command(
        "switch_field",
        N_("Notes"),
        N_("Jump between the entry field and the notes of this phase."),
        ("f7",),
        priority=True,
    ),
    UNDO,
    REDO,
    Command(
        "extend",
        N_("Extend …"),
        N_("Give the running phase as many minutes as you like."),
        ("ctrl+e",),
        footer=False,
        priority=True,
    ),
    Command(
        "set_budget",
        N_("Pace …"),
        N_("Will it be enough? Cut, park, extend, or say how many minutes are left."),
        ("ctrl+b",),
        footer=False,
        priority=True,
    ),
    Command(
        "casting",
        N_("Roles"),
        N_("Who takes part and who has which role."),
        ("ctrl+r",),
        footer=False,
        priority=True,
    ),
    Command(
        "draw_roles",
        N_("By lot"),
        N_("Give out the missing roles: by lot, or in turn as the group remembers it."),
        ("ctrl+d",),
        footer=False,
        priority=True,
    ),
    Command(
        "swap_roles",
        N_("Swap"),
        N_("Exchange the roles of the person marked and another one."),
        ("ctrl+x",),
        footer=False,
        priority=True,
    ),
    Command(
        "add_person",
        N_("Add a person"),
        N_("Somebody else takes part."),
        ("ctrl+o",),
        footer=False,
        priority=True,
    ),
    Command(
        "switch_kind",
        N_("Kind"),
        N_("Change what kind of contribution you enter."),
        ("ctrl+k",),
        footer=False,
        priority=True,
    ),
    Command(
        "adopt",
        N_("Take this one"),
        N_(
            "Take what is marked in the list: the case among those offered, the candidate as "
            "the result of the phase, or a headstand idea to turn it back."
        ),
        ("ctrl+g",),
        footer=False,
        priority=True,
    ),
    MOVE_UP,
    MOVE_DOWN,
    Command(
        "strike",
        N_("Strike"),
        N_("Strike the contribution, or take the person, marked in the list out."),
        ("delete",),
        footer=False,
    ),
    Command(
        "next_turn",
        N_("Next one"),
        N_(
            "Whose turn it was has spoken: the next one is on. Where questions are counted: "
            "one more. Elsewhere: count that somebody had the floor, for the group only."
        ),
        ("ctrl+t",),
        footer=False,
        priority=True,
    ),
    Command(
        "pass_turn",
        N_("Pass"),
        N_("Whose turn it is says nothing; the next one is on."),
        ("ctrl+a",),
        footer=False,
        priority=True,
    ),
    Command(
        "park",
        N_("Not now"),
        N_(
            "Put off what is in the entry field until its phase comes. With an empty field: "
            "what was put off, to take up or let go."
        ),
        ("ctrl+y",),
        footer=False,
        priority=True,
    ),
    Command(
        "interrupt",
        N_("Interrupt …"),
        N_("Break, emergency stop, hand moderation over, somebody leaves or comes, fewer rounds."),
        ("ctrl+u",),
        footer=False,
        priority=True,
    ),
    Command(
        "history",
        N_("History"),
        N_("Everything that happened so far, step by step, and back to any step."),
        ("ctrl+l",),
        footer=False,
        priority=True,
    ),
    Command(
        "urgency",
        N_("Urgency"),
        N_("How urgent the case marked in the list is: 1 can wait, 5 today."),
        ("1", "2", "3", "4", "5"),
        footer=False,
        per_key=True,
    ),
    Command(
        "vote_up",
        N_("Vote"),
        N_("One vote more for the case marked in the list."),
        ("plus",),
        footer=False,
    ),
    Command(
        "vote_down",
        N_("Vote back"),
        N_("One vote fewer for the case marked in the list."),
        ("minus",),
        footer=False,
    ),
    Command(
        "votes_each",
        N_("Votes each"),
        N_("How many votes everybody has."),
        ("v",),
        footer=False,
    ),
    Command(
        "offer",
        N_("Whose case"),
        N_("Say whose case the one marked in the list is."),
        ("w",),
        footer=False,
    ),
    Command(
        "note_names",
        N_("Names in the case"),
        N_("Names of people in the case. They help to find them later and are not kept."),
        ("ctrl+n",),
        footer=False,
        priority=True,
    ),
    Command(
        "finish",
        N_("Close"),
        N_("End the session and go on to the review."),
        ("f10",),
        priority=True,
    ),
    Command(
        "present",
        N_("From afar"),
        N_("Only clock, phase and who speaks, large, to be read from across the room."),
        ("ctrl+f",),
        footer=False,
        priority=True,
    ),
    Command(
        "leave",
        N_("Start page"),
        N_("To the start page. The clock goes on; the session waits there for you."),
        ("escape",),
        footer=False,
    ),
)
