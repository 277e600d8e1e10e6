"""How a review stands, in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kollegial.anonymise.review.decision import Verdict
from kollegial.anonymise.review.marking import HAND

if TYPE_CHECKING:
    from kollegial.anonymise.review.state import ReviewState


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures of one review; none of them holds text.

    ``accepted``, ``changed``, ``rejected`` and ``undecided`` add up to all items;
    ``by_hand`` are those among them that a person marked. ``sources`` counts all items
    by what found them.
    """

    accepted: int
    changed: int
    rejected: int
    undecided: int
    by_hand: int
    sources: Mapping[str, int]


def counted(review: ReviewState) -> Counts:
    """The figures of ``review``."""
    verdicts = Counter(review.verdict(item) for item in review.items)
    return Counts(
        accepted=verdicts[Verdict.ACCEPTED],
        changed=verdicts[Verdict.CHANGED],
        rejected=verdicts[Verdict.REJECTED],
        undecided=verdicts[Verdict.UNDECIDED],
        by_hand=sum(item.source == HAND for item in review.items),
        sources=dict(Counter(item.source for item in review.items)),
    )
