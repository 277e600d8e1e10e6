"""What this group always hides or never has flagged, decided on in the review."""

from __future__ import annotations

from functools import partial

from kollegial.anonymise import Finding, Kind, Review
from kollegial.consultation.refusal import Refused
from kollegial.i18n import N_, _
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.screens.review.aside_actions import AsideActions
from kollegial.tui.widgets.review_aside import Aside, Beside
from kollegial.tui.widgets.review_questions import which_kind
from kollegial.tui.widgets.review_words import one_line

_ALWAYS = N_("“{words}” is always hidden in this group from now on.")
_NEVER = N_("“{words}” is not flagged in this group any more.")


class HabitActions(AsideActions):
    """Decides here, then remembers for the next review."""

    def action_always(self) -> None:
        """Replaced here, and always."""
        if self.aside is not None:
            question = which_kind(self.text_at(self.aside.place), self.aside.kind)
            self.app.push_screen(question, partial(self._always_aside, self.aside))
        elif (at := self.at_hand) is not None:
            self._remember(at.text, at.kind, always=True)
            self.decide(lambda review, at: review.accept_alike(at), onward=True)

    def action_never(self) -> None:
        """Kept wherever it stands, and never flagged."""
        aside, at = self.aside, self.at_hand
        if aside is not None:
            self._remember(self.text_at(aside.place), None, always=False)
            self.leave_aside()
        elif at is not None:
            kept = self.tried(lambda: _kept(self.review, at))
            self._remember(at.text, None, always=False)
            if kept is not None and self.keep(kept, whole=True) and not self.onward():
                self.go(self.at_hand if self.at_hand in self.review.items else None)

    def _always_aside(self, aside: Aside, kind: str | None) -> None:
        if kind is None or self.mark_place(aside.place, Kind(kind)) is None:
            return
        self._remember(self.text_at(aside.place), Kind(kind), always=True)
        if aside.sort is Beside.UNKNOWN:
            self.after_aside(aside)

    def _remember(self, words: str, kind: Kind | None, *, always: bool) -> None:
        assert self.desk is not None  # noqa: S101
        try:
            self.desk.remember(words, kind, always=always)
        except (Refused, StoreError) as error:
            self.say(tell(error), warning=True)
        else:
            text = _(_ALWAYS) if always else _(_NEVER)
            self.say(text.format(words=one_line(words)))


def _kept(review: Review, at: Finding) -> Review:
    """A review in which these words stay wherever they stand."""
    same = one_line(at.text).casefold()
    places = [each.place for each in review.items if one_line(each.text).casefold() == same]
    for place in places:
        item = next((each for each in review.items if each.place == place), None)
        if item is not None:
            review = review.reject(item)
    return review
