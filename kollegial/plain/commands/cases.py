"""Cases that are offered: urgency, votes, whose they are, and the one that is taken."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.before import votes_left
from kollegial.consultation.state import Candidate, Contribution
from kollegial.consultation.turns import Waiting, waiting
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _, ngettext_
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.commands.agreements import CHECKLIST
from kollegial.plain.finding import contribution, numbered, person
from kollegial.plain.frame import Frame
from kollegial.plain.questions import whole
from kollegial.plain.spoken import day
from kollegial.printable import one_line
from kollegial.refusal import Refused


def cases(frame: Frame, _rest: str) -> None:
    """Every case that is offered."""
    offered = _offered(frame)
    if not offered:
        frame.say(_("No case is offered yet. Each line you type is one."))
        return
    for each in offered:
        frame.say(_line(frame, each))
    left = votes_left(frame.scene)
    text = ngettext_("{count} vote is not cast yet.", "{count} votes are not cast yet.", left)
    frame.say(text.format(count=left))


def urgent(frame: Frame, rest: str) -> None:
    """How urgent a case is."""
    found = _case(frame, rest)
    if found is not None:
        case, typed = found
        frame.act(cmd.RateCandidate(case.id, _level(typed or frame.ask(_("1 can wait, 5 today:")))))


def vote(frame: Frame, rest: str) -> None:
    """A vote, several, or some taken back."""
    found = _case(frame, rest)
    if found is not None:
        case, typed = found
        frame.act(cmd.VoteCandidate(case.id, _votes(typed)))


def votes(frame: Frame, rest: str) -> None:
    """How many votes everybody has."""
    frame.act(cmd.SetVotesPerPerson(_level(rest or frame.ask(_("Votes for each person:")))))


def owner(frame: Frame, rest: str) -> None:
    """Whose case it is."""
    found = _case(frame, rest)
    if found is None:
        return
    case, typed = found
    somebody = person(frame, typed, _("Whose case is it?"))
    if somebody is not None:
        frame.act(cmd.OfferCandidate(case.id, somebody.id))


def take(frame: Frame, rest: str) -> None:
    """The case it is; then the checklist is due."""
    found = _case(frame, rest)
    if found is None or not frame.act(cmd.ChooseCase(found[0].id)):
        return
    if not frame.state.checklist:
        text = _("Before you begin: {command} asks what speaks against this case.")
        frame.say(text.format(command=CHECKLIST.shown))


def who_waits(frame: Frame, _rest: str) -> None:
    """Who has waited longest for an own case."""
    turns = frame.host.place.desk.turns(frame.state.group)
    if not turns:
        frame.say(_("Nothing is known of earlier sessions of this group."))
        return
    names = [each.name for each in frame.state.people]
    for number, each in enumerate(waiting(turns, names, frame.today()), 1):
        frame.say(f"{number} {each.name}: {_since(each)}")


def _since(each: Waiting) -> str:
    if each.since is None:
        return _("no own case yet")
    text = ngettext_(
        "own case on {date}, {count} session since",
        "own case on {date}, {count} sessions since",
        each.present,
    )
    return text.format(date=day(each.since), count=each.present)


def _line(frame: Frame, case: Contribution) -> str:
    state = frame.state
    known = state.candidates.get(case.id, Candidate())
    somebody = state.person(known.person_id) if known.person_id is not None else None
    told = [one_line(case.text)]
    if state.chosen_case == case.id:
        told.append(_("this case is taken"))
    if somebody is not None:
        told.append(_("from {name}").format(name=somebody.name))
    if known.urgency:
        told.append(_("urgency {urgency}").format(urgency=known.urgency))
    if known.votes:
        text = ngettext_("{count} vote", "{count} votes", known.votes)
        told.append(text.format(count=known.votes))
    return f"{case.id} {'; '.join(told)}"


def _offered(frame: Frame) -> list[Contribution]:
    return [c for c in frame.state.contributions if c.kind is ContributionKind.TOPIC]


def _case(frame: Frame, typed: str) -> tuple[Contribution, str] | None:
    return contribution(frame, typed, _("Which case, by its number?"), _offered(frame))


def _level(typed: str) -> int:
    return numbered(typed.strip() or "-")[0]


def _votes(typed: str) -> int:
    if not typed:
        return 1
    sign, digits = (-1, typed[1:]) if typed.startswith("-") else (1, typed.removeprefix("+"))
    if not digits:
        return sign
    count = whole(digits)
    if count is None:
        raise Refused(N_("Votes: a number, or - to take one back."))
    return sign * count


TAKE: Final = PlainCommand(
    "take",
    ("nehmen",),
    ("take",),
    Group.CASE,
    N_("Take this case; whoever offers it gives it."),
    take,
    N_("NUMBER"),
)

COMMANDS: Final = (
    PlainCommand(
        "cases",
        ("fälle", "f"),
        ("cases",),
        Group.CASE,
        N_("The cases offered, with number, urgency and votes."),
        cases,
    ),
    PlainCommand(
        "owner",
        ("gehört",),
        ("owner",),
        Group.CASE,
        N_("Say whose case it is."),
        owner,
        N_("NUMBER [who]"),
    ),
    PlainCommand(
        "urgent",
        ("dringend",),
        ("urgent",),
        Group.CASE,
        N_("How urgent a case is: 1 can wait, 5 today."),
        urgent,
        N_("NUMBER 1-5"),
    ),
    PlainCommand(
        "vote",
        ("stimme",),
        ("vote", "v"),
        Group.CASE,
        N_("A vote for a case; 2 are two, - takes one back."),
        vote,
        N_("NUMBER [votes]"),
    ),
    PlainCommand(
        "votes",
        ("stimmzahl",),
        ("ballots",),
        Group.CASE,
        N_("How many votes everybody has."),
        votes,
        N_("NUMBER"),
    ),
    PlainCommand(
        "waiting",
        ("wartet",),
        ("waiting",),
        Group.CASE,
        N_("Who has waited longest for an own case."),
        who_waits,
    ),
    TAKE,
)
