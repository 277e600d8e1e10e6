"""The names the group entered: participants and people of the case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kollegial.anonymise.linking.name import Name, parse


@dataclass(frozen=True, slots=True)
class Glossary:
    """Known people, each once. The order is the order of entry."""

    people: tuple[Name, ...] = field(default=(), repr=False)
    _owners: dict[str, frozenset[int]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, entries: Iterable[str]) -> Glossary:
        """Read entries such as ``Jasmin Kowalczyk``, ``Frau Kowalczyk`` or ``Oma Ilse``.

        ``Frau Kowalczyk`` next to exactly one ``… Kowalczyk`` is the same person.
        """
        names = list(dict.fromkeys(name for name in map(parse, entries) if name.parts))
        full = [name for name in names if name.full]
        people = tuple(name for name in names if name.full or not _is_one_of(name, full))
        owners: dict[str, set[int]] = {}
        for number, person in enumerate(people):
            for part in person.parts:
                owners.setdefault(part, set()).add(number)
        return cls(people, {part: frozenset(numbers) for part, numbers in owners.items()})

    def owners(self, part: str) -> frozenset[int]:
        """Numbers of the people who have the folded ``part`` in their name."""
        return self._owners.get(part, frozenset())


def _is_one_of(name: Name, people: list[Name]) -> bool:
    """Whether a partial name means exactly one of the full names."""
    holders = [
        person
        for person in people
        if set(name.last) <= set(person.last)
        and set(name.single) <= set(person.parts)
        and (person.gender is None or name.gender is None or person.gender == name.gender)
    ]
    return len(holders) == 1
