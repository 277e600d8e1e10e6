"""A name or a town found once is looked for everywhere.

A wrong claim must not multiply: what only may be a name is not looked for, unless a list
knows it, and an everyday word is taken for somebody only where its neighbours say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import safe, vetoed
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.likely import everyday, given, sure_name
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.lexicon.pets import PetNames
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.text.fuzzy import Neighbourhood
from kollegial.anonymise.text.matching import certainty
from kollegial.anonymise.text.rows import joined, tied
from kollegial.anonymise.text.tokens import Word, genitive_end, stems, words
from kollegial.marking import N_

SOURCE: Final = "propagated"
_SHORTEST: Final = 3
_SHORTEST_LOWER: Final = 5
_SHORTEST_TYPO: Final = 6
_LONG_TYPO: Final = 8
_SCORE: Final = 0.8
_ORDINARY_SCORE: Final = 0.55
_LOWER_SCORE: Final = 0.6
_TYPO_SCORE: Final = 0.6
_DOUBTFUL: Final = 0.45
_DOUBTED: Final = 0.4
_PLACE_SCORE: Final = 0.4
_BELIEVED: Final = 0.6
"""What a claim must be worth for its words to be looked for."""
_CERTAIN: Final = 0.8
_LONGEST_SHORT: Final = 4
_IN_FRONT_OF_A_PLACE = re.compile(r"(?<!\w)(?:in|aus|nach|bei|von|um|Stadt|Raum)[ \u00a0]\Z")

_REASON_NAME = N_("same name as found elsewhere")
_REASON_SIMILAR = N_("like a name found elsewhere")
_REASON_PLACE = N_("same place as found elsewhere")


class _Hit(NamedTuple):
    """What a word is worth as a known name or town."""

    kind: Kind
    score: float
    reason: str


class Propagation:
    """The words of the names and places found so far, as one more recogniser."""

    name = SOURCE

    def __init__(self, mentions: Iterable[Mention]) -> None:
        """Learn the words of ``mentions`` of people and places."""
        self._kinds: dict[str, Kind] = {}
        self._doubtful: set[str] = set()
        for mention in mentions:
            if mention.span.kind in (Kind.PERSON, Kind.PLACE):
                for key in _telling(mention):
                    # A word that is a person's name and a town's is the person's.
                    if self._kinds.get(key) is not Kind.PERSON:
                        self._kinds[key] = mention.span.kind
            if mention.span.kind is Kind.PERSON and mention.span.score < _BELIEVED:
                self._doubtful.update(_unknown(mention))
        self._doubtful -= self._kinds.keys()
        people = (
            key for key, kind in self._kinds.items() if kind is Kind.PERSON and not everyday(key)
        )
        self._near = Neighbourhood(people, shortest=_SHORTEST_TYPO, twice=None)
        self._pets = PetNames(
            key for key, kind in self._kinds.items() if kind is Kind.PERSON and given(key)
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Every word of ``text`` that is a known name or town, in any of its forms."""
        if not self._kinds and not self._doubtful:
            return
        listed = words(text)
        similar: dict[str, float] = {}
        for at, word in enumerate(listed):
            hit = self._exact(text, word) or self._similar(word, similar)
            if hit is None:
                continue
            first = at
            if hit.kind is Kind.PERSON and _is_first_name(text, listed, at - 1):
                first -= 1
            elif at and tied(text, listed[at - 1], word):
                first -= 1  # D'Souza
            end = genitive_end(text, word.end)
            span = Span(listed[first].start, end, hit.kind, hit.score, SOURCE, hit.reason)
            if hit.kind is Kind.PERSON and hit.score == _SCORE and vetoed(text, span):
                continue  # Morbus Recklinghausen
            yield span

    def _exact(self, text: str, word: Word) -> _Hit | None:
        for stem in town_stems(word.key):
            kind = self._kinds.get(stem)
            if kind is None or (kind is Kind.PERSON and stem not in stems(word.key)):
                continue
            score = (
                self._person(text, word, stem) if kind is Kind.PERSON else _place(text, word, stem)
            )
            if score:
                return _Hit(kind, score, _REASON_NAME if kind is Kind.PERSON else _REASON_PLACE)
        if word.capital and any(stem in self._doubtful for stem in stems(word.key)):
            return _Hit(Kind.PERSON, _DOUBTED, _REASON_NAME)
        return None

    def _person(self, text: str, word: Word, stem: str) -> float:
        lower = (given(stem) and len(stem) > _SHORTEST) or len(stem) >= _SHORTEST_LOWER
        certain = certainty(text, word, stem, lower_case=lower)
        if not certain:
            return 0.0
        if not word.capital and not given(stem):
            return _LOWER_SCORE
        return _SCORE if certain >= _SCORE else _ORDINARY_SCORE

    def _similar(self, word: Word, similar: dict[str, float]) -> _Hit | None:
        """``Kowalzcyk``, where Kowalczyk is known, or ``Waldi``, where Waldemar is."""
        if not word.capital:
            return None
        score = similar.get(word.key)
        if score is None:
            score = similar[word.key] = self._likeness(word)
        return _Hit(Kind.PERSON, score, _REASON_SIMILAR) if score else None

    def _likeness(self, word: Word) -> float:
        """How much a word that is no word, and nobody else's first name, is like a known name."""
        key = word.key
        near = next((hit for stem in stems(key) if (hit := self._near.near(stem))), None)
        pet = near is None and self._pets.whose(key) is not None
        if (near is None and not pet) or given(key) or safe(word) or everyday(key):
            return 0.0
        if pet:
            return _DOUBTED
        return _TYPO_SCORE if len(key) >= _LONG_TYPO and not sure_name(key) else _DOUBTFUL


def _place(text: str, word: Word, stem: str) -> float:
    score = certainty(text, word, stem, lower_case=False, article=True)
    if score >= _SCORE:
        return _SCORE
    before = text[max(0, word.start - 10) : word.start]
    return _PLACE_SCORE if score and _IN_FRONT_OF_A_PLACE.search(before) else 0.0


def _is_first_name(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` may be the first name in front of a known surname.

    At the beginning of a sentence every word has a capital letter, so none is believed.
    """
    if at < 0 or not listed[at].capital or everyday(listed[at].key) or safe(listed[at]):
        return False
    between = text[listed[at - 1].end : listed[at].start] if at else ""
    begins = not between or any(char in between for char in ".!?:\n\u2028•*")
    goes_on = given(listed[at].key) or not begins
    return goes_on and joined(text, listed[at], listed[at + 1], dot=False)


def _telling(mention: Mention) -> Iterator[str]:
    """The words of a mention that point to it when they stand alone."""
    listed = words(mention.text)
    person = mention.span.kind is Kind.PERSON
    for word in listed:
        if len(word.key) < _SHORTEST or (word.key in forms.PARTICLES and not word.capital):
            continue
        if len(listed) > 1 and (forms.form(word.key) or (noun_like(word.key) and not person)):
            continue
        if person and not _believed(mention, word):
            continue
        yield word.key
        yield from list(stems(word.key))[1:2] if mention.span.source == "names" else ()


def _unknown(mention: Mention) -> Iterator[str]:
    """The words of a doubtful claim that are in no list, so that somebody must look anyway."""
    for word in words(mention.text):
        if len(word.key) <= _SHORTEST or not word.capital or word.text.isupper():
            continue
        if not (
            everyday(word.key) or safe(word) or lists.town(word.key) or lists.learned(word.key)
        ):
            yield word.key


def _believed(mention: Mention, word: Word) -> bool:
    """Whether one wrong claim more would be made good by what ``word`` may find."""
    if sure_name(word.key):
        return True
    inside = words(mention.text)
    if len(inside) > 1 and any(given(each.key) for each in inside):
        return True
    if mention.span.score < (_CERTAIN if safe(word) else _BELIEVED):
        return False
    short = word.text.isupper() and len(word.text) <= _LONGEST_SHORT
    return not short or mention.text.isupper()
