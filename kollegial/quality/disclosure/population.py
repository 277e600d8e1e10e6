"""What is counted: units with their categories, and the dimensions these belong to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, NamedTuple

from kollegial.marking import N_
from kollegial.quality.disclosure.period import Period, Quarter
from kollegial.quality.disclosure.rules import Kind
from kollegial.refusal import Refused

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Dimension:
    """One trait of a unit, with all its categories in the order they are shown.

    The list is complete whether a category occurs or not: a row that is missing would tell
    that it is empty. With ``many`` a unit has any number of categories, else exactly one.
    ``parents`` puts groups above categories, as a framework above its areas.
    """

    key: str
    categories: tuple[str, ...]
    many: bool = False
    parents: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def above(self, node: str) -> Iterator[str]:
        """The groups ``node`` belongs to, from near to far."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    @property
    def nodes(self) -> tuple[str, ...]:
        """The categories, then the groups above them."""
        groups = (group for each in self.categories for group in self.above(each))
        return tuple(dict.fromkeys((*self.categories, *groups)))

    def below(self, node: str) -> tuple[str, ...]:
        """The categories that are ``node`` or belong to it."""
        return tuple(each for each in self.categories if each == node or node in self.above(each))


class Unit(NamedTuple):
    """Things that are counted and alike: protocols, slips. Each of them is one case."""

    quarter: Quarter
    values: tuple[str | tuple[str, ...], ...]
    """One for each dimension of the population: a category, or all that it has of many."""
    number: int = 1
    """How many there are."""
    amounts: tuple[int, ...] = ()
    """What is added up (seconds), as the population names it; of all together."""
    largest: tuple[int, ...] = ()
    """The largest amounts a single one has; those of all, if there is but one."""

    def __repr__(self) -> str:
        return "Unit(…)"


@dataclass(frozen=True, slots=True)
class Never:
    """What cannot occur, as everybody knows: a structural zero, which may be shown.

    ``where`` gives a category for some dimensions; ``before`` the first quarter in which it can
    occur, for what began at a time. Without ``before`` it never can.
    """

    where: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    before: Quarter | None = None

    def holds(self, last: Quarter) -> bool:
        """Whether it cannot occur up to the quarter ``last``."""
        return self.before is None or last < self.before


@dataclass(frozen=True, slots=True)
class Population:
    """All units of one sort there are, and what they can be told apart by.

    ``teams`` names the dimension of the contributors: the teams whose cases these are.
    """

    name: str
    kind: Kind
    dimensions: tuple[Dimension, ...]
    units: Sequence[Unit] = field(repr=False)
    teams: str | None = None
    nevers: tuple[Never, ...] = ()
    amounts: tuple[str, ...] = ()
    """The names of what is added up."""

    def dimension(self, key: str) -> Dimension:
        """The dimension called ``key``; ``Refused`` if there is none."""
        for each in self.dimensions:
            if each.key == key:
                return each
        raise Refused(N_("There is no such dimension: {name}."), name=key)

    def node(self, dimension: str, name: str) -> str:
        """``name``, if it is a category of ``dimension`` or a group of them; else ``Refused``."""
        if name not in self.dimension(dimension).nodes:
            raise Refused(
                N_("{name} is no category of {dimension}."), name=name, dimension=dimension
            )
        return name

    def impossible(self, where: Mapping[str, str], period: Period) -> bool:
        """Whether nothing can be there in all of ``period``: a structural zero."""
        if not self.nevers:
            return False
        held = {
            (key, node)
            for key, name in where.items()
            for node in (name, *self.dimension(key).above(name))
        }
        return any(
            never.holds(period.last) and held.issuperset(never.where.items())
            for never in self.nevers
        )
