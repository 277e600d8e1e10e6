"""All numbers that are asked for, known, or left when one is taken from another.

A *slot* is what a number counts apart from time: at most two nodes. A *cell* is a slot over some
quarters, held as bits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kollegial.quality.disclosure.cube import NONE, Cube, Profile, Rest
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.period import Period, Quarter

Slot = tuple[int, int]
"""Two nodes, that of the earlier dimension first; ``NONE`` before a single one."""
Crossing = tuple[int, int]
"""The dimensions of a slot."""
_Place = tuple[Rest | int, int, int]
"""A node or what is left of one, the other node, and quarters."""
_A_YEAR = 4


class _Left(NamedTuple):
    number: int
    parts: tuple[int, ...]


class Cells:
    """The cells, which units count in them, and how many there are."""

    def __init__(self, cube: Cube, wheres: Iterable[Where], below: int) -> None:
        """``below``: rests are of interest only if they are smaller."""
        self.cube = cube
        self.first = cube.quarters[0]
        self.where: list[Where | None] = []
        self.cell: dict[Where, int] = {}
        self.slot: list[Slot] = []
        self.mask: list[int] = []
        self._known: dict[tuple[Slot, int], int] = {}
        self._sums: dict[int, dict[int, tuple[int, int]]] = {}
        for where in sorted(set(wheres), key=lambda each: (each.period, each.nodes)):
            self._add(self._slot_of(where), self._mask(where.period), where)
        self._columns = list(zip(*cube.units, strict=True))
        self._sizes = [tally.number for tally in cube.units.values()]
        self._index(range(len(self.slot)))
        self.count = self._counted()
        self.parts: dict[int, list[int]] = {}
        """What is left, with the cells it is computed from."""
        self._take_rests(below)
        self._index(range(len(self.slot)))

    def _add(self, slot: Slot, mask: int, where: Where | None = None) -> None:
        cell = self._known.setdefault((slot, mask), len(self.slot))
        if cell == len(self.slot):
            self.slot.append(slot)
            self.mask.append(mask)
            self.where.append(where)
        if where is not None:
            self.cell[where] = cell

    def _mask(self, period: Period) -> int:
        return ((1 << len(period)) - 1) << (period.first - self.first)

    def _slot_of(self, where: Where) -> Slot:
        return self._slot(*(self.cube.node[each] for each in where.nodes))

    def _slot(self, *nodes: int) -> Slot:
        found = sorted((n for n in nodes if n != NONE), key=self.cube.of_node.__getitem__)
        one, other = [NONE] * (2 - len(found)) + found
        return one, other

    def crossing(self, slot: Slot) -> Crossing:
        """The dimensions it is told apart by."""
        of_node = self.cube.of_node
        one, other = slot
        return (NONE if one == NONE else of_node[one], NONE if other == NONE else of_node[other])

    def quarters(self, cell: int) -> list[Quarter]:
        """The quarters of a cell."""
        mask = self.mask[cell]
        return [quarter for quarter in self.cube.quarters if mask >> quarter - self.first & 1]

    # ------------------------------------------------------------------------ what is left

    def _take_rests(self, below: int) -> None:
        """Those that are small: what is left and large tells nothing."""
        if not below:
            return
        found: dict[_Place, _Left] = {
            (*slot, mask): _Left(self.count[cell], (cell,))
            for (slot, mask), cell in self._known.items()
        }
        found |= dict(self._left_of_nodes())
        found |= dict(self._left_in_time(found))
        for (one, other, mask), left in found.items():
            if left.number < below:
                node = self.cube.rest(*one) if isinstance(one, Rest) else one
                slot = self._slot(node, other)
                nothing = node == NONE and isinstance(one, Rest)
                if not nothing and (slot, mask) not in self._known:
                    self._add(slot, mask)
                    self.count.append(left.number)
                    self.parts[self._known[slot, mask]] = list(left.parts)

    def _left_of_nodes(self) -> Iterator[tuple[_Place, _Left]]:
        """Of a number, without those within it: all known ones together, of many each alone."""
        cube = self.cube
        within: dict[tuple[int, int, int, int], set[int]] = {}
        for (one, other), mask in self._known:
            for node, beside in ((one, other), (other, one)):
                if node != NONE:
                    for parent in (NONE, *cube.above(node)):
                        if (self._slot(parent, beside), mask) in self._known:
                            key = (mask, parent, beside, cube.of_node[node])
                            within.setdefault(key, set()).add(node)
        for (mask, parent, beside, at), nodes in sorted(within.items()):
            if cube.dimensions[at].many:
                taken = [[node] for node in sorted(nodes)]
            else:
                taken = [[node for node in sorted(nodes) if not cube.above(node) & nodes]]
            for some in taken:
                parts = [self._known[self._slot(each, beside), mask] for each in (parent, *some)]
                count = self.count[parts[0]] - sum(self.count[part] for part in parts[1:])
                rest = Rest(at, parent, frozenset(some))
                yield (rest, beside, mask), _Left(count, tuple(parts))

    def _left_in_time(self, known: Mapping[_Place, _Left]) -> Iterator[tuple[_Place, _Left]]:
        """Of a period, without the longest within it; those of several years each alone."""
        masks: dict[tuple[Rest | int, int], list[int]] = {}
        for one, other, mask in known:
            masks.setdefault((one, other), []).append(mask)
        for (one, other), spans in masks.items():
            for mask in spans:
                inside = [each for each in spans if each != mask and each & mask == each]
                short = [each for each in inside if each.bit_count() <= _A_YEAR]
                longest = [
                    each
                    for each in short
                    if not any(each != wide and each & wide == each for wide in short)
                ]
                for some in (longest, *([each] for each in inside if each not in short)):
                    taken = sum(some)
                    if taken and taken != mask:
                        lefts = [known[one, other, each] for each in (mask, *some)]
                        count = lefts[0].number - sum(left.number for left in lefts[1:])
                        parts = tuple(part for left in lefts for part in left.parts)
                        yield (one, other, mask & ~taken), _Left(count, parts)

    # ------------------------------------------------------------------------ finding

    def _index(self, cells: Iterable[int]) -> None:
        """Who finds its cells: by slot, and by slot and quarter."""
        self.at: dict[Slot, dict[Quarter, list[int]]] = {}
        for cell in cells:
            of_slot = self.at.setdefault(self.slot[cell], {})
            for quarter in self.quarters(cell):
                of_slot.setdefault(quarter, []).append(cell)
        self.crossings = tuple(sorted({self.crossing(slot) for slot in self.at}))
        self._found: dict[tuple[Crossing, int, int], tuple[Slot, ...]] = {}

    def slots(self, crossing: Crossing, profile: Profile) -> tuple[Slot, ...]:
        """The slots with the dimensions of ``crossing`` in which a unit of a profile counts."""
        one, other = crossing
        # a profile begins with its quarter, so that NONE is found there too
        return self._slots(crossing, profile[one + 1], profile[other + 1])

    def _slots(self, crossing: Crossing, s: int, t: int) -> tuple[Slot, ...]:
        one, other = crossing
        key = (crossing, s if one != NONE else NONE, t if other != NONE else NONE)
        found = self._found.get(key)
        if found is None:
            nodes = self.cube.nodes
            ones = sorted(nodes(one, s)) if one != NONE else [NONE]
            others = sorted(nodes(other, t)) if other != NONE else [NONE]
            pairs = ((a, b) for a in ones for b in others)
            found = self._found[key] = tuple(pair for pair in pairs if pair in self.at)
        return found

    def _sorts(self, crossing: Crossing, more: int = NONE) -> list[tuple[int, ...]]:
        """Quarter and states of each profile, as far as they matter to ``crossing``."""
        if not self._columns:
            return []
        places = [0, *(at + 1 for at in (*crossing, more) if at != NONE)]
        return list(zip(*(self._columns[place] for place in places), strict=True))

    def _slots_of_sort(self, crossing: Crossing, sort: Sequence[int]) -> tuple[Slot, ...]:
        states = iter(sort[1:])
        s, t = (next(states) if at != NONE else NONE for at in crossing)
        return self._slots(crossing, s, t)

    # ------------------------------------------------------------------------ counting

    def _counted(self) -> list[int]:
        found = [0] * len(self.slot)
        for crossing in self.crossings:
            held: Counter[tuple[int, ...]] = Counter()
            for sort, size in zip(self._sorts(crossing), self._sizes, strict=True):
                held[sort] += size
            for sort, size in held.items():
                for slot in self._slots_of_sort(crossing, sort):
                    for cell in self.at[slot].get(sort[0], ()):
                        found[cell] += size
        return found

    def largest_parts(self, cells: Iterable[int], at: int) -> dict[int, int]:
        """The most units of one category of the dimension ``at`` that a cell has."""
        wanted = set(cells)
        parts: dict[tuple[int, int], int] = {}
        for crossing in self._crossings_of(wanted):
            held: Counter[tuple[int, ...]] = Counter()
            for sort, size in zip(self._sorts(crossing, at), self._sizes, strict=True):
                held[sort] += size
            for sort, size in held.items():
                for slot in self._slots_of_sort(crossing, sort):
                    for cell in self.at[slot].get(sort[0], ()):
                        if cell in wanted:
                            key = (cell, sort[-1])
                            parts[key] = parts.get(key, 0) + size
        found = dict.fromkeys(wanted, 0)
        for (cell, _), size in parts.items():
            found[cell] = max(found[cell], size)
        return found

    def sums(self, cells: Iterable[int], amount: int) -> dict[int, tuple[int, int]]:
        """What cells have of an amount, and what the one with most of it has."""
        wanted = set(cells)
        found = self._sums.setdefault(amount, {})
        missing = {cell: (0, 0) for cell in wanted if cell not in found}
        tallies = self.cube.units.values()
        added = [tally.amounts[amount] for tally in tallies] if missing else []
        largest = [tally.largest[amount] for tally in tallies] if missing else []
        for crossing in self._crossings_of(missing):
            held: dict[tuple[int, ...], tuple[int, int]] = {}
            for sort, more, single in zip(self._sorts(crossing), added, largest, strict=True):
                before, most = held.get(sort, (0, 0))
                held[sort] = (before + more, single if single > most else most)
            for sort, (more, single) in held.items():
                for slot in self._slots_of_sort(crossing, sort):
                    for cell in self.at[slot].get(sort[0], ()):
                        if cell in missing:
                            before, most = missing[cell]
                            missing[cell] = (before + more, max(most, single))
        found |= missing
        return {cell: found[cell] for cell in wanted}

    def _crossings_of(self, cells: Iterable[int]) -> list[Crossing]:
        return sorted({self.crossing(self.slot[cell]) for cell in cells})
