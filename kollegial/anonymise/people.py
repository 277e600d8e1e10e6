"""Which mentions mean the same person.

A full name makes a person. A first name or a surname alone belongs to the one person
who has it; if several have it, it belongs to none of them and gets a key of its own,
because a wrong link turns two people into one and no reader can notice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN, given_gender
from kollegial.anonymise.mention import Mention
from kollegial.anonymise.name import Name, parse
from kollegial.anonymise.tokens import stems, words


@dataclass(slots=True)
class _Person:
    first: set[str] = field(default_factory=set, repr=False)
    last: set[str] = field(default_factory=set, repr=False)
    single: set[str] = field(default_factory=set, repr=False)
    gender: str | None = None

    def has(self, part: str) -> bool:
        return part in self.first or part in self.last or part in self.single


@dataclass(frozen=True, slots=True)
class Link:
    """Whom a mention means. ``unsure`` says that it may be one of several."""

    person: str = field(repr=False)
    unsure: bool


def gender_before(text: str, start: int) -> str | None:
    """What the form of address right before ``start`` says; nothing for ``Herr und Frau``."""
    listed = words(text[max(0, start - 60) : start])
    genders: set[str] = set()
    for word in reversed(listed):
        found = forms.gender(word.key) if word.capital else None
        if found is not None:
            genders.add(found)
        elif word.key not in forms.DEGREES and not (genders and word.key == "und"):
            break
    return genders.pop() if len(genders) == 1 else None


def link_people(mentions: Sequence[Mention], glossary: Glossary) -> list[Link]:
    """For each mention whom it means, in the order of ``mentions``."""
    return _Linker(mentions, glossary).links()


class _Linker:
    def __init__(self, mentions: Sequence[Mention], glossary: Glossary) -> None:
        self._people = [
            _Person(set(name.first), set(name.last), set(name.single), _gender(name))
            for name in glossary.people
        ]
        self._known = {part for name in glossary.people for part in name.parts}
        written = {word.key for mention in mentions for word in words(mention.text)}
        self._names = [self._read(mention, written) for mention in mentions]
        self._addressed: dict[str, set[str]] = {}
        for name in self._names:
            if not name.full and name.gender is not None:
                for part in name.last + name.single:
                    self._addressed.setdefault(part, set()).add(name.gender)

    def links(self) -> list[Link]:
        for name in self._names:
            if name.full:
                self._full(name)
        for name in self._names:
            if not name.full and name.gender is not None:
                self._partial(name)
        return [self._link(name) for name in self._names]

    def _read(self, mention: Mention, written: set[str]) -> Name:
        """The name in a mention, freed of genitive and plural where the bare name is known."""
        name = parse(mention.text)
        plain = {part: self._bare(part, written) for part in name.parts}
        gender = mention.gender or name.gender
        read = replace(
            name,
            first=tuple(plain[part] for part in name.first),
            last=tuple(plain[part] for part in name.last),
            single=tuple(plain[part] for part in name.single),
            gender=gender,
        )
        if not read.parts:
            initial = "".join(word.key for word in words(mention.text))
            return Name(single=(f"{initial}.",), gender=gender)
        return replace(read, gender=read.gender or _gender(read))

    def _bare(self, part: str, written: set[str]) -> str:
        candidates = list(stems(part))
        for candidate in candidates:
            if candidate in self._known:
                return candidate
        for candidate in candidates[1:]:
            if candidate in written or candidate in GIVEN:
                return candidate if part not in GIVEN else part
        return part

    def _full(self, name: Name) -> int:
        """The number of the person with this full name; a new one if there is none."""
        same_last = [
            number
            for number, person in enumerate(self._people)
            if set(name.last) & person.last and _compatible(name.gender, person.gender)
        ]
        for number in same_last:
            if set(name.first) & self._people[number].first:
                self._people[number].gender = self._people[number].gender or name.gender
                return number
        nameless = [number for number in same_last if not self._people[number].first]
        if len(nameless) == 1 and len(same_last) == 1:
            person = self._people[nameless[0]]
            person.first |= set(name.first)
            person.gender = person.gender or name.gender
            return nameless[0]
        singles = [n for n, p in enumerate(self._people) if p.single & set(name.first)]
        if len(singles) == 1:
            person = self._people[singles[0]]
            person.first |= set(name.first) | person.single
            person.last |= set(name.last)
            person.single = set()
            return singles[0]
        self._people.append(_Person(set(name.first), set(name.last), set(), name.gender))
        return len(self._people) - 1

    def _candidates(self, name: Name) -> list[int]:
        parts = set(name.parts)
        return [
            number
            for number, person in enumerate(self._people)
            if all(map(person.has, parts)) and _compatible(name.gender, person.gender)
        ]

    def _partial(self, name: Name) -> None:
        """Make a person of "Frau Yıldız" if nobody of that name and gender is known."""
        if not self._candidates(name):
            self._people.append(_Person(set(), set(), set(name.parts), name.gender))

    def _link(self, name: Name) -> Link:
        if name.full:
            return Link(f"n{self._full(name)}", unsure=False)
        found = self._candidates(name)
        if not found:
            self._people.append(_Person(set(), set(), set(name.parts), name.gender))
            return Link(f"n{len(self._people) - 1}", unsure=False)
        both = any(len(self._addressed.get(part, ())) > 1 for part in name.parts)
        if len(found) == 1 and not (both and self._people[found[0]].gender is None):
            return Link(f"n{found[0]}", unsure=False)
        words_of_it = "-".join(name.parts)
        return Link(f"several:{words_of_it}:{name.gender or ''}", unsure=True)


def _gender(name: Name) -> str | None:
    """What the form of address, or else the first name, says."""
    if name.gender is not None:
        return name.gender
    genders = {given_gender(part) for part in name.first}
    return genders.pop() if len(genders) == 1 else None


def _compatible(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other
