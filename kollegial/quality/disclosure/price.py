"""What it costs to hide all that a change would show, told as soon as it is too much."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.quality.disclosure.board import Board
from kollegial.quality.disclosure.layout import Crossing, Key, Layout
from kollegial.quality.disclosure.moves import Change


class Pricing:
    """Prices of changes."""

    def __init__(self, layout: Layout, board: Board) -> None:
        self.layout = layout
        self.board = board
        # totals and margins first: they cost most
        self._crossings: tuple[Crossing, ...] = tuple(
            sorted(layout.crossings, key=lambda each: (each[0] >= 0, each))
        )
        self._with: list[tuple[Crossing, ...]] = [
            tuple(crossing for crossing in self._crossings if at in crossing)
            for at in range(len(layout.cube.dimensions))
        ]

    def price(self, move: Sequence[Change], bound: int) -> int:
        """What all numbers cost that ``move`` changes; anything from ``bound`` on is too much."""
        total = 0
        cost = self.board.cost
        pairs = [(change.before, change.after) for change in move]
        for crossing in self.touched(move):
            for key in self.layout.delta(pairs, (crossing,)):
                total += cost[key]
            if total >= bound:
                return total
        return total

    def delta(self, move: Sequence[Change]) -> dict[Key, int]:
        """By how much the numbers change."""
        pairs = [(change.before, change.after) for change in move]
        return self.layout.delta(pairs, self.touched(move))

    def touched(self, move: Sequence[Change]) -> Sequence[Crossing]:
        """The crossings in which ``move`` can be seen."""
        changed: set[int] = set()
        for change in move:
            before, after = change.before, change.after
            if before is None or after is None or before[0] != after[0]:
                return self._crossings
            changed.update(at for at, state in enumerate(before[1]) if state != after[1][at])
        if len(changed) == 1:
            return self._with[changed.pop()]
        return self._crossings
