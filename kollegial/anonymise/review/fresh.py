"""A placeholder nobody has yet, for what a human marks, splits off or calls otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kollegial.anonymise.figures.bands import band_of
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.roles import Role
from kollegial.anonymise.linking.placeholders import Placeholders, existing, is_placeholder, role_in

if TYPE_CHECKING:
    from kollegial.anonymise.review.review import Review


def fresh(review: Review, kind: Kind, text: str, role: Role | None = None) -> str:
    """The next free placeholder for ``text``, of ``kind`` or of somebody with ``role``."""
    free = Placeholders(set(_taken(review)), review.language)
    if kind is Kind.AGE:
        return free.age(band_of(text, review.language))
    if role is None:
        return free.next(kind)
    several = any(role_in(item.placeholder) is role for item in review.items)
    return free.role(role, several=several)


def _taken(review: Review) -> Iterator[str]:
    for text in review.fields.values():
        yield from (match.group() for match in existing(text))
    for item in (*review.findings, *review.items):
        yield item.placeholder
    for decision in review.decisions:
        if decision.placeholder:
            yield decision.placeholder
        if decision.replacement and is_placeholder(decision.replacement):
            yield decision.replacement
    for tie in review.ties:
        yield tie.placeholder
