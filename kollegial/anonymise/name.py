"""The parts of a person's name, as far as they can be told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import ORDINARY, ordinary
from kollegial.anonymise.tokens import HYPHENS, Word, folded, words

_IN_BRACKETS = re.compile(r"[(\[„“\"»][^()\[\]„“”\"»«]*[)\]“”\"«]")
_CALLED = re.compile(r"\b(?:genannt|gen\.|alias|geb\.|geborene[rn]?)\s", re.IGNORECASE)
_SHORTEST = 2
_ARTICLES = folded("die der das den dem ein eine mein meine sein seine ihr ihre unser unsere")
_DESCRIBING = forms.ROLES | forms.PLURALS | forms.DEGREES


@dataclass(frozen=True, slots=True)
class Name:
    """Folded parts of one name; hyphenated parts count singly.

    ``single`` holds the parts when nothing tells whether they are a first name or a
    surname; ``particles`` are the small words before the surname. ``gender`` is ``"f"``,
    ``"m"`` or nothing, from a form of address.
    """

    first: tuple[str, ...] = field(default=(), repr=False)
    last: tuple[str, ...] = field(default=(), repr=False)
    single: tuple[str, ...] = field(default=(), repr=False)
    particles: tuple[str, ...] = ()
    gender: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """All parts, in order; particles are none."""
        return self.first + self.last + self.single

    @property
    def full(self) -> bool:
        """Whether first name and surname are known."""
        return bool(self.first and self.last)


def parse(entry: str) -> Name:
    """Take ``entry`` apart: ``Frau Dr. Anna-Lena von der Heide``, ``Heide, Anna``, ``Oma Ilse``.

    Words that describe are left out: ``die Mutter von Jasmin (34)``, ``Jasmins Lehrerin``.
    """
    plain = _CALLED.sub(" ", _IN_BRACKETS.sub(" ", entry))
    before, comma, after = plain.partition(",")
    described = comma and words(after) and words(after)[0].key in forms.FORMS
    if comma:
        plain = before if described else f"{after} {before}"
    listed = words(plain)
    naming = [word for at, word in enumerate(listed) if _names(listed, at)]
    groups = _groups(plain, naming)
    gender = forms.gender(listed[0].key) if listed else None
    if not groups:
        return Name(gender=gender)
    aliases = _aliases(entry)
    last = tuple(groups[-1])
    particles = _particles(listed, last[0])
    if len(groups) > 1:
        first = tuple(part for group in groups[:-1] for part in group)
        return Name(first + aliases, last, particles=particles, gender=gender)
    if listed[0].key in forms.ADDRESS:
        return Name(last=last, particles=particles, gender=gender)
    if not _is_particle(listed[0]):
        particles = ()  # "die Mutter von Jasmin"
    return Name(single=_bare(listed, last) + aliases, particles=particles, gender=gender)


def name_words(text: str) -> list[str]:
    """Folded words of ``text`` that belong to a name: no forms of address, no particles."""
    return [
        word.key
        for word in words(text)
        if len(word.key) >= _SHORTEST and not _is_particle(word) and word.key not in forms.ADDRESS
    ]


def _names(listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` belongs to the name itself."""
    word = listed[at]
    if _is_particle(word) or word.key in forms.ADDRESS or len(word.key) < _SHORTEST:
        return False
    if at + 1 < len(listed):
        # "An" and "Mai" may be first names, "an" and "die" are not.
        return word.key not in forms.FORMS | _ARTICLES and (word.capital or not ordinary(word.key))
    # The last word is the surname (Anna Richter, Anna Recht), unless it is a role.
    return word.key not in _DESCRIBING or word.key in forms.SURNAMES_TOO


def _is_particle(word: Word) -> bool:
    return word.key in forms.PARTICLES and not word.capital


def _aliases(entry: str) -> tuple[str, ...]:
    """Nicknames in brackets or quotation marks; a role in brackets is not one."""
    return tuple(
        word.key
        for match in _IN_BRACKETS.finditer(entry)
        for word in words(match.group())
        if word.capital and word.key not in ORDINARY
    )


def _groups(text: str, naming: Sequence[Word]) -> list[list[str]]:
    """The words of the name, those joined by hyphens together."""
    groups: list[list[str]] = []
    end = -1
    for word in naming:
        gap = text[end : word.start]
        if groups and len(gap) == 1 and gap in HYPHENS:
            groups[-1].append(word.key)
        else:
            groups.append([word.key])
        end = word.end
    return groups


def _particles(listed: Sequence[Word], surname: str) -> tuple[str, ...]:
    """The small words right before the surname."""
    found: list[str] = []
    for word in listed:
        if word.key == surname:
            return tuple(found)
        found = [*found, word.key] if _is_particle(word) else []
    return ()


def _bare(listed: Sequence[Word], parts: tuple[str, ...]) -> tuple[str, ...]:
    """Jasmin, if the entry is ``Jasmins Mutter``."""
    described = listed[-1].key in _DESCRIBING
    return tuple(
        part[:-1] if described and part.endswith("s") and part[:-1] in GIVEN else part
        for part in parts
    )
