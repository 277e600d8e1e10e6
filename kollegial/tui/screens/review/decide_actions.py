"""Actions on the finding at hand and on all that are open: decide, and take it back."""

from __future__ import annotations

from kollegial.anonymise.finding import Band
from kollegial.i18n import _
from kollegial.review_words import accepted
from kollegial.tui.screens.review.aside_actions import AsideActions
from kollegial.tui.screens.review.base import ALL_DECIDED
from kollegial.tui.widgets.review_questions import all_the_rest, what_instead


class DecideActions(AsideActions):
    """Accept, change, keep, open again; undo."""

    def action_accept(self) -> None:
        """The placeholder it is; on to the next open finding."""
        self.decide(lambda review, at: review.accept(at), onward=True)

    def action_accept_alike(self) -> None:
        """The placeholder for all that mean the same; on to the next open finding."""
        self.decide(lambda review, at: review.accept_alike(at), onward=True)

    def action_accept_sure(self) -> None:
        """The placeholders for all that is sure; on to what asks for a look."""
        count = sum(item.band is Band.SURE for item in self.review.undecided)
        if not count:
            self.say(_("Nothing that is sure is open."))
            return
        if not self.keep(self.review.accept_sure()):
            return
        self.say(" ".join(accepted(count, len(self.review.undecided))))
        if not self.onward():
            self.go(self.at_hand)

    def action_reject(self) -> None:
        """The original words stay; on to the next open finding."""
        if self.aside is not None:
            self.leave_aside()
        else:
            self.decide(lambda review, at: review.reject(at), onward=True)

    def action_reopen(self) -> None:
        """Not decided after all."""
        self.decide(lambda review, at: review.reopen(at))

    def action_change(self) -> None:
        """Words of one's own in place of the placeholder."""
        if self.aside is not None:
            self.reword_aside()
        elif self.at_hand is not None:
            self.app.push_screen(what_instead(self.review, self.at_hand), self._change)

    def action_accept_rest(self) -> None:
        """The placeholders for everything still open, after a question."""
        if count := len(self.review.undecided):
            self.app.push_screen(all_the_rest(count), self._accept_rest)
        else:
            self.say(_(ALL_DECIDED))

    def action_undo(self) -> None:
        """The last step back; what it was about is at hand again."""
        self.back()

    def _change(self, words: str | None) -> None:
        if words is not None:
            self.decide(lambda review, at: review.change(at, words), onward=True)

    def _accept_rest(self, sure: bool | None) -> None:
        if sure:
            self.step(self.review.accept_rest())
