"""The questions before the case, each with its line, its card and the command of its answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from kollegial.consultation import commands as cmd
from kollegial.consultation.commands import Command
from kollegial.consultation.meeting import Check, Meeting
from kollegial.consultation.state import SessionState
from kollegial.export.figures import day
from kollegial.flow.earlier import Earlier, earlier
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.i18n import _, language
from kollegial.store.errors import StoreError
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.hanging import hanging

MOST_EARLIER = 6
"""So many earlier cases are asked about, the latest first."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question. What has text for an answer overrides ``asks`` and ``write``."""

    title: str

    @property
    def asks(self) -> str | None:
        """What to ask for, if the answer is a text."""
        return None

    def answer(self, state: SessionState) -> bool | None:
        """Yes, no, or open."""
        raise NotImplementedError

    def command(self, answer: bool | None) -> Command | None:
        """What the answer asks of the session."""
        raise NotImplementedError

    def card(self, state: SessionState) -> Content:
        """Everything about it."""
        raise NotImplementedError

    def written(self, _state: SessionState) -> str:
        """The text so far."""
        return ""

    def write(self, _text: str) -> Command | None:
        """What the text asks of the session."""
        return None

    def warns(self, _state: SessionState) -> bool:
        """Whether the answer asks for care."""
        return False

    def line(self, state: SessionState, width: int) -> Content:
        """Sign, answer and question in so many cells."""
        answer = self.answer(state)
        if self.warns(state):
            sign, style = "!", "bold $warning"
        elif answer is None:
            sign, style = "·", QUIET
        else:
            sign, style = "✓", "$success"
        word = {None: _("open"), True: _("yes"), False: _("no")}[answer]
        return hanging(f"{sign} {word:<6}", self.title, width, style)


@dataclass(frozen=True, slots=True)
class EarlierCase(Item):
    """What became of an earlier case of this group?"""

    question: str
    found: Earlier

    @property
    def asks(self) -> str | None:
        """The question, and what the case was."""
        return self.question

    def answer(self, state: SessionState) -> bool | None:
        """Answered, here or in a session before, or open."""
        return True if self.written(state) or self.found.followed_up else None

    def command(self, answer: bool | None) -> Command | None:
        """Only taking it back needs no text."""
        return cmd.FollowUp(self.found.id, "") if answer is None else None

    def written(self, state: SessionState) -> str:
        """The answer of this session."""
        return state.follow_ups.get(self.found.id, "")

    def write(self, text: str) -> Command | None:
        """The answer, linked to the earlier protocol."""
        return cmd.FollowUp(self.found.id, text)

    def card(self, state: SessionState) -> Content:
        """The question, the case, the answer."""
        told = self.written(state) or _("Enter writes the answer down.")
        parts = [
            Content(self.question).stylize("bold $primary"),
            Content(self.title).stylize("bold"),
            Content(told),
        ]
        if self.found.followed_up and not self.written(state):
            parts.append(Content(_("Answered in an earlier session already.")).stylize(QUIET))
        return Content("\n\n").join(parts)


@dataclass(frozen=True, slots=True)
class Confidentiality(Item):
    """Everybody agrees to keep it to themselves."""

    meeting: Meeting

    def answer(self, state: SessionState) -> bool | None:
        """Agreed, or open."""
        return state.confidentiality_agreed

    def command(self, answer: bool | None) -> Command | None:
        """Agreed, or not."""
        return cmd.AgreeConfidentiality(bool(answer))

    def warns(self, state: SessionState) -> bool:
        """Without it nobody should begin."""
        return state.confidentiality_agreed is False

    def card(self, state: SessionState) -> Content:
        """The agreement, to be read out."""
        lines = self.meeting.confidentiality.within(language())
        head = Content(_("Read it out, and let everybody say yes:")).stylize("bold $primary")
        return Content("\n\n").join([head, *(Content(f"• {line}") for line in lines)])


@dataclass(frozen=True, slots=True)
class Memory(Item):
    """Names and roles may stay for the next meeting."""

    meeting: Meeting

    def answer(self, state: SessionState) -> bool | None:
        """Yes, no, or open."""
        return state.memory_agreed

    def command(self, answer: bool | None) -> Command | None:
        """Without an answer nothing stays."""
        return cmd.AgreeMemory(bool(answer))

    def card(self, state: SessionState) -> Content:
        """The question."""
        return Content(self.meeting.memory.within(language()))


@dataclass(frozen=True, slots=True)
class Checklist(Item):
    """A question of the checklist."""

    check: Check

    def answer(self, state: SessionState) -> bool | None:
        """The answer of the group."""
        return state.checklist.get(self.check.id)

    def command(self, answer: bool | None) -> Command | None:
        """The answer."""
        return cmd.Answer(self.check.id, answer)

    def warns(self, state: SessionState) -> bool:
        """The answer asks for care."""
        answer = self.answer(state)
        return answer is not None and answer is not self.check.safe

    def card(self, state: SessionState) -> Content:
        """The question, and what to do with an answer that asks for care."""
        advice = self.check.advice.within(language())
        style = "bold $warning" if self.warns(state) else QUIET
        otherwise = _("If no:") if self.check.safe else _("If yes:")
        return Content("\n\n").join(
            [
                Content(self.title).stylize("bold $primary"),
                Content(f"{otherwise} {advice}").stylize(style),
            ]
        )


def items_of(live: LiveSession, place: Workplace) -> tuple[Item, ...]:
    """Every question, in the order in which a group meets them."""
    meeting = place.library.meeting
    words = language()
    checks = (Checklist(check.question.within(words), check) for check in meeting.checklist)
    return (
        *_earlier(live, place, meeting),
        Confidentiality(_("Everybody keeps to themselves what is said here"), meeting),
        Memory(_("Names and roles may stay for the next meeting"), meeting),
        *checks,
    )


def _earlier(live: LiveSession, place: Workplace, meeting: Meeting) -> Iterator[EarlierCase]:
    try:
        found = earlier(place, live.state.group)
    except StoreError:
        return  # an archive that cannot be read must not keep a group from its case
    question = meeting.opening.within(language())
    for each in found[:MOST_EARLIER]:
        title = f"{day(each.date, language())}: {each.title or _('(no key question)')}"
        yield EarlierCase(title, question, each)
