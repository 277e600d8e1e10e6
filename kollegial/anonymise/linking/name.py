"""The parts of a person's name, as far as they can be told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import ORDINARY, ordinary
from kollegial.anonymise.roles.entry import role_of_entry
from kollegial.anonymise.text.tokens import HYPHENS, Word, folded, words

_IN_BRACKETS = re.compile(r"[(\[„“\"»][^()\[\]„“”\"»«]*[)\]“”\"«]")
_CALLED = re.compile(r"\b(?:genannt|gen\.|alias|geb\.|geborene[rn]?)\s", re.IGNORECASE)
_SHORTEST = 2
_ARTICLES = folded("die der das den dem ein eine mein meine sein seine ihr ihre unser unsere")
_AND = folded("und u and")
_DESCRIBING = forms.ROLES | forms.PLURALS | forms.DEGREES


@dataclass(frozen=True, slots=True)
class Name:
    """Folded parts of one name; hyphenated parts count singly.

    ``single`` holds the parts when nothing tells whether they are a first name or a
    surname; ``initials`` are the letters of parts that are not written out; ``particles`` are
    the small words before the surname. ``gender`` is ``"f"``, ``"m"`` or nothing, from a form
    of address. ``role`` is the key of the role the group wrote beside the name.
    """

    first: tuple[str, ...] = field(default=(), repr=False)
    last: tuple[str, ...] = field(default=(), repr=False)
    single: tuple[str, ...] = field(default=(), repr=False)
    particles: tuple[str, ...] = ()
    gender: str | None = None
    initials: tuple[str, ...] = field(default=(), repr=False)
    role: str = field(default="", compare=False)

    @property
    def parts(self) -> tuple[str, ...]:
        """All parts, in order; particles are none."""
        return self.first + self.last + self.single

    @property
    def full(self) -> bool:
        """Whether first name and surname are known."""
        return bool(self.first and self.last)


def parse(entry: str) -> Name:
    """Take an entry of the group's list apart, with the role it gives: ``Oma Ilse``.

    Words that describe are left out: ``die Mutter von Jasmin (34)``, ``Jasmins Lehrerin``.
    """
    return replace(read(entry), role=role_of_entry(entry))


def read(entry: str) -> Name:
    """Take a name apart: ``Frau Dr. Anna-Lena von der Heide``, ``Heide, Anna``, ``J. Heide``."""
    plain = _CALLED.sub(" ", _IN_BRACKETS.sub(" ", entry))
    before, comma, after = plain.partition(",")
    described = comma and words(after) and words(after)[0].key in forms.FORMS
    if comma:
        plain = before if described else f"{after} {before}"
    listed = words(plain)
    naming = [word for at, word in enumerate(listed) if _names(listed, at)]
    groups = _groups(plain, naming)
    gender = forms.gender(listed[0].key) if listed else None
    initials = tuple(word.key[:1] for word in listed if _initial(plain, word))
    if not groups:
        return Name(gender=gender, initials=initials)
    aliases = _aliases(entry)
    last = tuple(groups[-1])
    particles = _particles(listed, last[0])
    if len(groups) > 1:
        first = tuple(part for group in groups[:-1] for part in group)
        return Name(first + aliases, last, particles=particles, gender=gender)
    if listed[0].key in forms.ADDRESS:
        return Name(last=last, particles=particles, gender=gender, initials=initials)
    if not _is_particle(listed[0]):
        particles = ()  # "die Mutter von Jasmin"
    single = _bare(listed, last) + aliases
    return Name(single=single, particles=particles, gender=gender, initials=initials)


def name_words(text: str) -> list[str]:
    """Folded words of ``text`` that belong to a name: no forms of address, no particles."""
    return [
        word.key
        for word in words(text)
        if len(word.key) >= _SHORTEST and not _is_particle(word) and word.key not in forms.ADDRESS
    ]


def core(text: str) -> str:
    """``text`` without the forms of address and roles it begins with, if a name is left."""
    listed = words(text)
    first = 0
    while first + 1 < len(listed) and (
        forms.form(listed[first].key) or (first > 0 and listed[first].key in _AND)
    ):
        first += 1
    return text[listed[first].start :] if first else text


def _initial(text: str, word: Word) -> bool:
    """Whether a letter stands for a whole name: the J of "J. Kowalczyk"."""
    dot = text[word.end : word.end + 1] == "."
    return len(word.text) == 1 and (word.capital or dot)


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
