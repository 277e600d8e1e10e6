"""What this group always hides or never has flagged: decided here, remembered for next time."""

from __future__ import annotations

from collections.abc import Callable

from kollegial.anonymise import Finding, Kind, Review
from kollegial.plain.review.frame import ReviewFrame
from kollegial.refusal import Refused
from kollegial.review_words import remembered
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def always(frame: ReviewFrame, _rest: str) -> None:
    """Replaced here, and from now on."""
    if (item := frame.held()) is not None:
        _both(frame, item, item.kind, lambda review, at: review.accept_alike(at))


def never(frame: ReviewFrame, _rest: str) -> None:
    """Kept wherever it stands, and not flagged any more."""
    if (item := frame.held()) is not None:
        _both(frame, item, None, lambda review, at: review.reject_same(at))


def _both(
    frame: ReviewFrame,
    item: Finding,
    kind: Kind | None,
    step: Callable[[Review, Finding], Review],
) -> None:
    """Keep the word, then take the step; one undo takes both back."""
    before = frame.review
    try:
        fresh = frame.desk.remember(item.text, kind, always=kind is not None)
    except (Refused, StoreError) as error:
        frame.say(tell(error))
        return
    frame.say(remembered(item.text, always=kind is not None))
    frame.decide(step)
    if fresh:
        frame.desk.join(before)
