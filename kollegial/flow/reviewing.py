"""A review on the desk: every decision is on disk before the screen shows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kollegial.anonymise import Anonymiser, Kind, Review
from kollegial.consultation.state import SessionState
from kollegial.flow.habits import habits_of, keep_word
from kollegial.printable import one_line
from kollegial.protocol.fields import GROUP, glossary, text_fields

if TYPE_CHECKING:
    from kollegial.anonymise.claims.recogniser import Detector
    from kollegial.flow.workplace import Workplace


def anonymiser_for(
    place: Workplace, state: SessionState, detector: Detector | None = None
) -> Anonymiser:
    """The anonymiser of a session: its names, its group's habits, the model if there is one.

    ``detector`` stands in for the workplace's.
    """
    return Anonymiser(
        glossary(state),
        language=state.language,
        detector=place.detector if detector is None else detector,
        habits=habits_of(place.desk, state.group),
    )


class ReviewDesk:
    """The review of one session, kept on the desk until release.

    ``complete`` says whether the model worked; without it, rules and lists did alone.
    """

    def __init__(self, place: Workplace, session_id: str, state: SessionState) -> None:
        """Find what identifies, or take up the review that was begun; takes a moment.

        Raises:
            StoreError: if the desk cannot be read.
        """
        self._desk = place.desk
        self._session_id = session_id
        self._group = state.group
        fields = text_fields(state)
        anonymiser = anonymiser_for(place, state)
        self.complete = anonymiser.complete
        stored = self._desk.review(session_id)
        decisions = json.loads(stored) if stored else []
        self.review = Review.restore(
            fields,
            anonymiser.find(fields, titles=(GROUP,)),
            decisions,
            language=state.language,
        )

    def keep(self, review: Review) -> None:
        """Store a review as one step on, then hold it; ``undo`` of it takes the step back whole."""
        review = review.since(self.review)
        self._desk.save_review(self._session_id, json.dumps(review.to_dicts()))
        self.review = review

    def remember(self, words: str, kind: Kind | None, *, always: bool) -> None:
        """Hide these words always, or never flag them, from the group's next review on.

        Raises:
            Refused, StoreError: as ``keep_word``.
        """
        keep_word(self._desk, self._group, one_line(words), kind, always)
