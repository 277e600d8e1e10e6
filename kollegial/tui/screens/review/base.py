"""What all actions of the review stand on: the review on the desk and what is at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from kollegial.anonymise import Finding, Review, ReviewProblem
from kollegial.anonymise.claims.unknown import Unknown
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import changed, next_open
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_, _
from kollegial.refusal import Refused
from kollegial.review_words import word_taken_back
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.review_aside import Aside

if TYPE_CHECKING:
    from kollegial.flow.reviewing import ReviewDesk

ALL_DECIDED = N_("Everything is decided. F10 releases the protocol.")


class ReviewBase(KollegialScreen):
    """Takes steps: stored first, then shown.

    What was decided is in the review on the desk; the screen only knows what is at hand:
    a finding, or a place beside the findings.
    """

    SCOPE = Scope.REVIEW
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.REVIEW)
    HELP = N_(
        "The review. Marked is what may identify somebody, in three bands: ▸ sure, ? please "
        "check, · unknown word that may be a name and is not replaced by itself. You decide on "
        "every mark: replace it, word it differently, or keep it. S accepts all that is sure, N "
        "leads through the rest, U through the unknown words. Read along and mark yourself what "
        "was not found. Every decision is stored at once and can be taken back. Only when all "
        "is decided, and the second look lets it pass, can the protocol be released."
    )

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self.live = live
        self.desk: ReviewDesk | None = None
        self.at_hand: Finding | None = None
        self.aside: Aside | None = None
        self.seen: set[Unknown] = set()
        self.unknown: Sequence[Unknown] = ()
        self._words: tuple[tuple[Finding, ...], Sequence[Unknown]] = ((), ())

    @property
    def opened(self) -> ReviewDesk:
        """The desk with the review on it. No action runs before it lies open."""
        assert self.desk is not None  # noqa: S101
        return self.desk

    @property
    def review(self) -> Review:
        """The review as it lies on the desk."""
        return self.opened.review

    @property
    def number(self) -> int:
        """The number of the finding at hand, from 0; -1 if there is none."""
        items = self.review.items
        return items.index(self.at_hand) if self.at_hand in items else -1

    @property
    def words(self) -> Sequence[Unknown]:
        """The unknown words that nobody has marked, in order."""
        items = self.review.items
        if self._words[0] != items or not self._words[1]:
            self._words = items, _free(self.unknown, items)
        return self._words[1]

    def text_at(self, place: Place) -> str:
        """The original words of a place."""
        name, start, end = place
        return self.review.fields[name][start:end]

    def decide(self, step: Callable[[Review, Finding], Review], *, onward: bool = False) -> None:
        """Take a step with the finding at hand."""
        at = self.at_hand
        if at is None or self.aside is not None:
            return
        number = self.number
        before = self.review
        review = self.tried(lambda: step(before, at))
        if review is None or not self.keep(review):
            return
        items = self.review.items
        if self.at_hand not in items:  # it is another one now, or was marked by hand and is gone
            there = next((each for each in items if each.place == at.place), None)
            self.at_hand = there or (items[min(number, len(items) - 1)] if items else None)
        if not (onward and self.onward()):
            self.show()

    def step(self, review: Review) -> None:
        """Take a step that is about several findings; the first of them is at hand then."""
        before = self.review
        if self.keep(review):
            self.go(changed(before, review) or self.at_hand)

    def tried(self, step: Callable[[], Review]) -> Review | None:
        """What a step leads to; None if it cannot be taken, and why is said."""
        try:
            return step()
        except ReviewProblem as problem:
            self.say(_(problem.reason), warning=True)
            return None

    def keep(self, review: Review) -> bool:
        """Store a review. False if the store said no; then all is as it was."""
        try:
            self.opened.keep(review)
        except StoreError as error:
            self.say(tell(error), warning=True)
            return False
        return True

    def back(self) -> None:
        """Take the last step back."""
        before = self.review
        if not self.opened.can_undo:
            return
        try:
            if self.opened.undo():
                self.say(word_taken_back())
        except (Refused, StoreError) as error:
            self.say(tell(error), warning=True)
        self.go(changed(before, self.review) or self.at_hand)

    def note_seen(self, words: Iterable[Unknown]) -> None:
        """Note that somebody has looked at unknown words."""
        self.seen |= set(words)
        try:
            self.opened.look_at((each.field, each.start, each.end) for each in self.seen)
        except StoreError as error:
            self.say(tell(error), warning=True)

    def onward(self) -> bool:
        """On to the next open finding, from the top again after the last. False if none is."""
        following = next_open(self.review, self.at_hand)
        if following is None:
            return False
        self.go(following)
        return True

    def go(self, item: Finding | None) -> None:
        """To a finding."""
        self.at_hand, self.aside = item, None
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


def _free(words: Sequence[Unknown], items: Sequence[Finding]) -> Sequence[Unknown]:
    """The words that lie in no finding."""
    found: dict[str, list[tuple[int, int]]] = {}
    for item in items:
        found.setdefault(item.field, []).append((item.start, item.end))
    free = []
    for word in words:
        spans = found.get(word.field, [])
        at = bisect_right(spans, (word.end - 1, len(spans) + word.end)) - 1
        if at < 0 or spans[at][1] <= word.start:
            free.append(word)
    return free
