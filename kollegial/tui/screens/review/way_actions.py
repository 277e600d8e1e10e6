"""The way through the findings: by keys, in the list, by a click into the text."""

from __future__ import annotations

from textual import on

from kollegial.i18n import _
from kollegial.tui.screens.review.aside_actions import AsideActions
from kollegial.tui.screens.review.base import ALL_DECIDED
from kollegial.tui.widgets.review_list import FindingList
from kollegial.tui.widgets.review_sheet import FIRST_UNKNOWN
from kollegial.tui.widgets.review_text import ReviewText


class WayActions(AsideActions):
    """Forward, back, to where somebody points; out."""

    def action_next_open(self) -> None:
        """To the next finding without a decision."""
        if not self.onward():
            self.say(_(ALL_DECIDED))

    def action_previous(self) -> None:
        """To the finding before this one, and from the first to the last."""
        items = self.review.items
        if items:
            self.go(items[max(0, self.number) - 1])

    def action_leave(self) -> None:
        """To the start page; the review waits there."""
        self.dismiss()

    @on(FindingList.Moved)
    def _moved(self, event: FindingList.Moved) -> None:
        self._pick(event.number)

    @on(ReviewText.Picked)
    def _picked(self, event: ReviewText.Picked) -> None:
        self._pick(event.number)

    @on(ReviewText.Scrolled)
    def _scrolled(self, event: ReviewText.Scrolled) -> None:
        for page in self.query(ReviewText):
            if page is not event.page and page.display:
                page.follow(event.passage, event.line)

    def action_view(self) -> None:
        """The other of the two texts."""
        self.toggle_class("-result")
        self.show()

    def _pick(self, number: int) -> None:
        items = self.review.items
        if number <= FIRST_UNKNOWN:
            words = self.words
            if FIRST_UNKNOWN - number < len(words):
                self.go_to_word(words[FIRST_UNKNOWN - number])
        elif 0 <= number < len(items):
            self.go(items[number])
