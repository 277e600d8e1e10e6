"""When several traits together may single somebody out.

The weight of a trait is a power of ten: one person in 10, 100, 1000, 10 000 has it.
Traits of different sorts hardly depend on each other, so their weights add up, and a sum
of 5 leaves about one person in a region of a hundred thousand. That is an estimate, not
a measure; a person judges.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kollegial.anonymise.traits.sort import Sort
from kollegial.anonymise.traits.trait import FAINT, RARE, Trait
from kollegial.marking import N_

_ENOUGH = 5
_ENOUGH_FOR_TWO = 6
_TELLING_APART = 3
_SEVERE = 8
_SORTS = 3
_TELLING = 2
_TELLING_SORTS = 2
_SORTS_IF_RARE = 2

_MESSAGE = N_("{count} traits together may single out a person: {traits}.")
_MESSAGE_RARE = N_(
    "{count} traits are so rare that together they may single out a person: {traits}."
)


class Severity(StrEnum):
    """How likely it is that somebody recognises the person."""

    POSSIBLE = "possible"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Combination:
    """A warning: ``traits`` of different sorts, the most telling one of each, in text order.

    ``message`` is an English message id; its parameters are ``count`` and ``traits``, the
    translated labels of ``sorts`` joined by commas. ``score`` is the sum of the weights.
    """

    traits: tuple[Trait, ...]
    score: int
    severity: Severity
    message: str

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """The sorts in the order of the traits."""
        return tuple(trait.sort for trait in self.traits)


def combinations(traits: Iterable[Trait]) -> tuple[Combination, ...]:
    """What to warn of, the gravest first; a trait is in one warning at most.

    Looked at are every paragraph, every person over all fields, and, with a higher bar,
    everything together. Paragraphs and people that share traits become one warning.
    """
    counted = [trait for trait in traits if _counts(trait)]
    neighbourhoods = [
        *_grouped(counted, lambda trait: (trait.field, trait.paragraph)),
        *_grouped([each for each in counted if each.about is not None], lambda each: each.about),
    ]
    grave = [each for each in neighbourhoods if _singles_out(_strongest(each))]
    if not grave and _singles_out_apart(_strongest(counted)):
        grave = [counted]
    warnings = [_warning(_strongest(each)) for each in _merged(grave)]
    order = {trait.place: at for at, trait in enumerate(counted)}
    return tuple(sorted(warnings, key=lambda each: (-each.score, order[each.traits[0].place])))


def _counts(trait: Trait) -> bool:
    """A quotation is known to those who heard it only; the others it tells nothing."""
    return trait.sort is not Sort.QUOTE or trait.weight > FAINT


def _grouped(traits: Sequence[Trait], key: Callable[[Trait], Hashable]) -> list[list[Trait]]:
    groups: dict[Hashable, list[Trait]] = {}
    for trait in traits:
        groups.setdefault(key(trait), []).append(trait)
    return list(groups.values())


def _strongest(traits: Iterable[Trait]) -> list[Trait]:
    """The heaviest trait of each sort, none within another; the heaviest first."""
    best: dict[Sort, Trait] = {}
    for trait in sorted(traits, key=lambda each: -each.weight):
        if trait.sort not in best and not any(_overlap(trait, each) for each in best.values()):
            best[trait.sort] = trait
    return list(best.values())


def _overlap(one: Trait, other: Trait) -> bool:
    return one.field == other.field and one.start < other.end and other.start < one.end


def _singles_out(strongest: Sequence[Trait]) -> bool:
    """Whether three sorts weigh enough, or two of which one or both are rare."""
    score = sum(trait.weight for trait in strongest)
    rare = any(trait.weight >= RARE for trait in strongest)
    telling = sum(trait.weight >= _TELLING for trait in strongest)
    if len(strongest) >= _SORTS:
        return score >= _ENOUGH and (rare or telling >= _TELLING_SORTS)
    return len(strongest) >= _SORTS_IF_RARE and score >= (_ENOUGH if rare else _ENOUGH_FOR_TWO)


def _singles_out_apart(strongest: Sequence[Trait]) -> bool:
    """Whether traits that stand apart in the texts would do, if all mean one person."""
    return sum(trait.weight >= _TELLING_APART for trait in strongest) >= _SORTS


def _merged(neighbourhoods: Sequence[list[Trait]]) -> list[list[Trait]]:
    """Neighbourhoods that share a trait as one, in linear time (union-find)."""
    parent = list(range(len(neighbourhoods)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    owner: dict[tuple[str, int, int, Sort], int] = {}
    for at, traits in enumerate(neighbourhoods):
        for trait in traits:
            first = owner.setdefault((*trait.place, trait.sort), at)
            parent[root(at)] = root(first)
    merged: dict[int, dict[tuple[str, int, int, Sort], Trait]] = {}
    for at, traits in enumerate(neighbourhoods):
        together = merged.setdefault(root(at), {})
        together.update({(*trait.place, trait.sort): trait for trait in traits})
    return [list(each.values()) for each in merged.values()]


def _warning(strongest: Sequence[Trait]) -> Combination:
    score = sum(trait.weight for trait in strongest)
    return Combination(
        traits=tuple(sorted(strongest, key=lambda trait: trait.place)),
        score=score,
        severity=Severity.LIKELY if score >= _SEVERE else Severity.POSSIBLE,
        message=_MESSAGE if len(strongest) >= _SORTS else _MESSAGE_RARE,
    )
