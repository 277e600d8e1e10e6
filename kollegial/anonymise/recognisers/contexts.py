"""Names that only their sentence gives away: who speaks, with whom one spoke, whose file it is.

None of these is a strong cue, so the word itself must be no everyday one, and where no
list knows it, a human is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import safe, vetoed
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.likely import everyday, given, sure_name
from kollegial.anonymise.lexicon.personal import CASES, SPEAKING, TALKING, VERBS
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.text.rows import joined
from kollegial.anonymise.text.tokens import Word, fold, words
from kollegial.marking import N_

_WITH = frozenset({"mit", "bei", "von", "an", "zu", "gegen", "ueber", "fuer"})
_SHORTEST = 3
_MOST_NAMES = 4
_AND = frozenset({"und", "oder", "u", "sowie"})
_COMMAS = frozenset({", ", ",\u00a0"})
_PRONOUNS = frozenset({"er", "sie", "es", "ich", "wir", "man", "ihr", "du", "mir", "uns"})
_DETERMINERS = frozenset(
    "die der das den dem des ein eine einen einem einer sein seine seinen seinem seiner ihr ihre"
    " ihren ihrem ihrer mein meine meinen meinem unser unsere dieser diese dieses im am vom zum"
    " zur beim".split()
)
_SENTENCE = re.compile(r"[.!?:;\n„“\"]")

_REASON_SPEAKS = N_("somebody who speaks or acts")
_REASON_SPOKEN_WITH = N_("somebody who is spoken with")
_REASON_TURNED = N_("surname and first name")
_REASON_BESIDE = N_("beside a first name")
_REASON_CASE = N_("name of a case or a file")


class ContextRecogniser:
    """Unknown words where a person stands: "Besjan sagt", "mit Krawczyk gesprochen"."""

    name = "contexts"

    def spans(self, text: str) -> Iterator[Span]:
        """The words of ``text`` that are somebody's name if the sentence is to make sense."""
        listed = words(text)
        reader = NameReader(text, listed)
        for at, (word, following) in enumerate(pairwise(listed)):
            if following.key in VERBS:
                if word.capital:
                    yield from self._speaks(text, listed, reader, at)
            elif word.key in _WITH:
                yield from self._spoken_with(text, listed, reader, at)
            elif word.capital and following.capital:
                if word.key.endswith(CASES):
                    yield from self._case(text, listed, reader, at)
                elif text[word.end : following.start] in _COMMAS:
                    yield from self._turned(text, listed, reader, at)
                    yield from self._coordinated(listed, at, at + 1)
            elif word.key in _AND and at and listed[at - 1].capital and following.capital:
                if text[listed[at - 1].end : following.start].strip() == word.text:
                    yield from self._coordinated(listed, at - 1, at + 1)
            elif word.key == "danke":
                yield from self._thanked(text, listed, reader, at)

    def _speaks(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        if not joined(text, listed[at], listed[at + 1], dot=False):
            return
        word = listed[at]
        if everyday(word.key) or len(word.text) < _SHORTEST or word.text.isupper():
            return
        if at and _belongs(text, listed[at - 1], word):
            return
        noun = _is_noun(text, listed, at)
        listed_name = given(word.key) or (
            sure_name(word.key) and not noun and not lists.town(word.key)
        )
        after = listed[at + 2].key if at + 2 < len(listed) else ""
        turned = after in _PRONOUNS  # "Neulich sagte er": somebody else is the subject
        if not listed_name and (
            noun or turned or listed[at + 1].key not in SPEAKING or lists.learned(word.key)
        ):
            return
        found = reader.at(at, trusting=False)
        if found is not None and found.after == at + 1:
            sure = listed_name and (listed[at + 1].key in SPEAKING or given(word.key))
            score = 0.7 if sure else 0.45 if listed_name else 0.4
            span = Span(*found.extent, Kind.PERSON, score, self.name, _REASON_SPEAKS)
            if not vetoed(text, span):
                yield span

    def _spoken_with(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        first = listed[at + 1]
        near = listed[at + 2 : at + 2 + _MOST_NAMES]
        talked = any(word.key in TALKING for word in near)
        # Asked in this order because the first two cost least.
        if not talked and not (first.capital and lists.surname(first.key)):
            return
        if not joined(text, listed[at], first, dot=False) or everyday(first.key):
            return
        if first.capital:
            found = reader.at(at + 1, trusting=False)
        else:
            found = reader.level_at(at + 1) if len(first.text) >= _SHORTEST else None
        if found is None or found.namesake or found.after >= len(listed):
            return
        talk = listed[found.after]
        if talk.key not in TALKING or _SENTENCE.search(text[found.extent[1] : talk.start]):
            yield from self._surname_beside(listed, at, found)
            return
        sure = any(sure_name(word.key) for word in listed[at + 1 : found.after])
        score = 0.7 if sure else 0.45
        yield Span(*found.extent, Kind.PERSON, score, self.name, _REASON_SPOKEN_WITH)

    def _surname_beside(self, listed: Sequence[Word], at: int, found: Reading) -> Iterator[Span]:
        """``bei Weigand``: a listed surname, which is no town's name, where a person may stand."""
        word = listed[at + 1]
        if not word.capital or word.text.isupper() or found.after != at + 2:
            return
        if sure_name(word.key) and not lists.town(word.key) and not safe(word):
            yield Span(*found.extent, Kind.PERSON, 0.45, self.name, _REASON_SPOKEN_WITH)

    def _turned(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        """A listed surname, a comma, a first name: ``Brückner, Silke``."""
        surname, first = listed[at], listed[at + 1]
        if given(surname.key) or not sure_name(surname.key) or not given(first.key):
            return
        if at and listed[at - 1].capital and joined(text, listed[at - 1], surname, dot=True):
            return
        found = reader.reversed_at(at, trusting=False)
        if found is not None:
            yield Span(*found.extent, Kind.PERSON, 0.7, self.name, _REASON_TURNED)

    def _coordinated(self, listed: Sequence[Word], one: int, other: int) -> Iterator[Span]:
        """A word that nobody knows beside a first name: "Babsi, Peter", "Peter und Babsi"."""
        for unknown, name in ((listed[one], listed[other]), (listed[other], listed[one])):
            if not given(name.key) or sure_name(unknown.key) or len(unknown.text) < _SHORTEST:
                continue
            if everyday(unknown.key) or unknown.text.isupper() or lists.town(unknown.key):
                continue
            if not safe(unknown) and not lists.learned(unknown.key):
                yield Span(*unknown[:2], Kind.PERSON, 0.45, self.name, _REASON_BESIDE)

    def _thanked(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        gap = text[listed[at].end : listed[at + 1].start]
        name = listed[at + 1]
        if gap not in (" ", ", ") or not name.capital or everyday(name.key):
            return
        found = reader.at(at + 1, trusting=False)
        if found is not None:
            score = 0.7 if sure_name(name.key) else 0.45
            yield Span(*found.extent, Kind.PERSON, score, self.name, _REASON_SPOKEN_WITH)

    def _case(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        if not joined(text, listed[at], listed[at + 1], dot=False):
            return
        if "\n" in text[listed[at].end : listed[at + 1].start] or forms.form(listed[at + 1].key):
            return
        found = reader.at(at + 1, trusting=False)
        if found is None or found.namesake or text[slice(*found.extent)].isupper():
            return
        inside = listed[at + 1 : found.after]
        sure = any(sure_name(word.key) for word in inside)
        end = found.extent[1]
        if not sure and (text[end : end + 1] == "-" or fold(text[end : end + 2]).strip().isdigit()):
            return
        yield Span(*found.extent, Kind.PERSON, 0.7 if sure else 0.4, self.name, _REASON_CASE)


def _is_noun(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether an article stands before word ``at``, so that an unknown word is a noun."""
    before = listed[at - 1] if at else None
    return (
        before is not None
        and before.key in _DETERMINERS
        and joined(text, before, listed[at], dot=False)
    )


def _belongs(text: str, before: Word, word: Word) -> bool:
    """Whether ``word`` is part of a longer name, or a title before it cues it anyway."""
    if not before.capital or not joined(text, before, word, dot=True):
        return False
    return not everyday(before.key) or forms.form(before.key)
