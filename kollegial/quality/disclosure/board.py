"""Which cells are hidden, which are shown, and what it costs to hide one more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kollegial.quality.disclosure.cells import Cells, Slot
from kollegial.quality.disclosure.cube import NONE
from kollegial.quality.disclosure.period import Quarter

KNOWN: Final = 1 << 40
"""The cost of a number that everybody knows already: it can never be hidden again."""
_CELL, _MARGIN, _TOTAL = 16, 96, 640


class Board:
    """The cells, and between what each of them goes in the other archives found so far."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        size = len(cells.slot)
        self.cost = [0] * size
        """0 if it is hidden."""
        self._seen: dict[tuple[Slot, Quarter], int] = {}
        self.lowest = [0] * size
        self.highest = [0] * size

    def show(self, cell: int) -> None:
        """It is shown, as long as nothing speaks against it. Totals and large numbers cost more."""
        one, other = self.cells.slot[cell]
        base = _TOTAL if other == NONE else _MARGIN if one == NONE else _CELL
        self.cost[cell] = base + base // 8 * self.cells.count[cell].bit_length()

    def fix(self, cell: int) -> None:
        """Everybody knows it."""
        self.cost[cell] = KNOWN

    def hide(self, cells: Iterable[int]) -> None:
        """They are hidden from now on."""
        self._seen.clear()
        for cell in cells:
            self.cost[cell] = 0

    def seen(self, slot: Slot, quarter: Quarter) -> int:
        """What it costs if a slot changes in a quarter, and nothing else does."""
        key = (slot, quarter)
        found = self._seen.get(key)
        if found is None:
            of_slot = self.cells.at[slot].get(quarter, ())
            found = self._seen[key] = sum(self.cost[cell] for cell in of_slot)
        return found

    def note(self, effects: Iterable[tuple[int, int]]) -> None:
        """Another archive differs from this one in these cells, by so much."""
        for cell, change in effects:
            self.lowest[cell] = min(self.lowest[cell], change)
            self.highest[cell] = max(self.highest[cell], change)

    def certain(self, cell: int) -> bool:
        """Whether it is the same in all archives found so far."""
        return self.lowest[cell] == self.highest[cell]
