"""A place beside the findings: an unknown word, a trait, what the second look points at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from kollegial.anonymise.finding import Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.traits import Trait


class Beside(Enum):
    """What is at hand if it is no finding."""

    UNKNOWN = auto()
    TRAIT = auto()
    POINT = auto()


@dataclass(frozen=True, slots=True)
class Aside:
    """A place in the original text, in code points; holds no text.

    ``why`` is a message id. ``number`` of ``count`` is its number among its sort, from 1.
    ``kind`` is what it probably is; ``trait`` is set for a trait, ``hidden`` if it lies
    within a finding.
    """

    place: Place
    sort: Beside
    why: str = ""
    number: int = 1
    count: int = 1
    kind: Kind = Kind.PERSON
    trait: Trait | None = None
    hidden: bool = False
