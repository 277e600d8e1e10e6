"""What is kept of a review for good: how each place was decided, never what stood there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kollegial.anonymise.finding import Band
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Verdict

if TYPE_CHECKING:
    from kollegial.anonymise.review.state import ReviewState


@dataclass(frozen=True, slots=True, order=True)
class RecordLine:
    """One decided place: in what sort of field, what it was, what found it, what became of it.

    ``reason`` is an English message id. ``placeholder`` is empty where the words stayed.
    There is no text of people here and no offset.
    """

    field: str
    kind: Kind
    placeholder: str
    verdict: Verdict
    source: str
    reason: str
    band: Band


def record(review: ReviewState) -> tuple[RecordLine, ...]:
    """A line for every decided item, sorted: the order says nothing about where it stood."""
    return tuple(sorted(_lines(review)))


def _lines(review: ReviewState) -> Iterator[RecordLine]:
    for item in review.items:
        verdict = review.verdict(item)
        if verdict is not Verdict.UNDECIDED:
            yield RecordLine(
                field=item.field.partition(".")[0],
                kind=item.kind,
                placeholder="" if verdict is Verdict.REJECTED else item.placeholder,
                verdict=verdict,
                source=item.source,
                reason=item.reason,
                band=item.band,
            )
