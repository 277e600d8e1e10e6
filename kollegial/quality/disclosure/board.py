"""Which numbers are hidden, which are shown, and what it costs to hide one more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kollegial.quality.disclosure.layout import Key, Layout

KNOWN: Final = 1 << 40
"""The cost of a number that everybody knows already: it can never be hidden again."""
_CELL, _MARGIN, _TOTAL = 16, 96, 640


class Board:
    """The numbers by key, and by how much each differs in the other archives found so far."""

    def __init__(self, layout: Layout, counts: Mapping[Key, int]) -> None:
        self.layout = layout
        self.counts = counts
        self.cost: dict[Key, int] = {}
        """0 if it is hidden."""
        self.lowest: dict[Key, int] = {}
        self.highest: dict[Key, int] = {}

    def show(self, key: Key) -> None:
        """It is shown, as long as nothing speaks against it. Totals and large numbers cost more."""
        _, first, second = key
        base = _TOTAL if second < 0 else _MARGIN if first < 0 else _CELL
        self.cost[key] = base + base // 8 * self.counts[key].bit_length()

    def fix(self, key: Key) -> None:
        """Everybody knows it."""
        self.cost[key] = KNOWN

    def hide(self, keys: Iterable[Key]) -> None:
        """They are hidden from now on."""
        for key in keys:
            self.cost[key] = 0

    def price(self, keys: Iterable[Key]) -> int:
        """What it costs to hide all of ``keys``."""
        cost = self.cost
        return sum(cost[key] for key in keys)

    def hidden(self) -> set[Key]:
        """All that is hidden."""
        return {key for key, cost in self.cost.items() if not cost}

    def note(self, delta: Mapping[Key, int]) -> None:
        """Another archive differs from this one by ``delta``."""
        for key, change in delta.items():
            if change < self.lowest.get(key, 0):
                self.lowest[key] = change
            if change > self.highest.get(key, 0):
                self.highest[key] = change

    def spread(self, key: Key) -> tuple[int, int]:
        """From where to where the number goes in the archives found so far."""
        count = self.counts[key]
        return count + self.lowest.get(key, 0), count + self.highest.get(key, 0)
