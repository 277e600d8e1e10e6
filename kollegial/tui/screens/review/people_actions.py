"""Who is who: another kind or role, one with somebody else, somebody else, here too."""

from __future__ import annotations

from kollegial.anonymise import Kind
from kollegial.i18n import _
from kollegial.printable import one_line
from kollegial.review_words import marked_more
from kollegial.tui.screens.review.base import ReviewBase
from kollegial.tui.widgets.review_choices import NO_ROLE, one_with, which_role
from kollegial.tui.widgets.review_questions import which_kind


class PeopleActions(ReviewBase):
    """Corrects what the rules took for one and the same, or for something else."""

    def action_retype(self) -> None:
        """Another kind; for a person the role too."""
        if self.at_hand is not None:
            question = which_kind(self.at_hand.text, self.at_hand.kind)
            self.app.push_screen(question, self._retype)

    def action_merge(self) -> None:
        """The same as another one."""
        if self.at_hand is None:
            return
        if not self.review.others(self.at_hand):
            self.say(_("There is no other of this kind."))
            return
        self.app.push_screen(one_with(self.review, self.at_hand), self._merge)

    def action_split(self) -> None:
        """Somebody else: wherever it reads so, or only here if all read so."""
        at = self.at_hand
        if at is None:
            return
        texts = {
            one_line(each.text).casefold() for each in self.review.items if each.entity == at.entity
        }
        only = len(texts) == 1
        self.decide(lambda review, at: review.split(at, only=only))

    def action_also_here(self) -> None:
        """The same words wherever else they stand."""
        at = self.at_hand
        if at is None:
            return
        before = len(self.review.items)
        self.decide(lambda review, at: review.also_here(at))
        more = len(self.review.items) - before
        if more:
            self.say(marked_more(more))
        else:
            self.say(_("These words stand nowhere else."))

    def _retype(self, kind: str | None) -> None:
        if kind is None or self.at_hand is None:
            return
        if Kind(kind) is Kind.PERSON:
            self.app.push_screen(which_role(self.at_hand), self._role)
        else:
            self.decide(lambda review, at: review.retype(at, Kind(kind)))

    def _role(self, role: str | None) -> None:
        if role is not None:
            key = "" if role == NO_ROLE else role
            self.decide(lambda review, at: review.retype(at, Kind.PERSON, key))

    def _merge(self, number: str | None) -> None:
        if number is not None and self.at_hand is not None:
            other = self.review.others(self.at_hand)[int(number)]
            self.decide(lambda review, at: review.merge(at, other))
