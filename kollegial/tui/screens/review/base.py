"""What all actions of the review stand on: the review on the desk and the finding at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from kollegial.anonymise import Finding, Review, ReviewProblem
from kollegial.anonymise.places import Through, changed, next_open, shows_through
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_, _
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen

if TYPE_CHECKING:
    from kollegial.flow.reviewing import ReviewDesk

ALL_DECIDED = N_("Everything is decided. F10 releases the protocol.")


class ReviewBase(KollegialScreen):
    """Takes steps: stored first, then shown.

    What was decided is in the review on the desk; the screen only knows which
    finding is at hand.
    """

    SCOPE = Scope.REVIEW
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.REVIEW)
    HELP = N_(
        "The review. The rules have marked what may identify somebody; you decide on every "
        "mark: replace it, word it differently, or keep it. Read along: what the rules did not "
        "find, you mark yourself. Every decision is stored at once and can be taken back. Only "
        "when all is decided can the protocol be released to the archive."
    )

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self.live = live
        self.desk: ReviewDesk | None = None
        self.at_hand: Finding | None = None
        self._looked_at: Review | None = None
        self._through: tuple[Through, ...] = ()

    @property
    def review(self) -> Review:
        """The review as it lies on the desk. No action runs before it lies open."""
        assert self.desk is not None  # noqa: S101
        return self.desk.review

    @property
    def through(self) -> tuple[Through, ...]:
        """Where something still shows that was to go; looked for once in each state."""
        if self._looked_at is not self.review:
            self._looked_at, self._through = self.review, shows_through(self.review)
        return self._through

    @property
    def number(self) -> int:
        """The number of the finding at hand, from 0; -1 if there is none."""
        items = self.review.items
        return items.index(self.at_hand) if self.at_hand in items else -1

    def decide(self, step: Callable[[Review, Finding], Review], *, onward: bool = False) -> None:
        """Take a step with the finding at hand."""
        if self.at_hand is None:
            return
        number = self.number
        try:
            review = step(self.review, self.at_hand)
        except ReviewProblem as problem:
            self.say(_(problem.reason), warning=True)
            return
        if not self._keep(review):
            return
        items = self.review.items
        if self.at_hand not in items:  # it was marked by hand and is no longer
            self.at_hand = items[min(number, len(items) - 1)] if items else None
        if not (onward and self.onward()):
            self.show()

    def step(self, review: Review) -> None:
        """Take a step that is about several findings; the first of them is at hand then."""
        before = self.review
        if self._keep(review):
            self.go(changed(before, review) or self.at_hand)

    def onward(self) -> bool:
        """On to the next open finding, from the top again after the last. False if none is."""
        following = next_open(self.review, self.review.items, self.number)
        if following is None:
            return False
        self.go(following)
        return True

    def go(self, item: Finding | None) -> None:
        """To a finding."""
        self.at_hand = item
        self.show()

    def say(self, text: str, *, warning: bool = False) -> None:
        """Say something in passing."""
        self.notify(text, severity="warning" if warning else "information", markup=False)

    def show(self) -> None:
        """Show the review as it stands."""
        raise NotImplementedError

    def show_keys(self) -> None:
        """Show which keys can be used."""
        raise NotImplementedError

    def _keep(self, review: Review) -> bool:
        """Store a review. False if the store said no; then all is as it was."""
        assert self.desk is not None  # noqa: S101
        try:
            self.desk.keep(review)
        except StoreError as error:
            self.say(tell(error), warning=True)
            return False
        return True
