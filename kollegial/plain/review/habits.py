"""What this group always hides or never has flagged: decided here, remembered for next time."""

from __future__ import annotations

from kollegial.anonymise import Finding, Kind
from kollegial.plain.review.frame import ReviewFrame
from kollegial.refusal import Refused
from kollegial.review_words import remembered
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def always(frame: ReviewFrame, _rest: str) -> None:
    """Replaced here, and from now on."""
    if (item := frame.held()) is not None and _remember(frame, item, item.kind):
        frame.decide(lambda review, at: review.accept_alike(at))


def never(frame: ReviewFrame, _rest: str) -> None:
    """Kept wherever it stands, and not flagged any more."""
    if (item := frame.held()) is not None and _remember(frame, item, None):
        frame.decide(lambda review, at: review.reject_same(at))


def _remember(frame: ReviewFrame, item: Finding, kind: Kind | None) -> bool:
    try:
        frame.desk.remember(item.text, kind, always=kind is not None)
    except (Refused, StoreError) as error:
        frame.say(tell(error))
        return False
    frame.say(remembered(item.text, always=kind is not None))
    return True
