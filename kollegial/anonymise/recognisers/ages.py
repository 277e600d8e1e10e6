"""Ages: "8 Jahre alt", "achtjährige", "Leon (8)", "Frau Meier, 57,", "ist 14", "Mitte 50"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.ages import ADVERBS
from kollegial.anonymise.recognisers.age_numbers import Number, numbers
from kollegial.anonymise.recognisers.age_places import alone
from kollegial.anonymise.recognisers.age_units import birthday, grown, lasting, with_unit
from kollegial.anonymise.recognisers.age_words import REASON_AGE
from kollegial.anonymise.recognisers.age_words import words as ages_in_words
from kollegial.anonymise.recognisers.date_parts import CERTAIN, DOUBTFUL
from kollegial.anonymise.text.tokens import words
from kollegial.marking import N_

_JOINT = re.compile(
    rf"-?\s?(?:[,/&+]|und|u\.|oder|bis|sowie|[-–])\s{{0,2}}(?:{ADVERBS}\s)?", re.IGNORECASE
)
_PARTS = frozenset(("grown", "old", "unit", "ordinal"))

_REASON_BESIDE = N_("age beside a person")
_REASON_DOUBTFUL = N_("age, or another number")


class AgeRecogniser:
    """How old somebody is, in figures or words."""

    name = "ages"

    def spans(self, text: str) -> Iterator[Span]:
        """The ages in ``text``."""
        listed = words(text)
        found = numbers(text, listed)
        for number, score in zip(found, _scores(text, found), strict=True):
            if score:
                told = number.follows in _PARTS
                end = number.right.end() if told else number.end
                reason = REASON_AGE if told else _REASON_BESIDE
                yield self._span(number.start, end, score, reason)
        for claim in ages_in_words(text, listed):
            yield self._span(claim.start, claim.end, claim.score, claim.reason)

    def _span(self, start: int, end: int, score: float, reason: str) -> Span:
        if score <= DOUBTFUL:
            reason = _REASON_DOUBTFUL
        return Span(start, end, Kind.AGE, score, self.name, reason)


def _scores(text: str, found: Sequence[Number]) -> list[float]:
    """The scores of all numbers; what is joined to an age is one too: "3, 5 und 8 Jahre alt"."""
    scores = [_score(text, number) for number in found]
    pairs = list(zip(range(len(found)), range(1, len(found)), strict=False))
    for one, other in reversed(pairs):
        if not scores[one] and scores[other] and _joined(text, found[one], found[other]):
            scores[one] = scores[other]
    for one, other in pairs:
        goes_on = scores[one] and not scores[other] and _ends(text, found[other])
        if goes_on and _joined(text, found[one], found[other]):
            scores[other] = scores[one]
    return scores


def _score(text: str, number: Number) -> float:
    match number.follows:
        case "grown":
            return grown(text, number.right.end(), number.right.group())
        case "old":
            return CERTAIN
        case "ordinal":
            return birthday(text, number.start)
        case "unit" if number.in_years_and_months:
            return CERTAIN
        case "unit":
            return with_unit(text, number)
    return alone(text, number) or (DOUBTFUL if number.in_years_and_months else 0.0)


def _ends(text: str, number: Number) -> bool:
    """Whether a list of ages may end with ``number``."""
    if number.follows == "unit":
        return not lasting(text, number.right.end())
    return number.follows in ("close", "list", "old", "grown")


def _joined(text: str, one: Number, other: Number) -> bool:
    if one.follows in _PARTS or one.end >= other.start:
        return False
    return _JOINT.fullmatch(text, one.end, other.start) is not None
