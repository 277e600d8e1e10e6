"""What every command of the review stands on: the review on the desk, and the finding at hand."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import TypeVar

from kollegial.anonymise import Finding, Review, ReviewProblem
from kollegial.anonymise.claims.unknown import unknown_words
from kollegial.anonymise.review.places import changed, next_open
from kollegial.anonymise.review.through import Through, looked_at
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.i18n import _
from kollegial.plain.command import Vocabulary
from kollegial.plain.frame import Frame
from kollegial.plain.host import Host
from kollegial.plain.review.lines import titles
from kollegial.review_words import word_taken_back

T = TypeVar("T")


class Outcome(Enum):
    """How a review ends."""

    RELEASED = "released"
    LEFT = "left"
    BACK = "back"


class ReviewFrame(Frame):
    """Steps are stored first, then told. Only the finding at hand is kept here.

    ``listed``: the unknown words have been read out. ``confirmed``: what the second look
    points at and somebody has said is all right.
    """

    def __init__(self, host: Host, live: LiveSession, vocabulary: Vocabulary) -> None:
        super().__init__(host, live)
        self.vocabulary = vocabulary
        self.desk = ReviewDesk(host.place, live.id, live.state)
        self.at_hand: Finding | None = None
        self.outcome: Outcome | None = None
        self.listed = self._all_looked_at()
        self.confirmed: tuple[Through, ...] = ()
        self._looked_at: Review | None = None
        self._points: tuple[Through, ...] = ()
        self.onward()

    @property
    def review(self) -> Review:
        """The review as it lies on the desk."""
        return self.desk.review

    @cached_property
    def titles(self) -> dict[str, str]:
        """Where each field stands."""
        return dict(titles(self.live.session))

    def tried(self, step: Callable[[], T]) -> T | None:
        """What a step comes to; None, and said why, if it cannot be taken."""
        try:
            return step()
        except ReviewProblem as problem:
            self.say(_(problem.reason))
            return None

    def keep(self, review: Review) -> bool:
        """Store a review; ``undo`` goes back to the one before. False if nothing changed."""
        if review == self.review:
            return False
        self.desk.keep(review)
        return True

    def undo(self) -> bool:
        """Back to before the last step, however much it was about. False if there was none."""
        before = self.review
        if not self.desk.can_undo:
            return False
        if self.desk.undo():
            self.say(word_taken_back())
        self._go(changed(before, self.review))
        return True

    def decide(self, step: Callable[[Review, Finding], Review]) -> bool:
        """Take a step with the finding at hand, then on to the next open one.

        A problem is said, and the finding stays at hand.
        """
        if (item := self.held()) is None:
            return False
        review = self.tried(lambda: step(self.review, item))
        if review is None:
            return False
        self.keep(review)
        self.onward()
        return True

    def regroup(self, step: Callable[[Review, Finding], Review]) -> bool:
        """Take a step about who or what the finding at hand is; it stays at hand."""
        if (item := self.held()) is None:
            return False
        review = self.tried(lambda: step(self.review, item))
        if review is None:
            return False
        done = self.keep(review)
        self.at_hand = next((each for each in review.items if each.place == item.place), None)
        if not done:
            self.say(_("Nothing has changed."))
        return done

    def held(self) -> Finding | None:
        """The finding at hand; said if there is none."""
        if self.at_hand is None:
            self.say(_("There is no finding at hand."))
        return self.at_hand

    def take(self, review: Review) -> None:
        """Take a step that is about several findings; the first of them is at hand then."""
        before = self.review
        self.keep(review)
        self._go(changed(before, review))

    def onward(self) -> bool:
        """The next open finding is at hand; none if all is decided."""
        self.at_hand = next_open(self.review, self.at_hand)
        return self.at_hand is not None

    @property
    def points(self) -> tuple[Through, ...]:
        """What the second look points at, once all is decided; looked for once in each state."""
        if self._looked_at is not self.review:
            self._looked_at, self._points = self.review, looked_at(self.review)
        return self._points

    @property
    def stops(self) -> tuple[Through, ...]:
        """The points that keep the protocol from being released."""
        return tuple(each for each in self.points if each.stops)

    def _all_looked_at(self) -> bool:
        """Whether every unknown word was read out before the review was left."""
        words = unknown_words(self.review.fields, self.review.items)
        places = {(each.field, each.start, each.end) for each in words}
        return bool(places) and places <= self.desk.looked_at

    def _go(self, item: Finding | None) -> None:
        self.at_hand = item or self.at_hand
        if self.at_hand not in self.review.items:
            self.onward()
