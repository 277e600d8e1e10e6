"""One person's walk through the kiosk: welcome, statements, sentence, thanks. Time is told to it.

The walk is all a kiosk knows of a person. A new one begins from nothing, so nothing of the last
can be seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from kollegial.quality.feedback.form import POINTS
from kollegial.quality.feedback.slips import Filled, filled

SECOND: Final = 1000
"""All times are in milliseconds of a steady clock."""
IDLE: Final = 90 * SECOND
"""So long may nobody touch anything before the kiosk asks whether somebody is there."""
GRACE: Final = 20 * SECOND
"""So long it waits for an answer to that."""
THANKS: Final = 12 * SECOND
"""So long the last page stays."""


class Page(StrEnum):
    """What the kiosk shows."""

    WELCOME = "welcome"
    ITEM = "item"
    SENTENCE = "sentence"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Walk:
    """How far somebody has come."""

    items: int
    touched: int
    """When something was touched last, in ms."""
    idle: int = IDLE
    page: Page = Page.WELCOME
    answers: tuple[int, ...] = field(default=(), repr=False)
    """So many statements are answered; the next one is shown."""
    kept: tuple[int, ...] = field(default=(), repr=False)
    """All answers given, those behind too after a step back."""

    @property
    def at(self) -> int:
        """Which statement is shown, from 0."""
        return len(self.answers)

    @property
    def given(self) -> int | None:
        """What was answered here before a step back; None if nothing."""
        return self.kept[self.at] if self.at < len(self.kept) else None

    def touch(self, now: int) -> Walk:
        """Somebody is there."""
        return replace(self, touched=now)

    def begin(self, now: int) -> Walk:
        """From the welcome to the first statement."""
        if self.page is not Page.WELCOME:
            return self
        return replace(self, page=Page.ITEM, touched=now)

    def answer(self, answer: int, now: int) -> Walk:
        """Answer what is shown and go on; 0 is an answer too."""
        if self.page is not Page.ITEM or answer not in range(POINTS + 1):
            return self
        answers = (*self.answers, answer)
        kept = (*answers, *self.kept[len(answers) :])
        page = Page.SENTENCE if len(answers) == self.items else Page.ITEM
        return replace(self, answers=answers, kept=kept, page=page, touched=now)

    def back(self, now: int) -> Walk:
        """One page back, as long as nothing was handed in; the welcome knows nothing any more."""
        if self.page is Page.SENTENCE or (self.page is Page.ITEM and self.answers):
            return replace(self, page=Page.ITEM, answers=self.answers[:-1], touched=now)
        return self.afresh(now) if self.page is Page.ITEM else self

    def hand_in(self, sentence: str, now: int) -> tuple[Walk, Filled | None]:
        """The thanks, and the slip; from here on the walk holds nothing of it.

        Raises:
            Refused: the sentence is too long.
        """
        if self.page is not Page.SENTENCE:
            return self, None
        slip = filled(self.answers, self.items, sentence)
        return Walk(self.items, now, self.idle, Page.THANKS), slip

    def afresh(self, now: int) -> Walk:
        """The welcome for the next person."""
        return Walk(self.items, now, self.idle)

    def left(self, now: int) -> int | None:
        """Milliseconds until the kiosk begins afresh; None if it will not."""
        waited = now - self.touched
        match self.page:
            case Page.WELCOME:
                return None
            case Page.THANKS:
                return max(0, THANKS - waited)
            case _:
                return max(0, self.idle + GRACE - waited)

    def asks(self, now: int) -> bool:
        """Whether it is time to ask whether somebody is still there."""
        left = self.left(now)
        return left is not None and self.page is not Page.THANKS and left <= GRACE

    def look(self, now: int) -> Walk:
        """The walk as time goes by: afresh once nobody touched anything for long enough."""
        return self.afresh(now) if self.left(now) == 0 else self
