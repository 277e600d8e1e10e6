"""Units as small numbers: fast to count, fast to change.

A *state* is the set of categories a unit has of one dimension, a *profile* its quarter and its
states. A *node* is a category, a group of categories, or what one of them leaves of another.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from kollegial.quality.disclosure.period import Quarter
from kollegial.quality.disclosure.population import Dimension, Population

Profile = tuple[int, ...]
"""A quarter, then a state for each dimension."""
NONE: Final = -1
"""In place of a dimension or a node: a number is not told apart by one."""


class Tally(NamedTuple):
    """How many units are alike, and what they have of each amount."""

    number: int
    amounts: tuple[int, ...]
    largest: tuple[int, ...]
    """What a single one of them has at most."""


class Rest(NamedTuple):
    """What is left of a node (or of everything) when others are taken away."""

    at: int
    include: int
    excludes: frozenset[int]


class Cube:
    """The units of some quarters of a population, those alike together, in order."""

    def __init__(self, population: Population, quarters: Iterable[Quarter]) -> None:
        self.population = population
        self.dimensions: tuple[Dimension, ...] = population.dimensions
        self.quarters: tuple[Quarter, ...] = tuple(sorted(set(quarters)))
        self.place = {each.key: at for at, each in enumerate(self.dimensions)}
        self.node: dict[tuple[str, str], int] = {}
        self.of_node: list[int] = []
        for at, dimension in enumerate(self.dimensions):
            for name in dimension.nodes:
                self.node[dimension.key, name] = len(self.of_node)
                self.of_node.append(at)
        self._named = list(self.node)
        self._rests: dict[Rest, int] = {}
        self._rest: dict[int, Rest] = {}
        self._above = [
            {
                leaf: frozenset(
                    self.node[dimension.key, each] for each in (leaf, *dimension.above(leaf))
                )
                for leaf in dimension.categories
            }
            for dimension in self.dimensions
        ]
        self.leaves: list[list[tuple[str, ...]]] = [[] for _ in self.dimensions]
        self._nodes: list[list[frozenset[int]]] = [[] for _ in self.dimensions]
        self._state: list[dict[tuple[str, ...], int]] = [{} for _ in self.dimensions]
        self.units: dict[Profile, Tally] = self._taken()

    def _taken(self) -> dict[Profile, Tally]:
        wanted = frozenset(self.quarters)
        units = [unit for unit in self.population.units if unit.quarter in wanted]
        columns: list[Iterable[int]] = [[unit.quarter for unit in units]]
        given = zip(*(unit.values for unit in units), strict=True) if units else ()
        for (at, dimension), column in zip(enumerate(self.dimensions), given, strict=False):
            held = {value: self._in_order(dimension, value) for value in set(column)}
            # numbered by their names, so that the order of the units does not matter
            for leaves in sorted(set(held.values())):
                self.state(at, leaves)
            known = {value: self._state[at][leaves] for value, leaves in held.items()}
            columns.append(map(known.__getitem__, column))
        found: dict[Profile, Tally] = {}
        for profile, unit in zip(zip(*columns, strict=True), units, strict=True):
            before = found.get(profile)
            largest = unit.largest or unit.amounts
            found[profile] = (
                Tally(unit.number, unit.amounts, largest)
                if before is None
                else Tally(
                    before.number + unit.number,
                    tuple(map(sum, zip(before.amounts, unit.amounts, strict=True))),
                    tuple(map(max, before.largest, largest)),
                )
            )
        return {profile: found[profile] for profile in sorted(found)}

    @staticmethod
    def _in_order(dimension: Dimension, value: str | tuple[str, ...]) -> tuple[str, ...]:
        held = {value} if isinstance(value, str) else set(value)
        return tuple(each for each in dimension.categories if each in held)

    # ------------------------------------------------------------------------ states

    def state(self, at: int, leaves: Iterable[str]) -> int:
        """The number of a set of categories of the dimension ``at``, in its order."""
        key = tuple(leaves)
        known = self._state[at].get(key)
        if known is None:
            known = self._state[at][key] = len(self.leaves[at])
            self.leaves[at].append(key)
            above = self._above[at]
            base = frozenset(node for leaf in key for node in above[leaf])
            self._nodes[at].append(base | self._left(at, base))
        return known

    def states(self, at: int, leaves: Iterable[str]) -> int:
        """The same for categories in any order."""
        return self.state(at, self._in_order(self.dimensions[at], tuple(leaves)))

    def nodes(self, at: int, state: int) -> frozenset[int]:
        """All nodes a unit with this state counts in."""
        return self._nodes[at][state]

    def _left(self, at: int, base: frozenset[int]) -> frozenset[int]:
        return frozenset(
            node
            for node, rest in self._rest.items()
            if rest.at == at
            and (rest.include == NONE or rest.include in base)
            and not rest.excludes & base
        )

    # ------------------------------------------------------------------------ nodes

    def below(self, at: int, node: int) -> frozenset[str]:
        """The categories that belong to ``node``; all, if it is none."""
        return frozenset(
            leaf for leaf, above in self._above[at].items() if node == NONE or node in above
        )

    def above(self, node: int) -> frozenset[int]:
        """The groups that a category or a group belongs to."""
        key, name = self._named[node]
        dimension = self.dimensions[self.of_node[node]]
        return frozenset(self.node[key, each] for each in dimension.above(name))

    def rest(self, at: int, include: int, excludes: Iterable[int]) -> int:
        """The node of what is left of ``include`` without ``excludes``; ``NONE`` if nothing is."""
        rest = Rest(at, include, frozenset(excludes))
        if rest in self._rests:
            return self._rests[rest]
        if not self.dimensions[at].many:
            taken = frozenset[str]().union(*(self.below(at, each) for each in rest.excludes))
            left = self.below(at, include) - taken
            if not left:
                return NONE
            if len(left) == 1:
                return self.node[self.dimensions[at].key, next(iter(left))]
        node = self._rests[rest] = len(self.of_node)
        self.of_node.append(at)
        self._rest[node] = rest
        for state, nodes in enumerate(self._nodes[at]):
            self._nodes[at][state] = nodes | self._left(at, nodes)
        return node

    def rest_of(self, node: int) -> Rest | None:
        """What a node is the rest of, if it is one."""
        return self._rest.get(node)

    # ------------------------------------------------------------------------ what cannot be

    def allowed(self, profile: Profile) -> bool:
        """Whether there can be a unit of that profile, as everybody knows."""
        population = self.population
        if not population.nevers:
            return True
        quarter, *states = profile
        held = {
            (dimension.key, name)
            for at, dimension in enumerate(self.dimensions)
            for leaf in self.leaves[at][states[at]]
            for name in (leaf, *dimension.above(leaf))
        }
        return not any(
            never.holds(quarter) and held.issuperset(never.where.items())
            for never in population.nevers
        )
