"""Which mentions mean the same person.

A full name makes a person. A first name or a surname alone belongs to the one person
who has it; if several have it, it belongs to none of them and gets a key of its own,
because a wrong link turns two people into one and no reader can notice. What the words
around a name say helps: a form of address, a role, an age.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.likely import given, surname
from kollegial.anonymise.lexicon.roles import Stage
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.name import Name, read
from kollegial.anonymise.linking.persons import Asked, People, gender_of
from kollegial.anonymise.linking.slips import one_slip
from kollegial.anonymise.recognisers.known import JOINED, KnownWords
from kollegial.anonymise.roles.said import Context
from kollegial.anonymise.text.tokens import stems, words
from kollegial.marking import N_

FULL = N_("full name")
ONLY = N_("the only person of that name")
SEVERAL = N_("may be one of several people of that name")
SLIP = N_("one letter off a name found elsewhere; perhaps a slip")
SIMILAR = N_("a name much like another one; perhaps the same person")
INITIALS = N_("initials only; may be somebody known")
ALL = N_("all who bear that name")


@dataclass(frozen=True, slots=True)
class Link:
    """Whom a mention means, and why.

    ``unsure`` says that a person should look; ``others`` are the people it may mean too.
    ``family``: nobody in particular, but all of that name. ``role`` is what the group's
    list says. Keys are for comparing only: they hold parts of names.
    """

    person: str = field(repr=False)
    reason: str
    unsure: bool = False
    others: tuple[str, ...] = field(default=(), repr=False)
    family: bool = False
    role: str = ""


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
        self._listed = {part for name in glossary.people for part in name.parts}
        written = {word.key for mention in mentions for word in words(mention.text)}
        self._asked: list[Asked] = []
        self._families: list[bool] = []
        for mention, context in zip(mentions, contexts, strict=True):
            name, inflected = self._read(mention, context, written)
            minor, addressed = context.age == "child", context.address is not None
            self._asked.append(Asked(name, context.stage, minor, addressed))
            self._families.append(context.family or (context.perhaps_family and inflected))
        self._settled: dict[Asked, int] = {}
        self._slips: set[Asked] = set()
        self._doubts: dict[int, list[int]] = {}
        pairs = zip(self._asked, self._families, strict=True)
        # What is asked for, each once, families left out.
        self._single = list(dict.fromkeys(asked for asked, family in pairs if not family))
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
        return [
            _of_family(asked.name) if family else links[asked]
            for asked, family in zip(self._asked, self._families, strict=True)
        ]

    def _read(self, mention: Mention, context: Context, written: set[str]) -> tuple[Name, bool]:
        """The name in a mention, freed of genitive and plural, and whether it had any."""
        name = read(self._names_only(mention.text))
        plain = {part: self._bare(part, written) for part in name.parts}
        if name.full and any(plain[part] != part for part in name.first):
            name = replace(name, first=(), last=(), single=name.first)  # "Leons Mann"
        named = replace(
            name,
            first=tuple(plain[part] for part in name.first),
            last=tuple(plain[part] for part in name.last),
            single=tuple(plain[part] for part in name.single),
            gender=context.gender or name.gender,
        )
        if context.address is not None and not named.full:
            named = replace(named, last=named.last + named.single, single=())
        named = replace(named, gender=gender_of(named))
        return named, any(part != bare for part, bare in plain.items())

    def _names_only(self, text: str) -> str:
        """``text`` without words in small letters beside a name ("Leon weint")."""
        listed = words(text)
        if not any(word.capital for word in listed):
            return text
        for word in listed:
            small = not word.capital and word.key not in forms.PARTICLES | self._listed
            if small and len(word.text) > 1:
                text = text[: word.start] + " " * len(word.text) + text[word.end :]
        return text

    def _bare(self, part: str, written: set[str]) -> str:
        candidates = list(stems(part))
        for candidate in candidates:
            if candidate in self._listed:
                return candidate
        for candidate in candidates[1:]:
            if candidate in written or candidate in GIVEN:
                return candidate if part not in GIVEN else part
        return part

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
                return _one_of(asked, SEVERAL, found)
        self._settle(asked)
        number = self._settled[asked]
        person, role = f"n{number}", self._people.known[number].role
        if asked in self._slips:
            return Link(person, SLIP, unsure=True, role=role)
        if number in self._doubts:
            others = tuple(f"n{each}" for each in self._doubts[number])
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
        link = _one_of(replace(asked, name=named, stage=None), INITIALS, others)
        return link if others else replace(link, unsure=False)


def _one_of(asked: Asked, reason: str, people: Iterable[int]) -> Link:
    """Somebody apart, who may be one of ``people``."""
    name = asked.name
    key = f"{'-'.join(name.parts)}:{'-'.join(name.initials)}:{name.gender}:{asked.stage}"
    others = tuple(f"n{number}" for number in people)
    return Link(f"apart:{key}", reason, unsure=True, others=others)


def _of_family(name: Name) -> Link:
    return Link(f"family:{'-'.join(sorted(name.parts))}", ALL, family=True)


def _is_name(part: str) -> bool:
    """Whether a list knows the word, so that it may be right as it stands."""
    return given(part) or surname(part)
