"""What a person left standing in the review."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Verdict
from kollegial.anonymise.review.review import Review
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_PLACE = N_("a place that was left standing")

KINDS: Final[Mapping[Kind, tuple[Group, int]]] = {
    Kind.PLACE: (Group("standing.place", Sort.PLACE, _PLACE), 2),
    Kind.STREET: (Group("standing.street", Sort.PLACE, _PLACE), 3),
    Kind.POSTCODE: (Group("standing.postcode", Sort.PLACE, _PLACE), 2),
    Kind.DATE: (Group("standing.date", Sort.DATE, N_("a date that was left standing")), 2),
    Kind.BIRTH_DATE: (Group("standing.birth", Sort.DATE, N_("a date of birth")), 3),
    Kind.AGE: (Group("standing.age", Sort.AGE, N_("an exact age")), 2),
    Kind.ORGANISATION: (
        Group("standing.organisation", Sort.EMPLOYER, N_("an organisation that was left standing")),
        3,
    ),
}
"""What a finding gives away that was left standing, and how rare that is."""


class Standing(NamedTuple):
    """A finding that stays as it is: where in the *anonymised* text, in code points."""

    field: str
    start: int
    end: int
    kind: Kind


def standing_in(review: Review) -> tuple[Standing, ...]:
    """The rejected findings, at their places in the texts as they would be now."""
    standing = []
    for name in review.fields:
        at = 0
        for segment in review.preview_segments(name):
            item = segment.item
            if item is not None and review.verdict(item) is Verdict.REJECTED:
                standing.append(Standing(name, at, at + len(segment.text), item.kind))
            at += len(segment.text)
    return tuple(standing)
