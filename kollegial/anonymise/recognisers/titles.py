"""Names behind a form of address, a role or a relation, and birth names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import never_a_name, noun_like, ordinary
from kollegial.anonymise.reading import NameReader, joined
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import Word, words
from kollegial.marking import N_

_BIRTH_NAME = frozenset({"geb", "geborene", "geborener", "geborenen", "nee"})
# "die Frau", "seine Frau": not an address but a woman, so the next noun is no name.
_BEFORE_A_WOMAN = frozenset(
    "die der eine einer meine meiner seine seiner ihre ihrer deine deiner unsere unserer keine"
    " diese dieser jene jede".split()
)
_COMMA = re.compile(r"\s?,\s|\s?/\s?|\s&\s")
_AND = frozenset({"und", "sowie", "u"})

_MOST_FORMS = 8  # Frau Prof. Dr. Dr. h. c.

_REASON_ADDRESS = N_("name behind a form of address")
_REASON_ROLE = N_("name behind a role or a relation")
_REASON_BIRTH = N_("birth name")


class TitleRecogniser:
    """What follows ``Frau``, ``Dr.``, ``Onkel``, ``geb.`` and the like. The form itself stays."""

    name = "titles"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that a form of address or a role announces."""
        listed = words(text)
        reader = NameReader(text, listed, _complete(text, listed))
        for at, word in enumerate(listed):
            if word.key in _BIRTH_NAME:
                yield from self._birth_name(text, listed, reader, at)
            elif _announces(word):
                yield from self._announced(text, listed, reader, at)

    def _birth_name(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        first = _behind_forms(text, listed, at)
        if first is None or ordinary(listed[first].key):
            return
        found = reader.at(first, trusting=False)
        if found is not None:
            yield Span(*found.extent, Kind.PERSON, 0.85, self.name, _REASON_BIRTH)

    def _announced(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        first = _behind_forms(text, listed, at)
        if first is None:
            return
        forms_used = {word.key for word in listed[at:first]}
        address = bool(forms_used & forms.ADDRESS) and not _is_a_woman(text, listed, at)
        wrapped = "\n" in text[listed[first - 1].end : listed[first].start]
        if wrapped and not address and listed[first].key not in GIVEN:
            return
        score, reason = (0.9, _REASON_ADDRESS) if address else (0.65, _REASON_ROLE)
        found = reader.at(first, trusting=address)
        while found is not None:
            yield Span(*found.extent, Kind.PERSON, score, self.name, reason)
            if listed[first - 1].key not in forms.PLURALS:
                return
            following = _next_in_list(text, listed, found.extent[1], found.after)
            found = None if following is None else reader.at(following, trusting=False)


def _announces(word: Word) -> bool:
    if not word.capital or word.key in forms.DEGREES - forms.ADDRESS:
        return False
    return word.key in forms.FORMS and not (
        word.text.isupper() and word.key in forms.NOT_IN_CAPITALS
    )


def _behind_forms(text: str, listed: Sequence[Word], at: int) -> int | None:
    """Index of the first word behind the forms of address that begin at ``at``."""
    for first in range(at + 1, min(at + 1 + _MOST_FORMS, len(listed))):
        if not _follows_form(text, listed, first):
            return None
        word = listed[first]
        if word.key not in forms.FORMS or not (word.capital or word.key in forms.DEGREES):
            return first
        address = any(each.key in forms.ADDRESS for each in listed[at:first])
        if not _name_may_follow(text, listed, first, address=address):
            # The last form may be the name: "Frau Richter", but not "Herr Kollege".
            return first if word.key in forms.SURNAMES_TOO else None
    return None


def _follows_form(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` stands right behind a form of address, in the same sentence."""
    form = listed[at - 1]
    return joined(text, form, listed[at], dot=form.key in forms.ABBREVIATIONS | _BIRTH_NAME)


def _name_may_follow(text: str, listed: Sequence[Word], at: int, *, address: bool) -> bool:
    following = at + 1
    if following >= len(listed) or not _follows_form(text, listed, following):
        return False
    word = listed[following]
    if word.key in forms.DEGREES | forms.FIRST_PARTICLES:
        return True
    refuses = never_a_name if address else noun_like
    return word.capital and (word.key in forms.FORMS or not refuses(word.key))


def _complete(text: str, listed: Sequence[Word]) -> frozenset[str]:
    """Names that stand behind a form of address several times, each time before another word.

    So the word behind them is no part of the name ("Frau Nolting Akteneinsicht").
    """
    followers: dict[str, set[str]] = {}
    for form, name, after in zip(listed, listed[1:], listed[2:], strict=False):
        if form.key in forms.ADDRESS and name.capital:
            goes_on = joined(text, name, after, dot=False) and after.capital
            followers.setdefault(name.key, set()).add(after.key if goes_on else "")
    return frozenset(name for name, words_after in followers.items() if len(words_after) > 1)


def _is_a_woman(text: str, listed: Sequence[Word], at: int) -> bool:
    if listed[at].key != "frau" or at == 0:
        return False
    before = listed[at - 1]
    return before.key in _BEFORE_A_WOMAN and joined(text, before, listed[at], dot=False)


def _next_in_list(text: str, listed: Sequence[Word], end: int, after: int) -> int | None:
    """Index of the next name in "die Kinder Leon, Mia und Ben"; ``end`` is where the last ends."""
    if after >= len(listed):
        return None
    if _COMMA.fullmatch(text[end : listed[after].start]):
        return after
    follows = listed[after].key in _AND and after + 1 < len(listed)
    if follows and joined(text, listed[after], listed[after + 1], dot=True):
        return after + 1
    return None
