"""The parts of a person's name, as far as they can be told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.tokens import HYPHENS, Word, fold, words

_IN_BRACKETS = re.compile(r"[(\[„“\"»][^()\[\]„“”\"»«]*[)\]“”\"«]")
_CALLED = re.compile(r"\b(?:genannt|gen\.|alias|geb\.|geborene[rn]?)\s", re.IGNORECASE)
_FULL = 2


@dataclass(frozen=True, slots=True)
class Name:
    """Folded parts of one name; hyphenated parts count singly.

    ``single`` holds the parts when nothing tells whether they are a first name or a
    surname. ``gender`` is ``"f"``, ``"m"`` or nothing, from a form of address.
    """

    first: tuple[str, ...] = field(default=(), repr=False)
    last: tuple[str, ...] = field(default=(), repr=False)
    single: tuple[str, ...] = field(default=(), repr=False)
    gender: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """All parts, in order."""
        return self.first + self.last + self.single

    @property
    def full(self) -> bool:
        """Whether first name and surname are known."""
        return bool(self.first and self.last)


def parse(entry: str) -> Name:
    """Take ``entry`` apart: ``Frau Dr. Anna-Lena von der Heide``, ``Heide, Anna``, ``Oma Ilse``."""
    aliases = _aliases(entry)
    plain = _CALLED.sub(" ", _IN_BRACKETS.sub(" ", entry))
    before, comma, after = plain.partition(",")
    if comma and words(after) and words(after)[0].key not in forms.FORMS:
        plain = f"{after} {before}"
    elif comma:
        plain = before
    listed = words(plain)
    gender = None
    # A surname can be a form itself (Anna Richter), so only leading ones go, and the
    # last word always stays.
    while len(listed) > 1 and listed[0].key in forms.FORMS:
        gender = gender or forms.gender(listed[0].key)
        address = listed[0].key in forms.ADDRESS
        listed = listed[1:]
        if len(listed) == 1 and address:
            return Name(last=(listed[0].key,), gender=gender)
    groups = _groups(plain, listed)
    if not groups:
        return Name(gender=gender)
    if len(groups) == 1:
        return Name(single=tuple(groups[0]) + aliases, gender=gender)
    return Name(
        first=tuple(part for group in groups[:-1] for part in group) + aliases,
        last=tuple(groups[-1]),
        gender=gender,
    )


def _aliases(entry: str) -> tuple[str, ...]:
    """Nicknames in brackets or quotation marks; a role in brackets is not one."""
    return tuple(
        word.key
        for match in _IN_BRACKETS.finditer(entry)
        for word in words(match.group())
        if word.capital and word.key not in ORDINARY
    )


def _groups(text: str, listed: Sequence[Word]) -> list[list[str]]:
    """Words joined by hyphens together, particles and lone initials dropped."""
    groups: list[list[str]] = []
    previous: Word | None = None
    for word in listed:
        if word.key in forms.PARTICLES and not word.capital:
            previous = None
            continue
        gap = text[previous.end : word.start] if previous else " "
        if len(gap) == 1 and gap in HYPHENS and groups:
            groups[-1].append(word.key)
        elif len(word.key) >= _FULL:
            groups.append([word.key])
        previous = word
    return groups


def name_words(text: str) -> list[str]:
    """Folded words of ``text`` that belong to a name: no forms of address, no particles."""
    return [
        word.key
        for word in words(text)
        if len(word.key) >= _FULL
        and not (word.key in forms.PARTICLES and not word.capital)
        and word.key not in forms.ADDRESS
    ]


def same_spelling(one: str, other: str) -> bool:
    """Whether two strings differ in spelling only (case, accents, ü and ue)."""
    return fold(one) == fold(other)
