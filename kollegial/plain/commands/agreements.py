"""What is agreed before the case: checklist, confidentiality, memory, what became of others."""

from __future__ import annotations

from typing import Final

from kollegial.consultation import commands as cmd
from kollegial.flow.earlier import Earlier, earlier
from kollegial.i18n import _, language
from kollegial.marking import N_
from kollegial.plain.command import Group, PlainCommand
from kollegial.plain.finding import numbered
from kollegial.plain.frame import Frame
from kollegial.plain.questions import number, yes
from kollegial.plain.spoken import day
from kollegial.printable import one_line


def checklist(frame: Frame, _rest: str) -> None:
    """Every question; an answer that speaks against the case comes with advice."""
    for check in frame.meeting.checklist:
        answer = yes(frame, check.question.within(language()))
        if answer is None:
            continue
        frame.act(cmd.Answer(check.id, answer), quiet=True)
        if answer is not check.safe:
            frame.say(check.advice.within(language()))
    frame.say(_("That was the checklist."))


def confidentiality(frame: Frame, _rest: str) -> None:
    """What everybody agrees to."""
    frame.lines(*frame.meeting.confidentiality.within(language()))
    agreed = yes(frame, _("Does everybody agree?"))
    if agreed is not None:
        frame.act(cmd.AgreeConfidentiality(agreed))


def memory(frame: Frame, _rest: str) -> None:
    """Whether names and roles may stay."""
    agreed = yes(frame, frame.meeting.memory.within(language()))
    if agreed is not None:
        frame.act(cmd.AgreeMemory(agreed))


def follow_up(frame: Frame, rest: str) -> None:
    """What became of earlier cases of the group."""
    found = earlier(frame.host.place, frame.state.group)
    if not found:
        frame.say(_("There is no earlier protocol of this group."))
        return
    if rest:
        place, text = numbered(rest)
        if 1 <= place <= len(found):
            _answered(frame, found[place - 1], text)
        else:
            frame.say(_("There is no earlier protocol with this number."))
        return
    frame.say(frame.meeting.opening.within(language()))
    for place, each in enumerate(found, 1):
        frame.say(_line(frame, place, each))
    question = _("Which one, by its number? Enter for none:")
    while (chosen := number(frame, question, 1, len(found))) is not None:
        _answered(frame, found[chosen - 1], "")


def _answered(frame: Frame, protocol: Earlier, text: str) -> None:
    text = text or frame.ask(_("What became of it?"))
    if text:
        frame.act(cmd.FollowUp(protocol.id, text))


def _line(frame: Frame, place: int, each: Earlier) -> str:
    title = one_line(each.title) or _("without a title")
    line = f"{place} {day(each.date)}: {title}"
    if each.id in frame.state.follow_ups:
        return line + "; " + _("told today")
    return line + "; " + _("told already") if each.followed_up else line


CHECKLIST: Final = PlainCommand(
    "checklist",
    ("prüfliste",),
    ("checklist",),
    Group.CASE,
    N_("Questions before a case is taken."),
    checklist,
)
MEMORY: Final = PlainCommand(
    "memory",
    ("merken",),
    ("remember",),
    Group.CASE,
    N_("Whether names and roles may stay for the next meeting."),
    memory,
)
EARLIER: Final = PlainCommand(
    "earlier",
    ("früher",),
    ("earlier",),
    Group.CASE,
    N_("What became of this group's earlier cases?"),
    follow_up,
    N_("[number text]"),
)

COMMANDS: Final = (
    CHECKLIST,
    PlainCommand(
        "confidentiality",
        ("vertraulich",),
        ("confidential",),
        Group.CASE,
        N_("Agree on confidentiality."),
        confidentiality,
    ),
    MEMORY,
    EARLIER,
)
