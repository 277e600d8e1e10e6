"""The names the group entered, in every form a German text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import safe
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import given
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.lexicon.streets import STREET_WORDS
from kollegial.anonymise.recognisers.known import DOUBTFUL, EXACT, JOINED, KnownWords, Meaning
from kollegial.anonymise.text.matching import ORDINARY_SCORE, SURE_SCORE, certainty
from kollegial.anonymise.text.rows import hyphenated, tied
from kollegial.anonymise.text.tokens import HYPHENS, Word, fold, genitive_end, words
from kollegial.marking import N_

_JOINT = re.compile(r"[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*|\.\s?|,[ \u00a0]")
_INITIAL = re.compile(r"[ \u00a0](?!\ufffc)[^\W\d_a-zäöüß]\.(?=\s[^\W\d_A-ZÄÖÜ]|[,;:)])")
# "J. " in front of Kowalczyk, "A.-M. " in front of Weber.
_INITIALS_BEFORE = re.compile(
    r"(?<![\w.])(?:(?:[^\W\d_a-zäöüß]|Chr?|Th|Ph|Joh)\.[ \u00a0]?-?[ \u00a0]?){1,3}\Z"
)
_LETTERS = re.compile(r"(?<![\w.])([^\W\d_a-zäöüß])\.?[ \u00a0]?([^\W\d_a-zäöüß])(?:\.|(?![\w.]))")
_MOST_BETWEEN = 3
_MOST_HYPHENS = 4
_BEFORE_WINDOW = 14
_PAIR = 2
_PAIR_SCORE = 0.4

_REASON = N_("name on the group's list")
_REASON_ORDINARY = N_("name on the group's list, also an ordinary word")
_REASON_SIMILAR = N_("like a name on the group's list")
_REASON_LETTERS = N_("initials of a name on the group's list")


class _Hit(NamedTuple):
    """A word that may be ``part`` of the name of some people of the list.

    ``exact`` says that it is written as it was entered, ``whole`` that it holds all of a
    name. A score of 0 means: only next to another part of the name.
    """

    score: float
    part: str
    owners: frozenset[int]
    exact: bool = False
    whole: bool = False

    def __repr__(self) -> str:
        return f"_Hit({self.score})"


_NOBODY = _Hit(0.0, "", frozenset())


class NameRecogniser:
    """Full names, first names, surnames and parts of double names; genitive and plural too.

    Also with a slip of the finger, as a nickname or as initials, which is less certain.
    """

    name = "names"

    def __init__(self, glossary: Glossary) -> None:
        """Look for the people of ``glossary``."""
        self._known = KnownWords(glossary)
        self._empty = not glossary.people

    def spans(self, text: str) -> Iterator[Span]:
        """Where the people of the list are named; neighbouring parts of one name are one span."""
        if self._empty:
            return
        yield from self._by_letters(text)
        listed = words(text)
        meanings = {key: self._known.meaning(key) for key in {word.key for word in listed}}
        hits = [_hit(text, word, meanings[word.key]) for word in listed]
        page = _Page(text, listed, hits, self._known)
        at = 0
        while at < len(listed):
            first = page.with_particles(at)
            # "Heide" alone is no name in "eine Heide", but in "Herr von der Heide".
            if not hits[at].score and first == at:
                at += 1
                continue
            last = page.last_of(at)
            score, reason = _worth(hits[at : last + 1])
            extent = page.extent(first, last)
            if extent is not None:
                yield Span(*extent, Kind.PERSON, score, self.name, reason)
            at = last + 1

    def _by_letters(self, text: str) -> Iterator[Span]:
        """``J. K.`` and ``JK``, where somebody of the list has these initials."""
        for match in _LETTERS.finditer(text):
            if self._known.by_letters(fold(match.group(1) + match.group(2))):
                pair = match.group()
                dotted = "." in pair
                if dotted or (len(pair) == _PAIR and not safe(Word.of(pair))):
                    score = DOUBTFUL if dotted else _PAIR_SCORE
                    yield Span(*match.span(), Kind.PERSON, score, self.name, _REASON_LETTERS)


def _hit(text: str, word: Word, meaning: Meaning | None) -> _Hit:
    """Whose name the word may be where it stands."""
    if meaning is None:
        return _NOBODY
    part, owners, worth = meaning
    if worth == EXACT:
        score = certainty(text, word, part, lower_case=True, article=True)
        return _Hit(score, part, owners, exact=True)
    if not word.capital:
        worth = 0.0 if given(word.key) else min(worth, DOUBTFUL)
    return _Hit(worth, part, owners, whole=meaning.worth == JOINED) if worth else _NOBODY


def _worth(hits: Sequence[_Hit]) -> tuple[float, str]:
    """How much the parts of a name are worth together, and why they are believed."""
    score = max(hit.score for hit in hits) or ORDINARY_SCORE
    if not any(hit.exact for hit in hits):
        return score, _REASON_SIMILAR
    if len(hits) > 1:
        return SURE_SCORE, _REASON
    return score, _REASON if score > ORDINARY_SCORE else _REASON_ORDINARY


class _Page:
    """The words of one text with what each may mean."""

    def __init__(
        self, text: str, listed: Sequence[Word], hits: Sequence[_Hit], known: KnownWords
    ) -> None:
        self._text = text
        self._words = listed
        self._hits = hits
        self._known = known

    def with_particles(self, at: int) -> int:
        """Index of the first particle, if word ``at`` is a surname and they stand before it."""
        for particles in self._known.particles(self._hits[at].part):
            first = at - len(particles)
            before = tuple(word.key for word in self._words[max(0, first) : at])
            if before == particles:
                gaps = (
                    self._text[a.end : b.start] for a, b in pairwise(self._words[first : at + 1])
                )
                if all(_JOINT.fullmatch(gap) or gap in HYPHENS for gap in gaps):
                    return first
        return at

    def last_of(self, at: int) -> int:
        """Index of the last part of the name of which word ``at`` is the first."""
        last, shared, used = at, self._hits[at].owners, {self._hits[at].part}
        if self._hits[at].whole:
            return at
        while (following := self._next_part(last, shared)) is not None:
            if self._hits[following].part in used:
                break  # the name again, not its next part
            used.add(self._hits[following].part)
            shared &= self._hits[following].owners
            last = following
        return last

    def extent(self, first: int, last: int) -> tuple[int, int] | None:
        """Where the name begins and ends in code points; nothing if it is a street's."""
        left, right = self._whole_compound(first, last)
        if self._words[right].key in STREET_WORDS and right > last:
            return None  # Kowalczyk-Straße is a street
        if left > 0 and tied(self._text, self._words[left - 1], self._words[left]):
            left -= 1  # d'Amico
        end = genitive_end(self._text, self._words[right].end)
        initial = _INITIAL.match(self._text, end)
        if initial is not None and first == last:
            end = initial.end()
        start = self._words[left].start
        window = max(0, start - _BEFORE_WINDOW)
        before = _INITIALS_BEFORE.search(self._text, window, start)
        return (start if before is None else before.start()), end

    def _next_part(self, last: int, shared: frozenset[int]) -> int | None:
        """Index of the next word of the same person's name, over particles and a middle name."""
        for at in range(last + 1, min(last + 2 + _MOST_BETWEEN, len(self._words))):
            word, before, hit = self._words[at], self._words[at - 1], self._hits[at]
            gap = self._text[before.end : word.start]
            if not (_JOINT.fullmatch(gap) or gap in HYPHENS or tied(self._text, before, word)):
                return None
            if gap.startswith(".") and len(before.text) > 1:
                return None
            if hit.owners & shared and not hit.whole:
                # "max weiß" may be a name, "Max weiß" is none.
                level = hit.score or word.capital or gap in HYPHENS
                return at if level or not self._words[last].capital else None
            between = (
                (word.key in forms.PARTICLES and not word.capital)
                or len(word.text) == 1
                or (word.capital and not noun_like(word.key) and not hit.owners and at == last + 1)
            )
            if not between or gap.startswith(","):
                return None
        return None

    def _whole_compound(self, first: int, last: int) -> tuple[int, int]:
        """The indices moved outwards over hyphens, as long as the other part may be a name."""
        left, right = first, last
        owners = self._hits[last].owners
        least, most = max(0, first - _MOST_HYPHENS), last + _MOST_HYPHENS
        while left > least and hyphenated(self._text, self._words, left - 1):
            if not _may_be_name(self._words[left - 1]) and not self._hits[left - 1].owners & owners:
                break
            left -= 1
        while right < most and hyphenated(self._text, self._words, right):
            following = self._words[right + 1]
            if not _may_be_name(following) and following.key not in STREET_WORDS:
                break
            right += 1
        return left, right


def _may_be_name(word: Word) -> bool:
    return word.capital and not noun_like(word.key) and len(word.text) > 1
