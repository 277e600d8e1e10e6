"""What every command of the review stands on: the review on the desk, and the finding at hand."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cached_property

from kollegial.anonymise import Finding, Review, ReviewProblem
from kollegial.anonymise.places import changed, next_open, shows_through
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.i18n import _
from kollegial.plain.command import Vocabulary
from kollegial.plain.frame import Frame
from kollegial.plain.host import Host
from kollegial.plain.review.lines import titles


class Outcome(Enum):
    """How a review ends."""

    RELEASED = "released"
    LEFT = "left"
    BACK = "back"


class ReviewFrame(Frame):
    """Steps are stored first, then told. Only the finding at hand is kept here."""

    def __init__(self, host: Host, live: LiveSession, vocabulary: Vocabulary) -> None:
        super().__init__(host, live)
        self.vocabulary = vocabulary
        self.desk = ReviewDesk(host.place.desk, live.id, live.state)
        self.at_hand: Finding | None = None
        self.outcome: Outcome | None = None
        self.onward()

    @property
    def review(self) -> Review:
        """The review as it lies on the desk."""
        return self.desk.review

    @cached_property
    def titles(self) -> dict[str, str]:
        """Where each field stands."""
        return dict(titles(self.live.session))

    def decide(self, step: Callable[[Review, Finding], Review]) -> None:
        """Take a step with the finding at hand, then on to the next open one.

        A problem is said, and the finding stays at hand.
        """
        if self.at_hand is None:
            self.say(_("There is no finding at hand."))
            return
        try:
            review = step(self.review, self.at_hand)
        except ReviewProblem as problem:
            self.say(_(problem.reason))
            return
        self.desk.keep(review)
        self.onward()

    def take(self, review: Review) -> None:
        """Take a step that is about several findings; the first of them is at hand then."""
        before = self.review
        self.desk.keep(review)
        self.at_hand = changed(before, review) or self.at_hand
        if self.at_hand not in review.items:
            self.onward()

    def onward(self) -> bool:
        """The next open finding is at hand; none if all is decided."""
        items = self.review.items
        number = items.index(self.at_hand) if self.at_hand in items else -1
        self.at_hand = next_open(self.review, items, number)
        return self.at_hand is not None

    def shows(self) -> bool:
        """Whether something shows through that was to go, once all is decided."""
        return bool(shows_through(self.review))
