"""Finds another archive in which a cell is otherwise, and of which as little as may be is seen."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest
from typing import Final

from kollegial.quality.disclosure.board import KNOWN, Board
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.draft import Draft, Drafting, Edit
from kollegial.quality.disclosure.edits import Edits, Option

_WIDE: Final = ((4, 4), (12, 7))
"""How many drafts are followed up, and how many edits deep; more if the first finds none."""
_LOOKED_AT: Final = 160
"""Of how many options it is estimated; of more, if they are seen where it matters to nobody."""
_TRIED: Final = 40
"""Of how many options the price is worked out."""


class Search:
    """One edit changes the cell; each further one mends the dearest of what would be seen."""

    def __init__(self, cells: Cells, board: Board) -> None:
        self.cells = cells
        self.board = board
        self.drafting = Drafting(cells, board)
        self.edits = Edits(cells, self.drafting)
        self.effort = 0
        """How many edits were tried."""

    def further(self, cell: int, more: bool, start: Draft, *, thorough: bool) -> Draft | None:
        """``start`` with one more or one less in ``cell``; nothing if none is found."""
        for width, depth in _WIDE if thorough else _WIDE[:1]:
            found = self._followed(cell, more, start, (width, depth))
            if found is not None:
                return found
        return None

    def _followed(self, cell: int, more: bool, start: Draft, how: tuple[int, int]) -> Draft | None:
        width, depth = how
        wanted = self.drafting.effect(cell, start) + (1 if more else -1)
        best: Draft | None = None
        followed = self._next(cell, wanted, [(start, (cell, more))], width, start.price)
        for _ in range(depth):
            if not followed:
                break
            if followed[0].price < (KNOWN if best is None else best.price):
                best = followed[0]
            if best is not None and best.price <= start.price:
                break
            goals = [(draft, self._dearest(draft, cell)) for draft in followed]
            open_ = [(draft, goal) for draft, goal in goals if goal is not None]
            followed = self._next(cell, wanted, open_, width, start.price)
        return best

    def _next(
        self,
        cell: int,
        wanted: int,
        goals: list[tuple[Draft, tuple[int, bool]]],
        width: int,
        lowest: int,
    ) -> list[Draft]:
        """The cheapest of what follows from drafts by one edit each."""
        drafting, thorough = self.drafting, width > _WIDE[0][0]
        found: dict[tuple[int, object], tuple[int, int, Draft, Edit]] = {}
        for draft, (goal, more) in goals:
            missing = wanted - drafting.effect(cell, draft)
            for option in self._promising(goal, more, draft, thorough=thorough):
                if drafting.effect_of(cell, option.changes) == missing:
                    self.effort += 1
                    price = drafting.price(draft, option.changes)
                    key = (price, (id(draft), tuple(option.changes)))
                    if key not in found:
                        edit = self.edits.edit(option, draft)
                        if edit is not None:
                            found[key] = (price, len(found), draft, edit)
                            if price <= lowest:
                                return [drafting.changed(draft, edit)]
        cheapest = nsmallest(width, found.values(), key=lambda each: each[:2])
        return [drafting.changed(draft, edit) for _, _, draft, edit in cheapest]

    def _promising(
        self, goal: int, more: bool, draft: Draft, *, thorough: bool
    ) -> Sequence[Option]:
        """What could be done; if not ``thorough``, what would be seen least."""
        options = self.edits.of(goal, more)
        if thorough:
            return options
        cost, slots, seen = self.board.cost, draft.slots, self.board.seen
        touched = {c for c, _ in self.drafting.effects(draft) if cost[c] >= KNOWN}
        ranked = [
            (
                sum(
                    [
                        seen(slot, quarter)
                        for slot, quarter, _ in option.changes
                        if quarter not in slots.get(slot, ())
                    ]
                ),
                place,
                option,
            )
            for place, option in enumerate(options)
            if place < _LOOKED_AT or option.known <= touched
        ]
        return [option for _, _, option in nsmallest(_TRIED, ranked)]

    def _dearest(self, draft: Draft, but: int) -> tuple[int, bool] | None:
        """The dearest cell that is changed, and whether it would take one more to mend that."""
        cost = self.board.cost
        found = max(
            (
                (cost[cell], -cell, change)
                for cell, change in self.drafting.effects(draft)
                if cost[cell] and cell != but
            ),
            default=None,
        )
        return None if found is None else (-found[1], found[2] < 0)
