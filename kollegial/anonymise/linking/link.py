"""Whom a mention means, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kollegial.anonymise.linking.name import Name
from kollegial.anonymise.linking.persons import Asked
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


def key_of(number: int) -> str:
    """The key of the person known by this number."""
    return f"n{number}"


def one_of(asked: Asked, reason: str, people: Iterable[int]) -> Link:
    """Somebody apart, who may be one of ``people``."""
    name = asked.name
    key = f"{'-'.join(name.parts)}:{'-'.join(name.initials)}:{name.gender}:{asked.stage}"
    return Link(f"apart:{key}", reason, unsure=True, others=tuple(map(key_of, people)))


def of_family(name: Name) -> Link:
    """All who bear the name."""
    return Link(f"family:{'-'.join(sorted(name.parts))}", ALL, family=True)
