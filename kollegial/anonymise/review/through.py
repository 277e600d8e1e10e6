"""What the second look points at, led back to the places in the original texts."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.review import Review
from kollegial.anonymise.second_look import Outcome, Point, second_look_of


@dataclass(frozen=True, slots=True)
class Through:
    """A place in the original text where something shows through that was to go.

    ``item`` is set if it stands in the words that somebody put in place of a finding, or
    left there. ``why`` is an English message id; only *stop* keeps the text from leaving.
    """

    place: Place
    kind: Kind
    item: Finding | None = None
    severity: Outcome = Outcome.STOP
    why: str = ""

    @property
    def stops(self) -> bool:
        """Whether it keeps the text from leaving."""
        return self.severity is Outcome.STOP


def looked_at(review: Review) -> tuple[Through, ...]:
    """All the second look points at, what only wants a look too; nothing before all is decided."""
    points = second_look_of(review).points if review.complete else ()
    return tuple(_through(review, point) for point in points)


def _through(review: Review, point: Point) -> Through:
    """A place in the anonymised text led back to the original."""
    shown = at = 0
    name, item = point.field, None
    place = (name, len(review.fields[name]), len(review.fields[name]))
    for original, new in zip(review.segments(name), review.preview_segments(name), strict=True):
        end = shown + len(new.text)
        if point.start < end:
            first = at + point.start - shown
            place = (name, first, first + min(point.end, end) - point.start)
            if new.item is not None:
                item, place = new.item, new.item.place
            break
        shown, at = end, at + len(original.text)
    return Through(place, point.kind, item, point.severity, point.why)
