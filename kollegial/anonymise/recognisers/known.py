"""The words by which a text may mean the people of the group's list."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon.likely import everyday, given, sure_name
from kollegial.anonymise.lexicon.pets import PetNames
from kollegial.anonymise.text.fuzzy import Neighbourhood
from kollegial.anonymise.text.tokens import stems

_SHORTEST_PARTS: Final = 2
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_LONG: Final = 7
_MIDDLING: Final = 6

EXACT: Final = 1.0
JOINED: Final = 0.9
PLAIN: Final = 0.95
_SLIP_LONG: Final = 0.7
_SLIP: Final = 0.6
DOUBTFUL: Final = 0.45
_PET: Final = 0.4
_PET_NAME: Final = 0.6


class Meaning(NamedTuple):
    """Which part of whose name a word may be, and how surely if it is written so."""

    part: str
    owners: frozenset[int]
    worth: float

    def __repr__(self) -> str:
        """No names: they must not reach a log."""
        return f"Meaning({self.worth})"


class KnownWords:
    """All parts of the listed names, with the forms in which they are written."""

    def __init__(self, glossary: Glossary) -> None:
        """Index the people of ``glossary``. Every look-up is one of a dictionary."""
        self._glossary = glossary
        self._joined: dict[str, frozenset[int]] = {}
        self._letters: dict[str, frozenset[int]] = {}
        self._particles: dict[str, set[tuple[str, ...]]] = {}
        parts: set[str] = set()
        self._plain: dict[str, str] = {}
        for number, person in enumerate(glossary.people):
            parts.update(person.parts)
            if person.particles:
                for part in person.last + person.single:
                    self._particles.setdefault(part, set()).add(person.particles)
            for joined in _joined(person.first + person.single, person.last):
                self._joined[joined] = self._joined.get(joined, frozenset()) | {number}
            if person.full:
                letters = person.first[0][:1] + person.last[0][:1]
                self._letters[letters] = self._letters.get(letters, frozenset()) | {number}
        for part in sorted(parts):
            self._plain.setdefault(_without_umlauts(part), part)
        self._pets = PetNames(
            first for person in glossary.people for first in person.first + person.single
        )
        self._near = Neighbourhood(parts | self._plain.keys())

    def meaning(self, key: str) -> Meaning | None:
        """What the folded word ``key`` may mean, by its spelling alone."""
        for stem in stems(key):
            owners = self._glossary.owners(stem)
            if owners:
                return Meaning(stem, owners, EXACT)
        for stem in stems(key):
            part = self._plain.get(stem)
            if part is not None and not everyday(stem):
                return Meaning(part, self._glossary.owners(part), PLAIN)
            owners = self._joined.get(stem, frozenset())
            if owners:
                return Meaning(stem, owners, JOINED)
        return self._misspelt(key) or self._pet(key)

    def by_letters(self, letters: str) -> frozenset[int]:
        """Whose initials the folded ``letters`` are."""
        return self._letters.get(letters, frozenset())

    def particles(self, part: str) -> Collection[tuple[str, ...]]:
        """The small words that stand before the surname ``part`` of anybody."""
        return self._particles.get(part, ())

    def _misspelt(self, key: str) -> Meaning | None:
        forms = dict.fromkeys(
            form for stem in stems(key) for form in (stem, _without_umlauts(stem))
        )
        near = next((hit for form in forms if (hit := self._near.near(form))), None)
        if near is None or everyday(key) or given(key):
            return None
        part, slips = self._plain.get(near[0], near[0]), near[1]
        worth = _SLIP_LONG if len(part) >= _LONG else _SLIP if len(part) >= _MIDDLING else DOUBTFUL
        if slips > 1 or sure_name(key):
            worth = DOUBTFUL
        return Meaning(part, self._glossary.owners(part), worth)

    def _pet(self, key: str) -> Meaning | None:
        """``Jassi`` for Jasmin; Max may be Maximilian, but is somebody in any case."""
        name = self._pets.whose(key)
        if name is None or everyday(key):
            return None
        return Meaning(name, self._glossary.owners(name), _PET_NAME if given(key) else _PET)


def _joined(first: tuple[str, ...], last: tuple[str, ...]) -> Iterator[str]:
    """Parts written together: ``jasminkowalczyk``, ``annalena``."""
    every = first + last
    for at in range(len(every) - 1):
        yield every[at] + every[at + 1]
    if len(first) >= _SHORTEST_PARTS or len(last) >= _SHORTEST_PARTS:
        yield "".join(every)
    if first and last:
        yield "".join(last) + "".join(first)
        yield first[0] + "".join(last)


def _without_umlauts(part: str) -> str:
    for long, short in _UMLAUTS:
        part = part.replace(long, short)
    return part
