"""What this group always hides or never has flagged: decided here, remembered for next time."""

from __future__ import annotations

from kollegial.anonymise import Finding, Kind, Review
from kollegial.consultation.refusal import Refused
from kollegial.i18n import _
from kollegial.plain.finding import one_line
from kollegial.plain.review.frame import ReviewFrame
from kollegial.store.errors import StoreError
from kollegial.tell import tell


def always(frame: ReviewFrame, _rest: str) -> None:
    """Replaced here, and from now on."""
    if (item := frame.held()) is not None and _remember(frame, item, item.kind):
        frame.decide(lambda review, at: review.accept_alike(at))


def never(frame: ReviewFrame, _rest: str) -> None:
    """Kept wherever it stands, and not flagged any more."""
    if (item := frame.held()) is not None and _remember(frame, item, None):
        frame.decide(_kept)


def _remember(frame: ReviewFrame, item: Finding, kind: Kind | None) -> bool:
    try:
        frame.desk.remember(item.text, kind, always=kind is not None)
    except (Refused, StoreError) as error:
        frame.say(tell(error))
        return False
    text = (
        _("“{words}” is not flagged in this group any more.")
        if kind is None
        else _("“{words}” is always hidden in this group from now on.")
    )
    frame.say(text.format(words=one_line(item.text)))
    return True


def _kept(review: Review, at: Finding) -> Review:
    """A review in which these words stay wherever they stand."""
    same = one_line(at.text).casefold()
    for place in [each.place for each in review.items if one_line(each.text).casefold() == same]:
        item = next((each for each in review.items if each.place == place), None)
        if item is not None:
            review = review.reject(item)
    return review
