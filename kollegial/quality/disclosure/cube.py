"""Units as small numbers: fast to count, fast to move about.

A *state* is the set of categories a unit has of one dimension, a *profile* its quarter and its
states. A *node* is a category or a group of categories; nodes are numbered through over all
dimensions, so that a smaller one belongs to an earlier dimension.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.period import Quarter
from kollegial.quality.disclosure.population import Dimension, Population

Profile = tuple[Quarter, tuple[int, ...]]
NO_NODE = -1


class Cube:
    """The units of some quarters of a population, sorted, and the names of their numbers."""

    def __init__(self, population: Population, quarters: Iterable[Quarter]) -> None:
        self.population = population
        self.dimensions: tuple[Dimension, ...] = population.dimensions
        self.place = {each.key: at for at, each in enumerate(self.dimensions)}
        self.node: dict[tuple[str, str], int] = {}
        self.of_node: list[int] = []
        for at, dimension in enumerate(self.dimensions):
            for name in dimension.nodes:
                self.node[dimension.key, name] = len(self.of_node)
                self.of_node.append(at)
        self._above = [
            {
                leaf: tuple(
                    self.node[dimension.key, each] for each in (leaf, *dimension.above(leaf))
                )
                for leaf in dimension.categories
            }
            for dimension in self.dimensions
        ]
        self._upward = [
            frozenset(
                self.node[self.dimensions[at].key, each]
                for each in (name, *self.dimensions[at].above(name))
            )
            for at, dimension in enumerate(self.dimensions)
            for name in dimension.nodes
        ]
        self.leaves: list[list[tuple[str, ...]]] = [[] for _ in self.dimensions]
        self.nodes: list[list[frozenset[int]]] = [[] for _ in self.dimensions]
        self._state: list[dict[tuple[str, ...], int]] = [{} for _ in self.dimensions]
        self.singles: list[tuple[int, ...]] = [
            tuple(self.state(at, (leaf,)) for leaf in dimension.categories)
            for at, dimension in enumerate(self.dimensions)
        ]
        self._take(quarters)

    def _take(self, quarters: Iterable[Quarter]) -> None:
        wanted = set(quarters)
        known: list[dict[str | tuple[str, ...], int]] = [{} for _ in self.dimensions]
        made: list[tuple[Profile, str, int]] = []
        for number, unit in enumerate(self.population.units):
            if unit.quarter in wanted:
                states = []
                for at, dimension in enumerate(self.dimensions):
                    value = unit.values.get(dimension.key, ())
                    state = known[at].get(value)
                    if state is None:
                        state = known[at][value] = self.state(at, unit.categories(dimension))
                    states.append(state)
                made.append(((unit.quarter, tuple(states)), unit.case, number))
        # states are numbered as they come, so the order must be that of the names
        ranks = [
            {self._state[at][leaves]: rank for rank, leaves in enumerate(sorted(self.leaves[at]))}
            for at in range(len(self.dimensions))
        ]
        made.sort(
            key=lambda each: (
                each[0][0],
                [rank[state] for rank, state in zip(ranks, each[0][1], strict=True)],
                each[1],
            )
        )
        self.units: list[Profile] = [profile for profile, _, _ in made]
        self.cases: list[str] = [case for _, case, _ in made]
        self.numbers: list[int] = [number for _, _, number in made]
        """Where each of them stands in the population."""
        self.quarters: tuple[Quarter, ...] = tuple(sorted(wanted))

    def amounts(self, name: str) -> list[int]:
        """The amount called so of each unit."""
        units = self.population.units
        return [units[number].amounts.get(name, 0) for number in self.numbers]

    def state(self, at: int, leaves: Sequence[str]) -> int:
        """The number of a set of categories of the dimension ``at``, in its order."""
        key = tuple(leaves)
        known = self._state[at].get(key)
        if known is not None:
            return known
        made = len(self.leaves[at])
        self._state[at][key] = made
        self.leaves[at].append(key)
        above = self._above[at]
        self.nodes[at].append(frozenset(node for leaf in key for node in above[leaf]))
        return made

    def states(self, at: int, leaves: Iterable[str]) -> int:
        """The same for categories in any order."""
        held = set(leaves)
        return self.state(at, [leaf for leaf in self.dimensions[at].categories if leaf in held])

    def leaves_below(self, at: int, node: int) -> frozenset[str]:
        """The categories that belong to ``node``; all, if it is none."""
        return frozenset(
            leaf for leaf, above in self._above[at].items() if node < 0 or node in above
        )

    def nodes_above(self, node: int) -> frozenset[int]:
        """``node`` and the groups it belongs to."""
        return self._upward[node]

    def nodes_of(self, where: Where) -> tuple[int, int]:
        """The two nodes a number is told apart by; ``NO_NODE`` first, if there are fewer."""
        found = sorted(self.node[each] for each in where.nodes)
        first, second = [NO_NODE] * (2 - len(found)) + found
        return first, second
