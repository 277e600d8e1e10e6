"""Sentences of service users: a person reviews each before the register may have it.

Only once the round is closed and has slips enough: whoever read a sentence right after somebody
had written it would know whose it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kollegial.anonymise import Anonymiser, Kind, Review, Verdict
from kollegial.anonymise.finding import Band
from kollegial.anonymise.review.marking import HAND
from kollegial.anonymise.second_look import second_look_of
from kollegial.marking import N_
from kollegial.quality.feedback.results import Results, Shown
from kollegial.quality.feedback.slips import clean
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.anonymise import Finding
    from kollegial.flow.workplace import Workplace
    from kollegial.store.desk.entries import RawSentence

_FIELD: Final = "sentence"
_WORD: Final = re.compile(r"\w+(?:[-'’]\w+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence under review: as it was written, and as it would be kept. Never changes."""

    raw: RawSentence
    review: Review
    worded: bool = False
    """Whether the reviewer has put it into other words."""

    @property
    def text(self) -> str:
        """What the proposal is made from."""
        return self.review.fields[_FIELD]

    @property
    def proposal(self) -> str:
        """The sentence as it would be kept."""
        return self.review.preview(_FIELD)

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every word of ``text``."""
        return tuple(match.span() for match in _WORD.finditer(self.text))

    @property
    def shows_names(self) -> bool:
        """Whether something would stay that the anonymiser is sure of."""
        return any(
            each.band is Band.SURE and self.review.verdict(each) is Verdict.REJECTED
            for each in self.review.items
        )

    def hidden(self, word: int) -> bool:
        """Whether a word would be hidden."""
        found = self._at(word)
        return found is not None and self.review.verdict(found) is not Verdict.REJECTED

    def toggled(self, word: int) -> Reading:
        """With this word hidden, or shown if it is hidden.

        Raises:
            ReviewProblem: it is no word that can be hidden.
        """
        found = self._at(word)
        if found is None:
            start, end = self.words[word]
            return replace(self, review=self.review.mark(_FIELD, start, end, Kind.OTHER))
        if self.hidden(word):
            return replace(self, review=self.review.reject(found))
        return replace(self, review=self.review.reopen(found))

    def _at(self, word: int) -> Finding | None:
        start, end = self.words[word]
        there = [each for each in self.review.items if each.start < end and start < each.end]
        return min(there, key=lambda each: each.source != HAND, default=None)


class SentenceReview:
    """The sentences of one round, reviewed one by one."""

    def __init__(self, place: Workplace, results: Results) -> None:
        """``results`` of the round.

        Raises:
            Refused: it is not time to read them, or it never will be.
        """
        if results.shown is Shown.OPEN:
            raise Refused(
                N_(
                    "Sentences are read once the round is closed: before that, the time would "
                    "tell whose they are."
                )
            )
        if results.shown is Shown.FEW:
            raise Refused(
                N_(
                    "The round has fewer than {count} slips, so nobody reads its sentences. "
                    "They can only be discarded."
                ),
                count=results.round.threshold,
            )
        self._place = place
        self._round = results.round
        self._anonymiser = Anonymiser(language=results.round.language, detector=place.detector)

    @property
    def complete(self) -> bool:
        """Whether the anonymiser's model works; without it, rules and lists do alone."""
        return self._anonymiser.complete

    def waiting(self) -> tuple[RawSentence, ...]:
        """What waits, in an order that says nothing."""
        return self._place.desk.raw_sentences.of(self._round.id)

    def begin(self, raw: RawSentence) -> Reading:
        """Look through a sentence; takes a moment."""
        return Reading(raw, self._reviewed(raw.text))

    def reworded(self, reading: Reading, text: str) -> Reading:
        """The same sentence in the reviewer's words, looked through as well.

        Raises:
            Refused: it is empty or too long.
        """
        line = clean(text)
        if not line:
            raise Refused(N_("An empty sentence is discarded, not kept."))
        return Reading(reading.raw, self._reviewed(line), worded=True)

    def take(self, reading: Reading) -> None:
        """Put the proposal into the register and erase the raw sentence.

        Raises:
            Refused: a second look still sees what was to go.
            StoreError: it cannot be written.
        """
        review = reading.review.accept_rest()
        if second_look_of(review).stops:
            raise Refused(
                N_(
                    "A name or number is still there. Hide the word, put the sentence into other "
                    "words, or discard it."
                )
            )
        text = review.texts()[_FIELD]
        self._place.register.feedback.add_sentence(self._round.id, reading.raw.key, text)
        self._place.desk.raw_sentences.drop([reading.raw.key])

    def discard(self, raw: RawSentence) -> None:
        """Erase a sentence; nothing of it is kept."""
        self._place.desk.raw_sentences.drop([raw.key])

    def _reviewed(self, text: str) -> Review:
        fields = {_FIELD: text}
        found = self._anonymiser.find(fields)
        return Review(fields, found, language=self._round.language)
