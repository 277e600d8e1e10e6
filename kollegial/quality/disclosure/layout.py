"""All numbers that are asked for or known: by a short key, and which of them a unit counts in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from kollegial.quality.disclosure.cube import NO_NODE, Cube, Profile
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.period import Period, Quarter

Key = tuple[int, int, int]
"""A period, and two nodes, the smaller first."""
Crossing = tuple[int, int]
"""The dimensions of two nodes."""
Sort = tuple[Quarter, int, int]
"""A quarter and the states of the two dimensions; 0 for none."""
_NONE = (NO_NODE,)


def key_of(period: int, node: int, other: int) -> Key:
    """The key of a number with these nodes, in any order."""
    return (period, node, other) if node < other else (period, other, node)


class Layout:
    """The keys of all numbers, and how units find theirs."""

    def __init__(self, cube: Cube, wheres: Iterable[Where]) -> None:
        self.cube = cube
        self.key: dict[Where, Key] = {}
        self.where: dict[Key, Where] = {}
        self.periods: list[Period] = []
        numbered: dict[Period, int] = {}
        asked: dict[Crossing, tuple[set[int], set[int]]] = {}
        spans: dict[Crossing, set[int]] = {}
        for where in sorted(set(wheres), key=lambda each: (each.period, each.nodes)):
            if where.period not in numbered:
                numbered[where.period] = len(self.periods)
                self.periods.append(where.period)
            first, second = cube.nodes_of(where)
            key = (numbered[where.period], first, second)
            self.key[where] = key
            self.where[key] = where
            crossing = self.crossing(key)
            spans.setdefault(crossing, set()).add(key[0])
            ones, others = asked.setdefault(crossing, (set(), set()))
            ones.add(first)
            others.add(second)
        self.crossings: tuple[Crossing, ...] = tuple(sorted(spans))
        self.levels: dict[Crossing, dict[Quarter, tuple[int, ...]]] = {
            crossing: {
                quarter: tuple(
                    p
                    for p in sorted(spans[crossing])
                    if self.periods[p].first <= quarter <= self.periods[p].last
                )
                for quarter in cube.quarters
            }
            for crossing in self.crossings
        }
        """Which periods a quarter counts in, for each crossing."""
        self._asked = asked
        self._nodes: dict[tuple[Crossing, int], dict[int, tuple[int, ...]]] = {
            (crossing, side): {} for crossing in self.crossings for side in (0, 1)
        }
        self._groups: dict[Crossing, dict[Sort, list[int]]] = {}

    def crossing(self, key: Key) -> Crossing:
        """Which dimensions the number is told apart by."""
        of_node = self.cube.of_node
        return (
            NO_NODE if key[1] < 0 else of_node[key[1]],
            NO_NODE if key[2] < 0 else of_node[key[2]],
        )

    def nodes(self, crossing: Crossing, side: int, state: int) -> tuple[int, ...]:
        """The nodes of a state that are asked for in ``crossing``, on one ``side`` of it."""
        at = crossing[side]
        if at < 0:
            return _NONE
        held = self._nodes[crossing, side]
        found = held.get(state)
        if found is None:
            asked = self._asked[crossing][side]
            found = held[state] = tuple(sorted(self.cube.nodes[at][state] & asked))
        return found

    def keys(self, profile: Profile) -> Iterator[Key]:
        """The numbers in which a unit of that profile counts."""
        for crossing in self.crossings:
            yield from self.keys_in(crossing, profile)

    def keys_in(self, crossing: Crossing, profile: Profile) -> list[Key]:
        """Those of them that are told apart by the dimensions of ``crossing``."""
        quarter, states = profile
        spans = self.levels[crossing].get(quarter, ())
        if not spans:
            return []
        ones = self.nodes(crossing, 0, states[crossing[0]])
        others = self.nodes(crossing, 1, states[crossing[1]])
        where = self.where
        return [key for p in spans for a in ones for b in others if (key := (p, a, b)) in where]

    def delta(
        self,
        changes: Iterable[tuple[Profile | None, Profile | None]],
        crossings: Iterable[Crossing] | None = None,
    ) -> dict[Key, int]:
        """By how much each number changes, if units take on other profiles."""
        found: dict[Key, int] = {}
        pairs = tuple(changes)
        for crossing in self.crossings if crossings is None else crossings:
            for before, after in pairs:
                if before is not None:
                    for key in self.keys_in(crossing, before):
                        found[key] = found.get(key, 0) - 1
                if after is not None:
                    for key in self.keys_in(crossing, after):
                        found[key] = found.get(key, 0) + 1
        return {key: change for key, change in found.items() if change}

    # ------------------------------------------------------------------------ counting

    def groups(self, crossing: Crossing) -> Mapping[Sort, list[int]]:
        """The units by their quarter and their states of the dimensions of ``crossing``."""
        known = self._groups.get(crossing)
        if known is None:
            one, other = crossing
            known = {}
            for each, (quarter, states) in enumerate(self.cube.units):
                sort = (quarter, states[one] if one >= 0 else 0, states[other] if other >= 0 else 0)
                held = known.get(sort)
                if held is None:
                    known[sort] = [each]
                else:
                    held.append(each)
            self._groups[crossing] = known
        return known

    def members(self, keys: Collection[Key]) -> Iterator[tuple[Key, list[int]]]:
        """The units of each of some numbers, in parts: a number may come several times."""
        for crossing in sorted({self.crossing(key) for key in keys}):
            for (quarter, s, t), units in self.groups(crossing).items():
                for p in self.levels[crossing][quarter]:
                    for a in self.nodes(crossing, 0, s):
                        for b in self.nodes(crossing, 1, t):
                            if (p, a, b) in keys:
                                yield (p, a, b), units

    def counts(self) -> dict[Key, int]:
        """How many units count in each number."""
        found = dict.fromkeys(self.where, 0)
        for key, units in self.members(self.where.keys()):
            found[key] += len(units)
        return found

    def sums(self, keys: Collection[Key], amounts: Sequence[int]) -> dict[Key, int]:
        """The sum of ``amounts``, one for each unit, in each of some numbers."""
        found = dict.fromkeys(keys, 0)
        for key, units in self.members(keys):
            found[key] += sum(amounts[each] for each in units)
        return found
