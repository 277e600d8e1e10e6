"""Who is who in a review: people with all that is written of them, why one, who else it may be."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.roles import FAMILY
from kollegial.anonymise.linking.link import ALL, FULL, INITIALS, ONLY, SEVERAL, SIMILAR, SLIP
from kollegial.anonymise.linking.name import read
from kollegial.anonymise.linking.placeholders import role_in
from kollegial.anonymise.linking.slips import one_slip
from kollegial.anonymise.review.items import REASON_REGROUPED
from kollegial.anonymise.text.tokens import stems
from kollegial.marking import N_
from kollegial.printable import one_line

SAME = N_("reads the same")
_UNSURE = frozenset({SEVERAL, SIMILAR, SLIP, INITIALS})


@dataclass(frozen=True, slots=True)
class Group:
    """One person: key, placeholder, the different texts in order, how many places.

    ``role`` is the key of the role its placeholder names, empty if it names none.
    ``unsure_with`` are people it may be the same as.
    """

    entity: str
    placeholder: str
    texts: tuple[str, ...] = dataclasses.field(repr=False)
    count: int
    role: str = ""
    unsure_with: tuple[str, ...] = ()


def people(items: Iterable[Finding]) -> tuple[Group, ...]:
    """All people of ``items``, in order of first appearance."""
    grouped: dict[str, list[Finding]] = {}
    for item in items:
        if item.kind is Kind.PERSON:
            grouped.setdefault(item.entity, []).append(item)
    return tuple(_group(entity, members) for entity, members in grouped.items())


def why_one(items: Iterable[Finding], item: Finding) -> str:
    """Why ``item`` belongs to its group, as a message id; empty if it stands alone."""
    group = [each for each in items if each.entity == item.entity and each.place != item.place]
    if item.reason in _UNSURE or item.reason == REASON_REGROUPED:
        return item.reason
    if not group:
        return ""
    if item.kind is not Kind.PERSON:
        return SAME
    role = role_in(item.placeholder)
    if role is FAMILY:
        return ALL
    name = read(item.text)
    if name.full:
        return FULL
    known = {stem for each in group for part in read(each.text).parts for stem in stems(part)}
    own = {stem for part in name.parts for stem in stems(part)}
    return SLIP if not own & known and _slips(own, known) else ONLY


def others(items: Iterable[Finding], item: Finding) -> tuple[Finding, ...]:
    """The first finding of every other entity of the same kind; likely ones first."""
    first: dict[str, Finding] = {}
    for each in items:
        if each.kind is item.kind and each.entity != item.entity:
            first.setdefault(each.entity, each)
    return tuple(sorted(first.values(), key=lambda each: each.entity not in item.unsure_with))


def placeholders_of(items: Iterable[Finding], entities: Iterable[str]) -> tuple[str, ...]:
    """What ``entities`` are called; those without an item are left out."""
    known = {each.entity: each.placeholder for each in items}
    return tuple(dict.fromkeys(known[each] for each in entities if each in known))


def _group(entity: str, members: list[Finding]) -> Group:
    role = role_in(members[0].placeholder)
    others = dict.fromkeys(other for each in members for other in each.unsure_with)
    return Group(
        entity=entity,
        placeholder=members[0].placeholder,
        texts=tuple(dict.fromkeys(one_line(each.text) for each in members)),
        count=len(members),
        role="" if role is None else role.key,
        unsure_with=tuple(others),
    )


def _slips(parts: Iterable[str], known: set[str]) -> bool:
    return any(one_slip(part, other) for part in parts for other in known)
