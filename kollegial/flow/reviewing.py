"""A review on the desk: every decision is on disk before the screen shows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kollegial.anonymise import Anonymiser, Review
from kollegial.consultation.state import SessionState
from kollegial.protocol.fields import glossary, text_fields

if TYPE_CHECKING:
    from kollegial.store.desk import Desk


def find(state: SessionState) -> Review:
    """A fresh review: what the anonymiser finds in all texts of a session."""
    fields = text_fields(state)
    anonymiser = Anonymiser(glossary(state), language=state.language)
    return Review(fields, anonymiser.find(fields), language=state.language)


class ReviewDesk:
    """The review of one session, kept on the desk until release."""

    def __init__(self, desk: Desk, session_id: str, state: SessionState) -> None:
        self._desk = desk
        self._session_id = session_id
        found = find(state)
        stored = desk.review(session_id)
        decisions = json.loads(stored) if stored else []
        self.review = Review.restore(
            found.fields, found.findings, decisions, language=state.language
        )

    def keep(self, review: Review) -> None:
        """Store a review one step on, then hold it."""
        self._desk.save_review(self._session_id, json.dumps(review.to_dicts()))
        self.review = review
