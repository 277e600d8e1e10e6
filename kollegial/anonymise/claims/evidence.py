"""What a proposal of the detector is worth, once lists and vetoes had their say.

The detector gives a probability. A word on the list of first names, surnames or towns
raises what it is worth, an everyday word lowers it, and what looks like a name and is none
(Morbus Crohn, Kollegiale Beratung) is dropped. Lists alone claim nothing.

The thresholds were chosen on the development sets of ``docs/anonymisation.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import doubtful, vetoed
from kollegial.anonymise.finding import SURE
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.text.tokens import Word, stems, words


class _Class(Enum):
    """What the lists know of a proposal's words."""

    LISTED = "listed as names, and no everyday words"
    UNKNOWN = "in no list"
    BOTH = "listed as names, and everyday words too: Braun, Richter, Essen"
    EVERYDAY = "everyday words only"


# The least probability that is believed.
_LEAST = {
    Kind.PERSON: {
        _Class.LISTED: 0.02,
        _Class.UNKNOWN: 0.02,
        _Class.BOTH: 0.06,
        _Class.EVERYDAY: 0.5,
    },
    Kind.PLACE: {
        _Class.LISTED: 0.05,
        _Class.UNKNOWN: 0.1,
        _Class.BOTH: 0.3,
        _Class.EVERYDAY: 0.85,
    },
    Kind.ORGANISATION: {
        _Class.LISTED: 0.05,
        _Class.UNKNOWN: 0.3,
        _Class.BOTH: 0.3,
        _Class.EVERYDAY: 0.9,
    },
}
# A name in lower case, where others write with capitals, must be more probable.
_LEAST_IN_LOWER_CASE = {
    _Class.LISTED: 0.02,
    _Class.UNKNOWN: 0.05,
    _Class.BOTH: 0.06,
    _Class.EVERYDAY: 0.6,
}
# So probable, it needs no list to be sure.
_CERTAIN = 0.9
# German prose has a capital in every third word or so.
_WORDS_A_CAPITAL = 8
_HIGHEST_UNSURE = SURE - 0.01


def judged(text: str, proposals: Iterable[Span]) -> Iterator[Span]:
    """The proposals that are believed, with what they are worth as score."""
    in_capitals = _writes_capitals(text)
    for span in proposals:
        inside = words(text[span.start : span.end])
        if not inside:
            continue
        known = _class(inside, span.kind)
        least = _LEAST[span.kind][known]
        if in_capitals and not any(word.capital for word in inside):
            least = max(least, _LEAST_IN_LOWER_CASE[known])
        if span.score < least or vetoed(text, span):
            continue
        worth = span.score * doubtful(text, span)
        sure = worth >= _CERTAIN or (known is _Class.LISTED and worth >= SURE)
        score = max(worth, SURE) if sure else min(worth, _HIGHEST_UNSURE)
        yield replace(span, score=round(score, 3))


def _writes_capitals(text: str) -> bool:
    """Whether the author writes nouns with capitals, as not everybody does in a chat."""
    capitals = sum(1 for word in words(text) if word.capital)
    return capitals * _WORDS_A_CAPITAL >= len(words(text))


def _class(inside: Sequence[Word], kind: Kind) -> _Class:
    listed = any(_listed(word.key, kind) for word in inside)
    if not all(lists.common(word.key) for word in inside):
        return _Class.LISTED if listed else _Class.UNKNOWN
    return _Class.BOTH if listed else _Class.EVERYDAY


def _listed(key: str, kind: Kind) -> bool:
    if kind is Kind.PERSON:
        return any(lists.given(stem) > 0 or lists.surname(stem) > 0 for stem in stems(key))
    return any(lists.town(stem) > 0 for stem in stems(key))
