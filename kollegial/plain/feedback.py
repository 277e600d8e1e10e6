"""Feedback line by line: a slip for everybody, typed unseen, counted together at the end."""

from __future__ import annotations

from kollegial.consultation.decide.after import FEWEST_SLIPS
from kollegial.consultation.meeting import SCALE, Meeting
from kollegial.consultation.slips import Slip, Slips
from kollegial.i18n import _, language, ngettext_
from kollegial.plain.frame import Frame
from kollegial.plain.parse import cleaned
from kollegial.plain.questions import whole, yes


def ask_slip(frame: Frame, slips: Slips) -> None:
    """One slip, then the next person's turn."""
    if frame.state.feedback is not None:
        frame.say(_("The feedback is counted already. Undo takes it back."))
        return
    meeting = frame.meeting
    frame.lines(*_introduction(meeting, len(slips) + 1))
    answers = {}
    for item in meeting.feedback:
        point = _point(frame, f"{item.text.within(language())} ")
        if point:
            answers[item.id] = point
    remarks = tuple(filter(None, (_remark(frame, text) for text in _open(meeting))))
    slip = Slip(answers, remarks)
    frame.host.talk.push_away()
    if slip.empty:
        frame.say(_("The slip was empty and does not count."))
        return
    slips.add(slip)
    text = ngettext_("{count} slip is kept.", "{count} slips are kept.", len(slips))
    frame.say(text.format(count=len(slips)))


def count(frame: Frame, slips: Slips) -> bool:
    """Give all slips away together. False if the group wants to go on with them."""
    if not len(slips):
        return True
    if len(slips) < FEWEST_SLIPS:
        frame.say(
            _("Feedback is kept from {count} slips on; with fewer, everybody could tell.").format(
                count=FEWEST_SLIPS
            )
        )
        if not yes(frame, _("Throw the slips away?")):
            return False
        slips.clear()
        return True
    if not frame.act(slips.gathered(frame.meeting)):
        return False
    slips.clear()
    return True


def keep(frame: Frame, slips: Slips) -> None:
    """Somebody leaves: count what may be counted, let go the rest."""
    if len(slips) >= FEWEST_SLIPS:
        frame.act(slips.gathered(frame.meeting))
    elif len(slips):
        frame.say(_("The slips were too few to be kept; they are gone."))
    slips.clear()


def _introduction(meeting: Meeting, number: int) -> tuple[str, ...]:
    scale = meeting.scale.within(language())
    points = "; ".join(f"{point} {word}" for point, word in enumerate(scale, 1))
    return (
        _("Slip {number}. What you type is not shown.").format(number=number),
        _("Answers: {points}. Enter leaves one out.").format(points=points),
    )


def _point(frame: Frame, question: str) -> int | None:
    while True:
        answer = cleaned(frame.host.talk.secret(question))
        if not answer:
            return None
        found = whole(answer)
        if found is not None and 1 <= found <= SCALE:
            return found
        frame.say(_("Please a number from 1 to {count}, or just Enter.").format(count=SCALE))


def _open(meeting: Meeting) -> tuple[str, str]:
    return meeting.keep.within(language()), meeting.change.within(language())


def _remark(frame: Frame, question: str) -> str:
    words = frame.ask(f"{question} ")
    return f"{question} {words}" if words else ""
