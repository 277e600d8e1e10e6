"""Marking by hand what was not found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kollegial.anonymise import Kind
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import marked_all, to_mark
from kollegial.i18n import _
from kollegial.tui.screens.review.aside_actions import AsideActions
from kollegial.tui.widgets.review_questions import there_too, what_else, which_kind


class MarkActions(AsideActions):
    """Words somebody names, and places where something shows through."""

    def action_mark(self) -> None:
        """Something that was not found: first the words, then what they are."""
        if self.aside is not None:
            self.mark_aside()
        else:
            self.app.push_screen(what_else(self.review), self._choose_kind)

    def ask_there_too(self) -> None:
        """Offer to mark every place where something shows through."""
        question = there_too(self.review, [each.place for each in self.stops])
        self.app.push_screen(question, self._replace_there_too)

    def _choose_kind(self, words: str | None) -> None:
        if words is not None:
            self.app.push_screen(which_kind(words), partial(self._mark, words))

    def _mark(self, words: str, kind: str | None) -> None:
        if kind is not None:
            self._mark_places([(to_mark(self.review, words)[0], Kind(kind))])

    def _replace_there_too(self, sure: bool | None) -> None:
        if sure:
            self._mark_places([(each.place, each.kind) for each in self.stops])

    def _mark_places(self, places: Sequence[tuple[Place, Kind]]) -> None:
        review, problem = marked_all(self.review, places)
        if problem:
            self.say(_(problem), warning=True)
        self.step(review)
