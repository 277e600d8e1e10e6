"""Names behind a form of address, a role or a relation, and birth names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.likely import given, known, sure_name, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name
from kollegial.anonymise.lexicon.personal import UNCOUNTED
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.recognisers.form_chains import (
    AND,
    BIRTH_NAME,
    announces,
    behind_forms,
    complete_names,
    follows_form,
    is_a_woman,
    next_in_list,
)
from kollegial.anonymise.text.rows import joined
from kollegial.anonymise.text.tokens import Word, words
from kollegial.marking import N_

# Where nothing has a capital letter, these announce a name all the same.
_LEVEL_ADDRESS = forms.SPOKEN | frozenset({"dr", "prof"})
_LEVEL_FORMS = frozenset({"dr", "prof", "herr", "frau", "professor", "doktor"})
_MUST_HAVE_A_NAME = frozenset({"herr", "herrn", "hr", "hrn", "frau", "fr"})
_DATIVES = frozenset(
    "dem der den einem einer meinem seinem ihrem unserem seiner ihrer meiner".split()
)
_BEFORE_DATIVES = frozenset("mit bei von zu nach aus seit gegenueber an fuer".split())
_OF = frozenset({"von", "vom"})
# Whoever is called so is nobody: "nennen wir ihn Herrn X".
_NOBODY = frozenset({"X", "Y", "XY", "NN", "Mustermann", "Musterfrau", "Muster"})
_DEGREES_BEHIND = frozenset({"BA", "MA", "BSc", "MSc", "MBA"})
_IDENTIFIED = re.compile(r"\s{0,2}[,;(]?\s{0,2}(?:geb(?:\.|or)|\*|\(?\d{1,2}\s?(?:J|\)))")
_CLOSED = re.compile(r"\s?[,.;)/\n]|\s*\Z")

_LONGEST_SHORT_FORM = 2
_LONG_LEVEL = 6
_MOST_LEVEL_FORMS = 4

_REASON_ADDRESS = N_("name behind a form of address")
_REASON_ROLE = N_("name behind a role or a relation")
_REASON_BIRTH = N_("birth name")


class _Cue(Enum):
    """What a word announces."""

    NONE = 0
    CALLED = 1  # Frau, Dr., Onkel
    LEVEL = 2  # frau, oma: a text without capital letters
    BORN = 3  # geb.


class TitleRecogniser:
    """What follows ``Frau``, ``Dr.``, ``Onkel``, ``geb.`` and the like. The form itself stays."""

    name = "titles"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that a form of address or a role announces."""
        listed = words(text)
        reader = NameReader(text, listed, complete_names(text, listed))
        cues: dict[str, _Cue] = {}
        for at, word in enumerate(listed):
            cue = cues.get(word.text)
            if cue is None:
                cue = cues[word.text] = _cue(word)
            if cue is _Cue.CALLED:
                yield from self._announced(text, listed, reader, at)
            elif cue is _Cue.LEVEL:
                yield from self._levelled(text, listed, reader, at)
            elif cue is _Cue.BORN:
                yield from self._birth_name(text, listed, reader, at)

    def _birth_name(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        first = behind_forms(text, listed, at)
        if first is None or never_a_name(listed[first].key):
            return
        found = reader.at(first, trusting=False, namesakes=True)
        if found is None or (found.namesake and not _CLOSED.match(text, found.extent[1])):
            return  # geb. Mai 2010
        yield Span(*found.extent, Kind.PERSON, 0.85, self.name, _REASON_BIRTH)

    def _announced(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        first = behind_forms(text, listed, at)
        if first is None:
            return
        address = any(word.key in forms.ADDRESS for word in listed[at:first])
        address = address and not is_a_woman(text, listed, at)
        wrapped = "\n" in text[listed[first - 1].end : listed[first].start]
        if wrapped and not address and not given(listed[first].key):
            return
        if listed[first].key in _OF and first + 1 < len(listed):
            of_somebody = _not_noble(listed[first + 1], address=address)
            if of_somebody is None:
                return
            first += of_somebody  # the grandmother of Amélie is no noblewoman
        found = _read(text, listed, reader, first, address=address)
        if found is None and address:
            yield from self._insisted(text, listed, at, first)
        while found is not None:
            if _is_degree(text, found) or listed[first].text in _NOBODY:
                return
            if found.namesake and not address and _is_object(listed, at):
                return
            yield self._span(listed, first, found, address=address)
            several = forms.plural(listed[first - 1].key) or _families(text, listed, first, found)
            if not several:
                return
            following = next_in_list(text, listed, found.extent[1], found.after)
            if following is None:
                return
            address = False
            found = reader.at(following, trusting=False, namesakes=True)

    def _insisted(self, text: str, listed: Sequence[Word], at: int, first: int) -> Iterator[Span]:
        """``Herr Recht``: an everyday word where a name must stand."""
        word = listed[first]
        if listed[at].key not in _MUST_HAVE_A_NAME or not word.capital or forms.form(word.key):
            return
        if word.text.isupper() or "\n" in text[listed[first - 1].end : word.start]:
            return
        before = listed[at - 1] if at else None
        if before is not None and before.key in AND and joined(text, before, listed[at], dot=True):
            return  # "Mann und Frau"
        if len(word.text) > _LONGEST_SHORT_FORM:
            yield Span(word.start, word.end, Kind.PERSON, 0.45, self.name, _REASON_ADDRESS)

    def _span(self, listed: Sequence[Word], first: int, found: Reading, *, address: bool) -> Span:
        if address:
            doubted = found.namesake and not surname(listed[first].key)
            score = 0.4 if doubted else 0.9
            return Span(*found.extent, Kind.PERSON, score, self.name, _REASON_ADDRESS)
        inside = listed[first : found.after]
        score = 0.8 if any(given(word.key) or known(word.key) for word in inside) else 0.65
        if found.namesake:
            score = 0.4 if listed[first].key in UNCOUNTED else 0.6
        return Span(*found.extent, Kind.PERSON, score, self.name, _REASON_ROLE)

    def _levelled(
        self, text: str, listed: Sequence[Word], reader: NameReader, at: int
    ) -> Iterator[Span]:
        """A name behind ``frau`` or ``oma`` in a text without capital letters."""
        most = min(at + 1 + _MOST_LEVEL_FORMS, len(listed))
        first = next((i for i in range(at + 1, most) if listed[i].key not in _LEVEL_FORMS), most)
        if first >= most or not follows_form(text, listed, first):
            return
        name = listed[first]
        if name.capital:
            found = reader.at(first, trusting=listed[at].key in forms.SPOKEN)
        else:
            found = reader.level_at(first)
        doubtful = is_a_woman(text, listed, at) or listed[at].key not in _LEVEL_ADDRESS
        if found is None or (doubtful and found.namesake):
            return
        if doubtful and not known(name.key):
            if len(name.text) >= _LONG_LEVEL and listed[at].key not in _LEVEL_ADDRESS:
                yield Span(*found.extent, Kind.PERSON, 0.4, self.name, _REASON_ROLE)
            return
        if len(listed[at].key) <= _LONGEST_SHORT_FORM and not known(name.key):
            return
        score = 0.45 if found.namesake else 0.8
        yield Span(*found.extent, Kind.PERSON, score, self.name, _REASON_ADDRESS)


def _read(
    text: str, listed: Sequence[Word], reader: NameReader, first: int, *, address: bool
) -> Reading | None:
    """The name at word ``first``, its surname in front or behind, in capitals or not."""
    turned = reader.reversed_at(first, trusting=False)
    shouted = listed[first].text.isupper() and len(listed[first].text) > 1
    if turned is not None and (shouted or _IDENTIFIED.match(text, turned.extent[1])):
        return turned
    if shouted and listed[first - 1].text.isupper() and len(listed[first - 1].text) > 1:
        return reader.level_at(first)
    return reader.at(first, trusting=address, namesakes=True)


def _cue(word: Word) -> _Cue:
    if word.key in BIRTH_NAME:
        return _Cue.BORN
    if word.capital:
        return _Cue.CALLED if announces(word) else _Cue.NONE
    level = word.key in _LEVEL_ADDRESS or forms.role(word.key)
    return _Cue.LEVEL if level and word.key not in forms.ONLY_IN_CAPITALS else _Cue.NONE


def _is_degree(text: str, found: Reading) -> bool:
    """Whether the letters found are a degree behind a calling: "Sozialarbeiterin B. A."."""
    return "".join(char for char in text[slice(*found.extent)] if char.isalpha()) in _DEGREES_BEHIND


def _not_noble(word: Word, *, address: bool) -> bool | None:
    """Whether the "von" before ``word`` is an "of" and somebody follows; nothing if nobody does."""
    if given(word.key):
        return True
    if address or not word.capital:
        return False
    if sure_name(word.key) and not lists.town(word.key):
        return False
    return None


def _is_object(listed: Sequence[Word], at: int) -> bool:
    """Whether the role is given something: "dem Jugendlichen Halt geben"."""
    if not at or listed[at - 1].key not in _DATIVES:
        return False
    before = listed[at - 2].key if at > 1 else ""
    return before not in _BEFORE_DATIVES


def _families(text: str, listed: Sequence[Word], first: int, found: Reading) -> bool:
    """Whether a second name follows: "Familie Sommer / Winter"."""
    behind = text[found.extent[1] : found.extent[1] + 3]
    return listed[first - 1].key in ("familie", "fam", "frau", "herr") and behind.strip()[:1] == "/"
