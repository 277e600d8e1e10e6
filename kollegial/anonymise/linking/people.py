"""Which mentions mean the same person.

A full name makes a person. A first name or a surname alone belongs to the one person
who has it; if several have it, it belongs to none of them and gets a key of its own,
because a wrong link turns two people into one and no reader can notice. What the words
around a name say helps: a form of address, a role, an age.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon.likely import given, surname
from kollegial.anonymise.lexicon.roles import Stage
from kollegial.anonymise.linking.asking import asked_for
from kollegial.anonymise.linking.link import (
    FULL,
    INITIALS,
    ONLY,
    SEVERAL,
    SIMILAR,
    SLIP,
    Link,
    key_of,
    of_family,
    one_of,
)
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.persons import Asked, People
from kollegial.anonymise.linking.slips import one_slip
from kollegial.anonymise.recognisers.known import JOINED, KnownWords
from kollegial.anonymise.roles.said import Context


def link_people(
    mentions: Sequence[Mention], contexts: Sequence[Context], glossary: Glossary
) -> list[Link]:
    """For each mention whom it means, in the order of ``mentions``."""
    return _Linker(mentions, contexts, glossary).links()


class _Linker:
    """Settles the surest names first, so that the parts find whom they belong to."""

    def __init__(
        self, mentions: Sequence[Mention], contexts: Sequence[Context], glossary: Glossary
    ) -> None:
        self._people = People(glossary.people)
        self._known = KnownWords(glossary)
        self._asked = list(asked_for(mentions, contexts, glossary))
        self._settled: dict[Asked, int] = {}
        self._slips: set[Asked] = set()
        self._doubts: dict[int, list[int]] = {}
        # What is asked for, each once, families left out.
        self._single = list(dict.fromkeys(asked for asked, family in self._asked if not family))
        self._genders: dict[str, set[str]] = {}
        self._stages: dict[str, set[Stage]] = {}
        for asked in self._single:
            if not asked.name.full:
                for part in asked.name.parts:
                    if asked.name.gender is not None:
                        self._genders.setdefault(part, set()).add(asked.name.gender)
                    if asked.stage is not None:
                        self._stages.setdefault(part, set()).add(asked.stage)

    def links(self) -> list[Link]:
        """Full names first, then what has an initial, an age or a gender, then the rest."""
        for asked in self._single:
            if asked.name.full:
                self._settle(asked)
        self._learn_stages()
        for asked in self._single:
            if asked.name.initials and asked.name.parts and not asked.name.full:
                self._settle(asked)
        for asked in self._single:
            if asked.stage is not None and asked.name.parts:
                self._settle(asked)
        for asked in self._single:
            if asked.name.gender is not None and asked.name.parts:
                self._settle(asked)
        links = {asked: self._link(asked) for asked in self._single}
        return [of_family(asked.name) if family else links[asked] for asked, family in self._asked]

    def _settle(self, asked: Asked) -> None:
        """Make a person of a name that nobody known has."""
        if asked in self._settled:
            return
        if asked.name.full:
            number = self._people.full(asked)
        else:
            found = self._people.exact(asked)
            number = found[0] if len(found) == 1 else None
            if len(found) > 1:
                return
        if number is None:
            number = self._slip(asked)
            if number is not None:
                self._slips.add(asked)
        if number is None:
            owners, sure = self._meant(asked)
            if sure and len(owners) == 1:
                number = owners[0]
            else:
                close = self._people.close(asked) or owners
                number = self._people.add(asked)
                if close:
                    self._doubts[number] = close
        person = self._people.known[number]
        if asked.name.initials and not asked.name.full:
            named = {part[:1] for part in person.parts - set(asked.name.parts)}
            person.initials |= set(asked.name.initials) - named
        if person.gender is None and set(asked.name.parts) <= person.first:
            person.gender = asked.name.gender  # "seine Frau Edeltraud"
        person.minor = person.minor or asked.minor
        self._settled[asked] = number

    def _slip(self, asked: Asked) -> int | None:
        """The one person whose name this may be with a slip, unless both are names."""
        close = self._people.close(asked)
        if len(close) != 1:
            return None
        own = self._people.known[close[0]].parts
        for part in set(asked.name.parts) - own:
            if _is_name(part) and any(_is_name(each) for each in own if one_slip(part, each)):
                return None
        return close[0]

    def _meant(self, asked: Asked) -> tuple[list[int], bool]:
        """Who of the list may be meant by "Muller", "Jassi" or "JK", and whether it is sure."""
        if asked.name.full or not asked.name.parts:
            return [], False
        meanings = [self._known.meaning(part) for part in asked.name.parts]
        own = [set(each.owners) if each is not None else set() for each in meanings]
        owners = set.intersection(*own) or set(self._known.by_letters("".join(asked.name.parts)))
        fitting = [number for number in sorted(owners) if self._people.may_be(asked, number)]
        return fitting, all(each is not None and each.worth >= JOINED for each in meanings)

    def _learn_stages(self) -> None:
        """Whether a person with a full name is a child, if all that is said agrees."""
        said: dict[int, set[Stage]] = {}
        for asked, number in self._settled.items():
            if asked.stage is not None:
                said.setdefault(number, set()).add(asked.stage)
        for number, stages in said.items():
            self._people.known[number].stage = stages.pop() if len(stages) == 1 else None

    def _link(self, asked: Asked) -> Link:
        if not asked.name.parts:
            return self._of_initials(asked)
        if not asked.name.full:
            found = self._people.exact(asked)
            if len(found) > 1 or (found and self._open(asked, found[0])):
                return one_of(asked, SEVERAL, found)
        self._settle(asked)
        number = self._settled[asked]
        person, role = key_of(number), self._people.known[number].role
        if asked in self._slips:
            return Link(person, SLIP, unsure=True, role=role)
        if number in self._doubts:
            others = tuple(map(key_of, self._doubts[number]))
            return Link(person, SIMILAR, unsure=True, others=others, role=role)
        return Link(person, FULL if asked.name.full else ONLY, role=role)

    def _open(self, asked: Asked, number: int) -> bool:
        """Whether the texts tell of two of that name and nothing says which this one is."""
        person = self._people.known[number]
        genders = any(len(self._genders.get(part, ())) > 1 for part in asked.name.parts)
        stages = any(len(self._stages.get(part, ())) > 1 for part in asked.name.parts)
        return (genders and person.gender is None) or (stages and person.stage is None)

    def _of_initials(self, asked: Asked) -> Link:
        """ "Frau K." is nobody known for sure, but the same "Frau K." everywhere."""
        alike = {
            each.name.gender
            for each in self._single
            if not each.name.parts and each.name.initials == asked.name.initials
        } - {None}
        gender = asked.name.gender or (alike.pop() if len(alike) == 1 else None)
        named = replace(asked.name, gender=gender)
        others = self._people.with_initials(replace(asked, name=named))
        link = one_of(replace(asked, name=named, stage=None), INITIALS, others)
        return link if others else replace(link, unsure=False)


def _is_name(part: str) -> bool:
    """Whether a list knows the word, so that it may be right as it stands."""
    return given(part) or surname(part)
