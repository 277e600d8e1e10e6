"""The names the group entered, in every form a German text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.lexicon.streets import STREET_WORDS
from kollegial.anonymise.matching import ORDINARY_SCORE, certainty
from kollegial.anonymise.reading import hyphenated, tied
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import HYPHENS, Word, genitive_end, stems, words
from kollegial.marking import N_

_JOINT = re.compile(r"[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*|\.\s?|,[ \u00a0]")
_INITIAL = re.compile(r"[ \u00a0](?!\ufffc)[^\W\d_a-zäöüß]\.(?=\s[^\W\d_A-ZÄÖÜ]|[,;:)])")
_MOST_BETWEEN = 3

_REASON = N_("name on the group's list")
_REASON_ORDINARY = N_("name on the group's list, also an ordinary word")


class _Hit(NamedTuple):
    """A word that may be ``part`` of the name of some people of the list."""

    score: float
    part: str
    owners: frozenset[int]

    def __repr__(self) -> str:
        return f"_Hit({self.score})"


_NOBODY = _Hit(0.0, "", frozenset())


class NameRecogniser:
    """Full names, first names, surnames and parts of double names; genitive and plural too."""

    name = "names"

    def __init__(self, glossary: Glossary) -> None:
        """Look for the people of ``glossary``."""
        self._glossary = glossary

    def spans(self, text: str) -> Iterator[Span]:
        """Where the people of the list are named; neighbouring parts of one name are one span."""
        if not self._glossary.people:
            return
        listed = words(text)
        hits = [self._meant(text, word) for word in listed]
        at = 0
        while at < len(listed):
            first = self._with_particles(text, listed, at, hits[at].owners)
            # "Heide" alone is no name in "eine Heide", but in "Herr von der Heide".
            if not hits[at].score and first == at:
                at += 1
                continue
            last, shared, used = at, hits[at].owners, {hits[at].part}
            while (following := _next_part(text, listed, hits, last, shared)) is not None:
                if hits[following].part in used:
                    break  # the name again, not its next part
                used.add(hits[following].part)
                shared &= hits[following].owners
                last = following
            score = max(hit.score for hit in hits[at : last + 1]) or ORDINARY_SCORE
            yield from self._span(text, listed, first, last, score)
            at = last + 1

    def _meant(self, text: str, word: Word) -> _Hit:
        """Whose name the word may be. A score of 0 means: only next to another part of it."""
        doubtful = _NOBODY
        for stem in stems(word.key):
            owners = self._glossary.owners(stem)
            if not owners:
                continue
            score = certainty(text, word, stem, lower_case=True, article=True)
            if score:
                return _Hit(score, stem, owners)
            if word.capital:
                doubtful = _Hit(0.0, stem, owners)
        return doubtful

    def _with_particles(
        self, text: str, listed: Sequence[Word], at: int, owners: frozenset[int]
    ) -> int:
        """Index of the first particle, if word ``at`` is a surname and they stand before it."""
        for owner in owners:
            person = self._glossary.people[owner]
            first = at - len(person.particles)
            before = tuple(word.key for word in listed[max(0, first) : at])
            if before and before == person.particles and listed[at].key not in person.first:
                gaps = (text[a.end : b.start] for a, b in pairwise(listed[first : at + 1]))
                if all(_JOINT.fullmatch(gap) or gap in HYPHENS for gap in gaps):
                    return first
        return at

    def _span(
        self, text: str, listed: Sequence[Word], first: int, last: int, score: float
    ) -> Iterator[Span]:
        left, right = _whole_compound(text, listed, first, last)
        if listed[right].key in STREET_WORDS and right > last:
            return  # Kowalczyk-Straße is a street
        if left > 0 and tied(text, listed[left - 1], listed[left]):
            left -= 1  # d'Amico
        end = genitive_end(text, listed[right].end)
        initial = _INITIAL.match(text, end)
        if initial is not None and first == last:
            end = initial.end()
        reason = _REASON_ORDINARY if score <= ORDINARY_SCORE else _REASON
        yield Span(listed[left].start, end, Kind.PERSON, score, self.name, reason)


def _next_part(
    text: str,
    listed: Sequence[Word],
    hits: Sequence[_Hit],
    last: int,
    shared: frozenset[int],
) -> int | None:
    """Index of the next word of the same person's name, over particles and a middle name."""
    for at in range(last + 1, min(last + 2 + _MOST_BETWEEN, len(listed))):
        gap = text[listed[at - 1].end : listed[at].start]
        if not (_JOINT.fullmatch(gap) or gap in HYPHENS or tied(text, listed[at - 1], listed[at])):
            return None
        if gap.startswith(".") and len(listed[at - 1].text) > 1:
            return None
        if hits[at].owners & shared:
            return at
        word = listed[at]
        between = (
            (word.key in forms.PARTICLES and not word.capital)
            or len(word.text) == 1
            or (word.capital and not noun_like(word.key) and not hits[at].owners and at == last + 1)
        )
        if not between or gap.startswith(","):
            return None
    return None


def _whole_compound(text: str, listed: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """The indices moved outwards over hyphens, as long as the other part may be a name."""
    left, right = first, last
    while left > 0 and hyphenated(text, listed, left - 1) and _may_be_name(listed[left - 1]):
        left -= 1
    while hyphenated(text, listed, right):
        following = listed[right + 1]
        if not _may_be_name(following) and following.key not in STREET_WORDS:
            break
        right += 1
    return left, right


def _may_be_name(word: Word) -> bool:
    return word.capital and not noun_like(word.key) and len(word.text) > 1
