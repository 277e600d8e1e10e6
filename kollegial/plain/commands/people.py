"""People and roles."""

from __future__ import annotations

import secrets
from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import check_complete
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.finding import person, person_first, role
from kollegial.plain.frame import Frame
from kollegial.refusal import Refused
from kollegial.tell import tell


def who(frame: Frame, _rest: str) -> None:
    """Everybody with their roles, and whether the casting is complete."""
    scene = frame.scene
    for number, each in enumerate(scene.state.people, 1):
        held = scene.state.casting.get(each.id, ())
        roles = ", ".join(scene.model.role(name).names.within(language()) for name in held)
        said = roles or _("no role yet")
        frame.say(f"{number} {each.name}: {said}")
    try:
        check_complete(scene.model, scene.state.people, scene.state.casting)
    except Refused as refused:
        frame.say(tell(refused))
    else:
        frame.say(_("The casting is complete."))


def assign(frame: Frame, rest: str) -> None:
    """Somebody takes a role."""
    somebody, second = person_first(frame, rest, _("Who takes a role?"))
    taken = None if somebody is None else role(frame, second, _("Which role?"))
    if somebody is not None and taken is not None:
        frame.act(cmd.AssignRole(somebody.id, taken.id))


def release(frame: Frame, rest: str) -> None:
    """Somebody lays a role down; without a word for it, every role they have."""
    somebody, second = person_first(frame, rest, _("Who lays a role down?"))
    if somebody is None:
        return
    held = frame.state.casting.get(somebody.id, ())
    if second:
        laid = role(frame, second, "")
        held = () if laid is None else (laid.id,)
    frame.act(*(cmd.ReleaseRole(somebody.id, each) for each in held))


def draw(frame: Frame, _rest: str) -> None:
    """The missing roles by lot."""
    if frame.act(cmd.DrawRoles(secrets.randbits(32))):
        who(frame, "")


def fair(frame: Frame, _rest: str) -> None:
    """The missing roles in turn, as the group remembers its sessions."""
    turns = frame.host.place.desk.turns(frame.state.group)
    keep = any(
        phase.output.form is OutputForm.ROLES and ContributionKind.TOPIC in phase.output.kinds
        for phase in frame.scene.model.phases
    )
    if frame.act(cmd.ProposeRoles(turns, secrets.randbits(32), keep_case_giver=keep)):
        who(frame, "")


def swap(frame: Frame, rest: str) -> None:
    """Two people exchange their roles."""
    one, second = person_first(frame, rest, _("Who swaps?"))
    other = None if one is None else person(frame, second, _("Swap with whom?"))
    if one is not None and other is not None:
        frame.act(cmd.SwapRoles(one.id, other.id))


def hand_over(frame: Frame, rest: str) -> None:
    """Somebody else moderates."""
    somebody = person(frame, rest, _("Who moderates from now on?"))
    if somebody is not None:
        frame.act(cmd.HandOverModeration(somebody.id))


def join(frame: Frame, rest: str) -> None:
    """Somebody comes in."""
    name = rest or frame.ask(_("Who takes part too?"))
    if name:
        frame.act(cmd.AddPerson(name))


def leave(frame: Frame, rest: str) -> None:
    """Somebody leaves."""
    somebody = person(frame, rest, _("Who leaves?"))
    if somebody is not None and frame.act(cmd.RemovePerson(somebody.id)) and _incomplete(frame):
        who(frame, "")


def rename(frame: Frame, rest: str) -> None:
    """A name is corrected."""
    somebody, second = person_first(frame, rest, _("Whose name is wrong?"))
    if somebody is None:
        return
    name = second or frame.ask(_("The right name:"))
    if name:
        frame.act(cmd.RenamePerson(somebody.id, name))


def names(frame: Frame, rest: str) -> None:
    """Names of people in the case: more of them, or all anew."""
    known = frame.state.names_in_case
    if rest:
        frame.act(cmd.NoteNames((*known, *_split(rest))))
        return
    frame.say(_("They help to find the people of the case in all texts, and go with the release."))
    if known:
        frame.say(_("Noted by now: {names}").format(names=", ".join(known)))
    asked = frame.ask(_("All names, with commas; Enter leaves them as they are:"))
    if asked:
        frame.act(cmd.NoteNames(_split(asked)))


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.replace(";", ",").split(","))


def _incomplete(frame: Frame) -> bool:
    state = frame.state
    try:
        check_complete(frame.scene.model, state.people, state.casting)
    except Refused:
        return state.stage is Stage.LIVE
    return False


NAMES: Final = PlainCommand(
    "names",
    ("namen",),
    ("names",),
    Group.PEOPLE,
    N_("Note names of people in the case; they help to find them in the review."),
    names,
    N_("[names]"),
)

ROLE: Final = PlainCommand(
    "role",
    ("rolle",),
    ("role",),
    Group.PEOPLE,
    N_("Give somebody a role. Numbers or first letters will do."),
    assign,
    N_("[who] [role]"),
)
DRAW: Final = PlainCommand(
    "draw",
    ("losen",),
    ("draw",),
    Group.PEOPLE,
    N_("Draw the missing roles by lot."),
    draw,
)

COMMANDS: Final = (
    PlainCommand("who", ("wer",), ("who",), Group.PEOPLE, N_("Everybody with their roles."), who),
    ROLE,
    PlainCommand(
        "unrole",
        ("ablegen",),
        ("unrole",),
        Group.PEOPLE,
        N_("Take a role from somebody."),
        release,
        N_("[who] [role]"),
    ),
    DRAW,
    PlainCommand(
        "fair",
        ("reihum",),
        ("fair",),
        Group.PEOPLE,
        N_("Give out the missing roles in turn, as the group remembers it."),
        fair,
    ),
    PlainCommand(
        "swap",
        ("tauschen",),
        ("swap",),
        Group.PEOPLE,
        N_("Two people exchange their roles."),
        swap,
        N_("[who] [whom]"),
    ),
    PlainCommand(
        "hand_over",
        ("abgeben",),
        ("handover",),
        Group.PEOPLE,
        N_("Hand moderation over."),
        hand_over,
        N_("[whom]"),
    ),
    PlainCommand(
        "join",
        ("kommt",),
        ("joins",),
        Group.PEOPLE,
        N_("Somebody comes in."),
        join,
        N_("[name]"),
    ),
    PlainCommand(
        "leave",
        ("geht",),
        ("leaves",),
        Group.PEOPLE,
        N_("Somebody leaves."),
        leave,
        N_("[who]"),
    ),
    PlainCommand(
        "rename",
        ("umbenennen",),
        ("rename",),
        Group.PEOPLE,
        N_("Correct a name."),
        rename,
        N_("[who] [name]"),
    ),
    NAMES,
)
