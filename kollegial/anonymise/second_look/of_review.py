"""The second look at a review in which everything is decided."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.finding import Band
from kollegial.anonymise.review.decision import Verdict
from kollegial.anonymise.review.review import Review
from kollegial.anonymise.second_look.look import second_look
from kollegial.anonymise.second_look.outcome import Hidden, Kept, SecondLook


def second_look_of(review: Review) -> SecondLook:
    """The second look at what would be released; offsets count in ``review.texts()``.

    Raises:
        Undecided: while the review is not complete.
    """
    hidden = [
        Hidden(item.text, item.kind, sure=item.band is Band.SURE)
        for item in review.items
        if review.verdict(item) is not Verdict.REJECTED
    ]
    return second_look(review.texts(), hidden, _kept(review))


def _kept(review: Review) -> Iterator[Kept]:
    """Where in the results an original was left, or somebody's own words stand."""
    for name in review.fields:
        at = 0
        for segment in review.preview_segments(name):
            end = at + len(segment.text)
            verdict = None if segment.item is None else review.verdict(segment.item)
            if verdict in (Verdict.REJECTED, Verdict.CHANGED):
                yield Kept(name, at, end, worded=verdict is Verdict.CHANGED)
            at = end
