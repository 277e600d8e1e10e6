"""A name or a town found once is looked for everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.matching import ORDINARY_SCORE, certainty
from kollegial.anonymise.mention import Mention
from kollegial.anonymise.reading import joined
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import Word, genitive_end, stems, words
from kollegial.anonymise.toponyms import town_stems
from kollegial.marking import N_

SOURCE = "propagated"
_SHORTEST = 3
_SCORE = 0.8
_IN_FRONT_OF_A_PLACE = re.compile(r"(?<!\w)(?:in|aus|nach|bei|von|um|Stadt|Raum)[ \u00a0]\Z")

_REASON_NAME = N_("same name as found elsewhere")
_REASON_PLACE = N_("same place as found elsewhere")


class Propagation:
    """The words of the names and places found so far, as one more recogniser."""

    name = SOURCE

    def __init__(self, mentions: Iterable[Mention]) -> None:
        """Learn the words of ``mentions`` of people and places."""
        self._kinds: dict[str, Kind] = {}
        for mention in mentions:
            if mention.span.kind in (Kind.PERSON, Kind.PLACE):
                for key in _telling(mention):
                    # A word that is a person's name and a town's is the person's.
                    if self._kinds.get(key) is not Kind.PERSON:
                        self._kinds[key] = mention.span.kind

    def spans(self, text: str) -> Iterator[Span]:
        """Every word of ``text`` that is a known name or town, in any of its forms."""
        if not self._kinds:
            return
        listed = words(text)
        for at, word in enumerate(listed):
            for stem in town_stems(word.key):
                kind = self._kinds.get(stem)
                score = 0.0 if kind is None else self._score(text, word, stem, kind)
                if kind is not None and score:
                    first = at
                    if kind is Kind.PERSON and _is_first_name(text, listed, at - 1):
                        first -= 1
                    reason = _REASON_NAME if kind is Kind.PERSON else _REASON_PLACE
                    end = genitive_end(text, word.end)
                    yield Span(listed[first].start, end, kind, score, SOURCE, reason)
                    break

    def _score(self, text: str, word: Word, stem: str, kind: Kind) -> float:
        sure = kind is Kind.PERSON and stem in GIVEN and len(stem) > _SHORTEST
        score = round(certainty(text, word, stem, lower_case=sure) * _SCORE, 2)
        if kind is Kind.PLACE and score and score <= ORDINARY_SCORE * _SCORE:
            before = text[max(0, word.start - 10) : word.start]
            return score if _IN_FRONT_OF_A_PLACE.search(before) else 0.0
        return score


def _is_first_name(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` may be the first name in front of a known surname.

    At the beginning of a sentence every word has a capital letter, so none is believed.
    """
    if at < 1 or not listed[at].capital or noun_like(listed[at].key):
        return False
    between = text[listed[at - 1].end : listed[at].start]
    goes_on = bool(between) and not any(char in between for char in ".!?:\n\u2028•*")
    return goes_on and joined(text, listed[at], listed[at + 1], dot=False)


def _telling(mention: Mention) -> Iterator[str]:
    """The words of a mention that point to it when they stand alone."""
    listed = words(mention.text)
    for word in listed:
        if len(word.key) < _SHORTEST or (word.key in forms.PARTICLES and not word.capital):
            continue
        if len(listed) > 1 and noun_like(word.key):
            continue
        yield word.key
        yield from list(stems(word.key))[1:2] if mention.span.source == "names" else ()
