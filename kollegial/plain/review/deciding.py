"""Deciding on findings: one, all alike, all the rest; and the way through them."""

from __future__ import annotations

from kollegial.i18n import _
from kollegial.plain.questions import whole, yes
from kollegial.plain.review.frame import ReviewFrame
from kollegial.review_words import accepted, without_a_look


def accept(frame: ReviewFrame, _rest: str) -> None:
    """The placeholder it is."""
    frame.decide(lambda review, item: review.accept(item))


def accept_alike(frame: ReviewFrame, _rest: str) -> None:
    """The placeholder for all that mean the same."""
    frame.decide(lambda review, item: review.accept_alike(item))


def keep(frame: ReviewFrame, _rest: str) -> None:
    """The original words stay."""
    frame.decide(lambda review, item: review.reject(item))


def change(frame: ReviewFrame, rest: str) -> None:
    """Words of one's own."""
    words = rest or frame.ask(_("What shall stand there instead?"))
    if words:
        frame.decide(lambda review, item: review.change(item, words))


def reopen(frame: ReviewFrame, _rest: str) -> None:
    """Not decided after all."""
    if frame.at_hand is not None:
        frame.keep(frame.review.reopen(frame.at_hand))


def following(frame: ReviewFrame, rest: str) -> None:
    """The next open finding; with a number, that one."""
    items = frame.review.items
    number = whole(rest)
    if number is not None and 1 <= number <= len(items):
        frame.at_hand = items[number - 1]
    elif not frame.onward():
        frame.say(_("Nothing is open any more."))


def previous(frame: ReviewFrame, _rest: str) -> None:
    """The finding before this one."""
    items = frame.review.items
    if items:
        number = items.index(frame.at_hand) if frame.at_hand in items else len(items)
        frame.at_hand = items[number - 1]


def rest_of_it(frame: ReviewFrame, _rest: str) -> None:
    """The placeholders for everything open, after a question."""
    count = len(frame.review.undecided)
    if not count:
        frame.say(_("Nothing is open any more."))
        return
    frame.say(without_a_look(count))
    if yes(frame, _("Accept the rest?")):
        frame.keep(frame.review.accept_rest())
        frame.onward()


def sure_ones(frame: ReviewFrame, _rest: str) -> None:
    """The placeholders for all that is sure; what asks for a look stays open."""
    before = len(frame.review.undecided)
    if not frame.keep(frame.review.accept_sure()):
        frame.say(_("Nothing that is sure is open."))
        return
    left = len(frame.review.undecided)
    frame.lines(*accepted(before - left, left))
    frame.onward()


def undo(frame: ReviewFrame, _rest: str) -> None:
    """The last step back; what it was about is at hand again."""
    if not frame.undo():
        frame.say(_("There is nothing to undo."))
