"""What this group always hides or never has flagged, decided on in the review."""

from __future__ import annotations

from functools import partial

from kollegial.anonymise import Kind, Review
from kollegial.refusal import Refused
from kollegial.review_words import remembered
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.screens.review.aside_actions import AsideActions
from kollegial.tui.widgets.review_aside import Aside, Beside
from kollegial.tui.widgets.review_questions import which_kind


class HabitActions(AsideActions):
    """Decides here, then remembers for the next review."""

    def action_always(self) -> None:
        """Replaced here, and always."""
        if self.aside is not None:
            question = which_kind(self.text_at(self.aside.place), self.aside.kind)
            self.app.push_screen(question, partial(self._always_aside, self.aside))
        elif (at := self.at_hand) is not None:
            before = self.review
            kept = self._remember(at.text, at.kind, always=True)
            self.decide(lambda review, at: review.accept_alike(at), onward=True)
            if kept:
                self._join(before)

    def action_never(self) -> None:
        """Kept wherever it stands, and never flagged."""
        aside, at = self.aside, self.at_hand
        if aside is not None:
            self._remember(self.text_at(aside.place), None, always=False)
            self.leave_aside()
        elif at is not None:
            before = self.review
            left = self.tried(lambda: before.reject_same(at))
            kept = self._remember(at.text, None, always=False)
            if left is not None and self.keep(left):
                if kept:
                    self._join(before)
                if not self.onward():
                    self.go(self.at_hand if self.at_hand in self.review.items else None)

    def _always_aside(self, aside: Aside, kind: str | None) -> None:
        before = self.review
        if kind is None or self.mark_place(aside.place, Kind(kind)) is None:
            return
        if self._remember(self.text_at(aside.place), Kind(kind), always=True):
            self._join(before)
        if aside.sort is Beside.UNKNOWN:
            self.after_aside()

    def _join(self, before: Review) -> None:
        """What was remembered and the step it came with are taken back as one."""
        self.opened.join(before)
        self.show_keys()

    def _remember(self, words: str, kind: Kind | None, *, always: bool) -> bool:
        """Whether anything new is kept for the group."""
        try:
            fresh = self.opened.remember(words, kind, always=always)
        except (Refused, StoreError) as error:
            self.say(tell(error), warning=True)
            return False
        self.say(remembered(words, always=always))
        return fresh
