"""The people known so far while mentions are linked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kollegial.anonymise.lexicon.given import given_gender
from kollegial.anonymise.lexicon.roles import Stage
from kollegial.anonymise.linking.name import Name
from kollegial.anonymise.linking.slips import Spellings


@dataclass(slots=True)
class Person:
    """What is known of one person.

    ``stage``: child or grown-up, if what people are to each other tells; ``minor``: an age
    under 18 is told.
    """

    first: set[str] = field(default_factory=set, repr=False)
    last: set[str] = field(default_factory=set, repr=False)
    single: set[str] = field(default_factory=set, repr=False)
    initials: set[str] = field(default_factory=set, repr=False)
    gender: str | None = None
    stage: Stage | None = None
    minor: bool = False
    role: str = ""

    @property
    def parts(self) -> set[str]:
        """All parts of the name."""
        return self.first | self.last | self.single


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a mention asks for: a name, and whether a child or a grown-up is meant.

    ``addressed`` with "Herr" or "Frau" is nobody whose age is told to be under 18.
    """

    name: Name = field(repr=False)
    stage: Stage | None = None
    minor: bool = False
    addressed: bool = False


class People:
    """Everybody known, numbered in the order they became known."""

    def __init__(self, listed: Iterable[Name]) -> None:
        """Begin with the people of the group's list."""
        self.known: list[Person] = []
        self._bearers: dict[str, set[int]] = {}
        self._spellings = Spellings()
        for name in listed:
            self._know(
                Person(
                    first=set(name.first),
                    last=set(name.last),
                    single=set(name.single),
                    initials=set(name.initials),
                    gender=gender_of(name),
                    role=name.role,
                )
            )
        self._incomplete = [
            n for n, each in enumerate(self.known) if not (each.first and each.last)
        ]

    def add(self, asked: Asked) -> int:
        """Somebody new; their number."""
        name = asked.name
        if name.full:
            person = Person(set(name.first), set(name.last))
        else:
            person = Person(single=set(name.parts), initials=set(name.initials))
        person.gender, person.stage = name.gender, asked.stage
        return self._know(person)

    def full(self, asked: Asked) -> int | None:
        """The number of the person with this full name; nothing if there is none.

        Half a name on the group's list is completed by the one full name that has it.
        """
        name = asked.name
        for number in sorted(self._with_any(name.first) & self._with_any(name.last)):
            person = self.known[number]
            named_so = set(name.first) & person.first and set(name.last) & person.last
            if named_so and compatible(name.gender, person.gender):
                return self._learn(number, name)
        halves = [number for number in self._incomplete if self._half(number, name)]
        return self._learn(halves[0], name) if len(halves) == 1 else None

    def _learn(self, number: int, name: Name) -> int:
        person = self.known[number]
        if number in self._incomplete:
            self._incomplete.remove(number)
            person.first |= set(name.first)
            person.last |= set(name.last)
            person.single, person.initials = set(), set()
            self._index(number)
        person.gender = person.gender or name.gender
        return number

    def _half(self, number: int, name: Name) -> bool:
        """Whether somebody known by half a name may have this full one."""
        person, parts = self.known[number], set(name.parts)
        if not person.parts <= parts or not compatible(name.gender, person.gender):
            return False
        if person.last and any(
            other != number and compatible(name.gender, self.known[other].gender)
            for other in self._with_any(name.last)
        ):
            return False  # "Frau Kowalczyk" beside "Dorota Kowalczyk" may be anybody
        rest = parts - person.parts
        return all(any(part.startswith(each) for part in rest) for each in person.initials)

    def exact(self, asked: Asked) -> list[int]:
        """Who may be meant by a part of a name, as it is written."""
        found = self._who(asked, [[part] for part in asked.name.parts])
        if asked.name.last:
            # "Herr Peter" is Klaus Peter rather than Peter Müller.
            last = set(asked.name.last)
            found = [n for n in found if last <= self.known[n].parts - self.known[n].first] or found
        # Grünberg is Walter Grünberg rather than Susanne Grünberg-Tiede.
        return [n for n in found if self._whole(n, set(asked.name.parts))] or found

    def _whole(self, number: int, parts: set[str]) -> bool:
        person = self.known[number]
        return parts in (person.first, person.last, person.single)

    def close(self, asked: Asked) -> list[int]:
        """Who has a long name that is one slip away, all other parts being the same."""
        return self._who(asked, [[part, *self._spellings.near(part)] for part in asked.name.parts])

    def with_initials(self, asked: Asked) -> list[int]:
        """Whose initials a mention of nothing but initials may be."""
        return [
            number
            for number, person in enumerate(self.known)
            if person.parts and self._fits(asked, person) and _initials_fit(asked.name, person)
        ]

    def may_be(self, asked: Asked, number: int) -> bool:
        """Whether nothing that is known of somebody contradicts."""
        return self._fits(asked, self.known[number])

    def _who(self, asked: Asked, spellings: Sequence[Sequence[str]]) -> list[int]:
        """Who has, of each part, one of its spellings, and nothing that contradicts."""
        having = [self._with_any(part) for part in spellings]
        everything = set.intersection(*having) if having else set[int]()
        return [
            number
            for number in sorted(everything)
            if self._fits(asked, self.known[number])
            and _initials_fit(asked.name, self.known[number])
        ]

    def _with_any(self, parts: Iterable[str]) -> set[int]:
        return set().union(*(self._bearers.get(part, ()) for part in parts))

    def _know(self, person: Person) -> int:
        self.known.append(person)
        self._index(len(self.known) - 1)
        return len(self.known) - 1

    def _index(self, number: int) -> None:
        for part in self.known[number].parts:
            self._bearers.setdefault(part, set()).add(number)
            self._spellings.add(part)

    def _fits(self, asked: Asked, person: Person) -> bool:
        if not compatible(asked.name.gender, person.gender):
            return False
        if (asked.addressed and person.minor) or (asked.minor and person.stage == "adult"):
            return False
        return asked.name.full or compatible(asked.stage, person.stage)


def gender_of(name: Name) -> str | None:
    """What the form of address, or else the first name, says."""
    if name.gender is not None:
        return name.gender
    genders = {given_gender(part) for part in name.first}
    return genders.pop() if len(genders) == 1 else None


def compatible(one: str | None, other: str | None) -> bool:
    """Whether two things do not contradict each other, because they agree or one is open."""
    return one is None or other is None or one == other


def _initials_fit(name: Name, person: Person) -> bool:
    """Whether each initial may begin a part of the name that is not written out."""
    rest = person.parts - set(name.parts)
    if not name.parts and name.gender is not None and person.last:
        rest = person.last  # "Frau K." has a surname with K
    if name.full:
        return True
    if person.initials and name.initials and not person.initials & set(name.initials):
        return False
    return not rest or all(
        any(part.startswith(initial) for part in rest) for initial in name.initials
    )
