"""A review on the desk: every decision is on disk before the screen shows it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from kollegial.anonymise import Anonymiser, Kind, Review
from kollegial.consultation.state import SessionState
from kollegial.flow.habits import habits_of
from kollegial.flow.kept_words import KeptWords
from kollegial.printable import one_line
from kollegial.protocol.fields import GROUP, glossary, text_fields

if TYPE_CHECKING:
    from kollegial.anonymise.claims.recogniser import Detector
    from kollegial.anonymise.finding import Place
    from kollegial.flow.workplace import Workplace

_LOOKED_AT: Final = "looked_at"
"""Among what is stored of a review: a place somebody looked at and left, in a text of a length."""


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
        self._words = KeptWords(place.desk, state.group)
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
        self.looked_at = frozenset(_looked_at(decisions, fields))
        """Places beside the findings that somebody has looked at and left."""

    def keep(self, review: Review) -> None:
        """Store a review as one step on, then hold it; ``undo`` of it takes the step back whole."""
        review = review.since(self.review)
        self._save(review, self.looked_at)
        self.review = review

    def look_at(self, places: Iterable[Place]) -> None:
        """Note that somebody has looked at these places; no step that could be taken back.

        Raises:
            StoreError: the desk cannot be written.
        """
        looked_at = self.looked_at.union(places)
        if looked_at != self.looked_at:
            self._save(self.review, looked_at)
            self.looked_at = looked_at

    # ---------------------------------------------------------------------- words, undo

    def remember(self, words: str, kind: Kind | None, *, always: bool) -> bool:
        """Hide these words always, or never flag them, from the group's next review on.

        Whether that is anything new; then ``join`` may make it one with a step.

        Raises:
            Refused, StoreError: as ``keep_word``.
        """
        return self._words.keep(one_line(words), kind, self.review.steps, always=always)

    def join(self, before: Review) -> None:
        """What was remembered last and the step taken since ``before`` are undone as one."""
        self._words.join(before.steps, self.review.steps)

    @property
    def can_undo(self) -> bool:
        """Whether a step was taken, or a word kept, that can be taken back."""
        return self.review.can_undo or bool(self._words)

    def undo(self) -> bool:
        """Take the last step back, and what was kept for the group with it; whether a word was.

        Raises:
            Refused, StoreError: the desk cannot be written, or takes an earlier word no more.
        """
        steps = self.review.steps
        if not self._words.stands_last(steps) and self.review.can_undo:
            self.keep(self.review.undo())
        return self._words.back(steps)

    def _save(self, review: Review, looked_at: Iterable[Place]) -> None:
        looked = [
            {_LOOKED_AT: len(review.fields[name]), "field": name, "start": start, "end": end}
            for name, start, end in sorted(looked_at)
        ]
        self._desk.save_review(self._session_id, json.dumps([*review.to_dicts(), *looked]))


def _looked_at(stored: Iterable[Mapping[str, Any]], fields: Mapping[str, str]) -> Iterator[Place]:
    """The places that were looked at; none in a text that has changed since."""
    for each in stored:
        name = each.get("field")
        if _LOOKED_AT in each and len(fields.get(str(name), "")) == each[_LOOKED_AT]:
            yield str(name), int(each["start"]), int(each["end"])
