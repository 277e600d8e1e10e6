"""Marks by hand in a review: words no rule found, and the same words wherever else they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Decision
from kollegial.anonymise.review.fresh import fresh
from kollegial.anonymise.review.items import key_of, overlaps, proposed
from kollegial.anonymise.review.marking import by_hand, elsewhere, same_thing
from kollegial.anonymise.review.places import free
from kollegial.anonymise.review.problems import BadMark
from kollegial.anonymise.review.ties import Tie
from kollegial.marking import N_

if TYPE_CHECKING:
    from kollegial.anonymise.review.review import Review

Marked = tuple[list[Decision], list[Tie]]


def marked(review: Review, place: Place, kind: Kind) -> Marked:
    """The marks of ``place`` and of the same string everywhere else.

    ``BadMark`` if an item that is not rejected is in the way.
    """
    if not free(review, place):
        raise BadMark(N_("Part of this is marked already."))
    field, start, end = place
    string = review.fields[field][start:end]
    known = same_thing(review.items, string, kind)
    places = [place, *_free(review, string, kind, [place])]
    if known is not None:
        return _as(review, known, places)
    placeholder = fresh(review, kind, string)
    return [by_hand(each, kind, placeholder) for each in places], []


def also_here(review: Review, item: Finding) -> Marked:
    """Marks wherever else the string of ``item`` stands, inflected too, and nothing is marked."""
    return _as(review, item, _free(review, item.text, item.kind, []))


def _free(review: Review, string: str, kind: Kind, more: Iterable[Place]) -> list[Place]:
    """Where else the string stands. Whoever rejected it somewhere has decided there."""
    taken = [*more, *(item.place for item in review.items)]
    return [
        other
        for other in elsewhere(review.fields, string, kind)
        if not any(overlaps(other, each) for each in taken)
    ]


def _as(review: Review, known: Finding, places: Sequence[Place]) -> Marked:
    """Marks of the entity of ``known``, which a human may have tied to another one."""
    placeholder, kind = proposed(review.findings, review.decisions)[key_of(known)]
    tie = next((each for each in review.ties if each.key == key_of(known)), None)
    ties = [] if tie is None else [_copied(tie, place) for place in places]
    return [by_hand(each, kind, placeholder) for each in places], ties


def _copied(tie: Tie, place: Place) -> Tie:
    field, start, end = place
    return replace(tie, field=field, start=start, end=end, by_hand=True)
