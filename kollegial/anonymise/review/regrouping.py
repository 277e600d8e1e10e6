"""Who is who, decided by a human: two become one, one becomes two, one becomes something else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.roles import by_key
from kollegial.anonymise.linking.placeholders import role_in
from kollegial.anonymise.review.fresh import fresh
from kollegial.anonymise.review.items import Key, key_of, proposed
from kollegial.anonymise.review.marking import same_text, same_thing
from kollegial.anonymise.review.problems import ReviewProblem
from kollegial.anonymise.review.ties import Tie
from kollegial.marking import N_

if TYPE_CHECKING:
    from kollegial.anonymise.review.review import Review

Ties = dict[Key, Tie]


def merged(review: Review, item: Finding, other: Finding) -> Ties:
    """All places of ``item``'s entity belong to ``other``'s."""
    if item.entity == other.entity:
        return _ties(review)
    return _tied(review, _group(review, item), other.placeholder, other.kind)


def split(review: Review, item: Finding, *, only: bool) -> Ties:
    """The places that read as ``item`` does, or ``only`` this one, are somebody else."""
    group = _group(review, item)
    mine = [each for each in group if each == item or (not only and same_text(each, item))]
    if len(mine) == len(group):
        raise ReviewProblem(N_("There is nothing here to split off: all places read the same."))
    return _tied(review, mine, fresh(review, item.kind, ""), item.kind)


def retyped(review: Review, item: Finding, kind: Kind, role: str) -> Ties:
    """The whole entity is of another kind, or a person with the role of that key."""
    chosen = by_key(role) if role else None
    if role and (chosen is None or kind is not Kind.PERSON):
        raise ReviewProblem(N_("Only people have such a role."))
    if item.kind is kind and role_in(item.placeholder) is chosen:
        return _ties(review)
    rest = [each for each in review.items if each.entity != item.entity]
    known = same_thing(rest, item.text, kind) if chosen is None else None
    placeholder = fresh(review, kind, item.text, chosen) if known is None else known.placeholder
    return _tied(review, _group(review, item), placeholder, kind)


def _ties(review: Review) -> Ties:
    return {tie.key: tie for tie in review.ties}


def _group(review: Review, item: Finding) -> list[Finding]:
    return [each for each in review.items if each.entity == item.entity]


def _tied(review: Review, items: Iterable[Finding], placeholder: str, kind: Kind) -> Ties:
    """The ties with ``items`` tied to ``placeholder``; none where that was proposed anyway."""
    ties = _ties(review)
    without = proposed(review.findings, review.decisions)
    anchor = next((f.place for f in review.findings if f.placeholder == placeholder), None)
    for item in items:
        key = key_of(item)
        ties.pop(key, None)
        if without[key] != (placeholder, kind):
            ties[key] = Tie(*item.place, placeholder, kind, key[1], anchor)
    return ties
