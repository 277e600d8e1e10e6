"""What is read in the background between two steps: the second look, and traits together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from textual import work
from textual.timer import Timer

from kollegial.anonymise import Review
from kollegial.anonymise.review.through import Through, looked_at
from kollegial.anonymise.traits import Combination
from kollegial.tui.screens.review.base import ReviewBase

_PAUSE = 0.3
"""Seconds without a step before traits are read, so that keys are never slowed down."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of one state of a review."""

    review: Review
    points: Sequence[Through] = ()
    traits: Sequence[Combination] = ()


def read(review: Review) -> Reading:
    """Read a review; takes a moment with a long text."""
    from kollegial.anonymise.traits import combinations, traits_of

    return Reading(review, looked_at(review), combinations(traits_of(review)))


class ReadingActions(ReviewBase):
    """Knows what was read of the review as it stands; what is older holds until then."""

    reading: Reading | None = None
    _busy = False
    _pause: Timer | None = None

    @property
    def looked(self) -> bool:
        """Whether the second look has been taken at the review as it stands."""
        same = self.reading is not None and self.reading.review is self.review
        return same and self.review.complete

    @property
    def points(self) -> Sequence[Through]:
        """What the second look points at; nothing before it has been taken."""
        return self.reading.points if self.reading is not None and self.looked else ()

    @property
    def stops(self) -> Sequence[Through]:
        """What keeps the protocol from leaving."""
        return [each for each in self.points if each.stops]

    @property
    def checks(self) -> Sequence[Through]:
        """What only wants a look."""
        return [each for each in self.points if not each.stops]

    @property
    def traits(self) -> Sequence[Combination]:
        """What together may single out a person, as last read."""
        return () if self.reading is None else self.reading.traits

    def read_soon(self) -> None:
        """Read the review as it stands, unless that was done or is being done."""
        if self._up_to_date:
            return
        if self._pause is not None:
            self._pause.stop()
            self._pause = None
        if self.review.complete:
            self._begin()
        else:
            self._pause = self.set_timer(_PAUSE, self._begin)

    def read_now(self) -> None:
        """Read the review as it stands before anything else is done."""
        if not self._up_to_date:
            self.reading = read(self.review)

    @work(group="read", exit_on_error=False)
    async def read_later(self) -> None:
        """Read in the background; what was decided meanwhile is read after that."""
        try:
            self.reading = await asyncio.to_thread(read, self.review)
        finally:
            self._busy = False
        self.show()

    def _begin(self) -> None:
        if not self._up_to_date and not self._busy:
            self._busy = True
            self.read_later()

    @property
    def _up_to_date(self) -> bool:
        return self.reading is not None and self.reading.review is self.review
