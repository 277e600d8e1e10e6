"""Makes a change invisible that everybody would see: others change back what it changed.

Needed only where earlier reports leave no simple exchange. It looks a few steps deep and gives
up then; giving up hides more, never less.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from kollegial.quality.disclosure.board import KNOWN
from kollegial.quality.disclosure.layout import Key
from kollegial.quality.disclosure.moves import NEW, Change, Changing, Move
from kollegial.quality.disclosure.price import Pricing
from kollegial.quality.disclosure.region import Region, region_of
from kollegial.quality.disclosure.stock import Stock

_BRANCHES: Final = (3, 2, 2, 1, 1)
"""How many of the most promising changes are followed, step by step."""
_UNITS: Final = 24
_TRIES: Final = 20_000
"""How many changes it looks at in one report."""


class Repair:
    """Finds the others that must change, too."""

    def __init__(self, pricing: Pricing, changing: Changing, stock: Stock) -> None:
        self.pricing = pricing
        self.layout = pricing.layout
        self.board = pricing.board
        self.changing = changing
        self.stock = stock
        self._tries = _TRIES

    def made(self, region: Region, move: Move, depth: int = 0) -> Move | None:
        """``move`` and what makes it invisible; ``region`` changes by ``move`` alone."""
        seen = self._seen(move)
        if not seen:
            return move
        if depth == len(_BRANCHES) or self._tries < 0:
            return None
        before = dict(self.stock.now)
        tried: list[tuple[int, int, Change]] = []
        self.stock.take(move)
        key = min(seen, key=lambda each: (abs(seen[each]), each))
        for number, change in enumerate(self._back(region, key, seen[key])):
            self._tries -= 1
            left = self._left(seen, change)
            if left < sum(abs(each) for each in seen.values()) + 1:
                tried.append((left, number, change))
        tried.sort(key=lambda each: each[:2])
        self.stock.now.clear()
        self.stock.now.update(before)
        for _, _, change in tried[: _BRANCHES[depth]]:
            found = self.made(region, (*move, change), depth + 1)
            if found is not None:
                return found
        return None

    def _seen(self, move: Move) -> dict[Key, int]:
        """The numbers that everybody knows and that are otherwise."""
        cost = self.board.cost
        return {key: by for key, by in self.pricing.delta(move).items() if cost[key] >= KNOWN}

    def _left(self, seen: dict[Key, int], change: Change) -> int:
        after = dict(seen)
        for key, by in self._seen((change,)).items():
            after[key] = after.get(key, 0) + by
        return sum(abs(each) for each in after.values())

    def _back(self, region: Region, key: Key, by: int) -> Iterator[Change]:
        """Changes of one unit that bring the number of ``key`` back by one."""
        cube = self.layout.cube
        group = region_of(self.layout, key)
        for move in self._changes(group, by < 0):
            (change,) = move
            one, other = change.before, change.after
            if change.unit == NEW or one is None or other is None:
                continue
            if region.holds(cube, one) == region.holds(cube, other):
                yield change

    def _changes(self, group: Region, more: bool) -> Iterator[Move]:
        stock, changing = self.stock, self.changing
        for test in group.tests:
            units = stock.within(group, test if more else None)
            for held in islice(stock.some(units, _UNITS), _UNITS):
                yield from changing.edits(test, held)
        quarters = self.layout.cube.quarters
        inside = [quarter for quarter in quarters if quarter in group.quarters]
        outside = [quarter for quarter in quarters if quarter not in group.quarters]
        units = stock.elsewhen(group) if more else stock.within(group)
        for held in stock.some(units, _UNITS):
            yield from changing.moved(held, inside if more else outside)
