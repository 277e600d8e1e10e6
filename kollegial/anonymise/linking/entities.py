"""Which mentions mean the same thing, over all fields.

People are linked by ``people``; numbers and dates by their value; places by their
name, where the short form belongs to the long one if there is only one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.linking.link import Link
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.people import link_people
from kollegial.anonymise.linking.values import shared
from kollegial.anonymise.roles.said import Context

_UNSURE = 0.45
_MOST_OTHERS = 8
_DATES = frozenset({Kind.DATE, Kind.BIRTH_DATE})


@dataclass(frozen=True, slots=True)
class Linked:
    """A mention and its entity.

    ``kind`` is the entity's: a day that is called a date of birth once is one everywhere.
    ``unsure_with`` are other entities that it may mean. ``family`` and ``role`` are of
    people: all who bear the name, and the key of the role on the group's list.
    """

    mention: Mention
    entity: str
    kind: Kind
    unsure_with: tuple[str, ...] = ()
    family: bool = False
    role: str = ""


def link(
    mentions: Sequence[Mention], contexts: Mapping[int, Context], glossary: Glossary
) -> list[Linked]:
    """The mentions with their entities, in the same order.

    ``contexts`` has what is said of each mention of a person, by its index. Keys such as
    ``person-2`` number the entities of a kind by first appearance. They carry no text, so
    they may be stored and logged.
    """
    keys: list[tuple[str, str]] = [("", "")] * len(mentions)
    people = [at for at, mention in enumerate(mentions) if mention.span.kind is Kind.PERSON]
    found = link_people([mentions[at] for at in people], [contexts[at] for at in people], glossary)
    links = dict(zip(people, found, strict=True))
    for at, each in links.items():
        keys[at] = (Kind.PERSON.value, each.person)
    places = [at for at, mention in enumerate(mentions) if mention.span.kind is Kind.PLACE]
    for at, place in zip(places, _places([mentions[at] for at in places]), strict=True):
        keys[at] = (Kind.PLACE.value, place)
    rest = [at for at, key in enumerate(keys) if not key[0]]
    values = [shared(mentions[at].span.kind, mentions[at].text) for at in rest]
    for at, value in zip(rest, _with_year(mentions, rest, values), strict=True):
        kind = mentions[at].span.kind
        keys[at] = (Kind.DATE.value if kind in _DATES else kind.value, value)
    born = {keys[at] for at in rest if mentions[at].span.kind is Kind.BIRTH_DATE}
    numbers = _numbered(keys)
    return [
        Linked(
            mention=_lowered(mention, links.get(at)),
            entity=numbers[keys[at]],
            kind=Kind.BIRTH_DATE if keys[at] in born else mention.span.kind,
            unsure_with=_others(links.get(at), numbers),
            family=at in links and links[at].family,
            role=links[at].role if at in links else "",
        )
        for at, mention in enumerate(mentions)
    ]


def _lowered(mention: Mention, link: Link | None) -> Mention:
    """The mention, with the reason why a person should look, if it is unsure who is meant."""
    if link is None or not link.unsure:
        return mention
    score = min(mention.span.score, _UNSURE)
    return replace(mention, span=replace(mention.span, score=score, reason=link.reason))


def _others(link: Link | None, numbers: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    """The entities a mention may mean besides its own, those that are in the texts."""
    others = () if link is None else link.others
    keys = ((Kind.PERSON.value, other) for other in others)
    return tuple(numbers[key] for key in keys if key in numbers)[:_MOST_OTHERS]


def _places(mentions: Sequence[Mention]) -> list[str]:
    """Names of the places, the genitive and the short form led back to the known long one."""
    names = [normal(Kind.PLACE, mention.text) for mention in mentions]
    known = set(names)
    bare = [
        next((stem for stem in town_stems(name) if stem in known and stem != name), name)
        for name in names
    ]
    known = set(bare)
    result = []
    for name in bare:
        longer = [other for other in known if other != name and name in other.split()]
        # Frankfurt is Frankfurt am Main, if there is no Frankfurt (Oder) in the text.
        result.append(longer[0] if len(longer) == 1 and " " not in name else name)
    return result


def _with_year(mentions: Sequence[Mention], rest: Sequence[int], values: list[str]) -> list[str]:
    """A day without a year is the one day with a year, if there is only one."""
    dated = {value for value in values if value[:4].isdecimal() and value[4:5] == "-"}
    result = []
    for at, value in zip(rest, values, strict=True):
        fitting = [day for day in dated if day[4:] == value[1:]]
        is_date = mentions[at].span.kind in _DATES and value.startswith("--")
        result.append(fitting[0] if is_date and len(fitting) == 1 else value)
    return result


def _numbered(keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """What each entity is called: its kind and a number."""
    numbers: dict[tuple[str, str], str] = {}
    counts: dict[str, int] = {}
    for key in keys:
        if key not in numbers:
            counts[key[0]] = counts.get(key[0], 0) + 1
            numbers[key] = f"{key[0]}-{counts[key[0]]}"
    return numbers
