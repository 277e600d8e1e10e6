"""Hides as much as it takes that everything hidden may be otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from kollegial.quality.disclosure.board import KNOWN, Board
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.cube import NONE, Profile
from kollegial.quality.disclosure.draft import Draft
from kollegial.quality.disclosure.search import Search

Otherwise = Mapping[Profile, int]
"""Another archive: units more or less of each profile."""


_EFFORT: Final = 50_000
"""So many edits are tried before archives found earlier are taken as they are."""


@dataclass(frozen=True, slots=True)
class Target:
    """A small number that must stay unknown: from where to where it must be able to go."""

    cell: int
    low: int
    high: int


@dataclass(slots=True)
class Guarded:
    """The other archives that were found, and the cells for which there was none."""

    proof: list[Otherwise] = field(default_factory=list)
    open: list[int] = field(default_factory=list)


class Guard:
    """Finds other archives; what they change is hidden, so nobody can tell them from the true one.

    Those found for earlier reports still give what was published, so there always is one: in the
    worst case all that it changes in the new report is hidden.
    """

    def __init__(self, cells: Cells, board: Board, earlier: Iterable[Otherwise]) -> None:
        self.cells = cells
        self.board = board
        self.search = Search(cells, board)
        self.done = Guarded()
        drafts = [self.search.drafting.of_units(each) for each in earlier]
        self.earlier = [each for each in drafts if each.price < KNOWN]
        for each in self.earlier:
            if not each.price:
                board.note(self.search.drafting.effects(each))

    def guard(self, targets: Iterable[Target]) -> Guarded:
        """Find archives for all targets, then for all else that is hidden."""
        some = sorted(targets, key=self._hardest_first)
        for target in some:
            self._reach(target.cell, target.low - self.cells.count[target.cell])
            self._reach(target.cell, target.high - self.cells.count[target.cell])
        cost, certain = self.board.cost, self.board.certain
        hidden = {each.cell for each in some} | {c for c in self.cells.cell.values() if not cost[c]}
        for cell in sorted(hidden):
            if certain(cell) and not (self._reach(cell, -1) or self._reach(cell, 1)):
                self.done.open.append(cell)
        return self.done

    def _hardest_first(self, target: Target) -> tuple[int, int, int]:
        slot = self.cells.slot[target.cell]
        return slot.count(NONE), -self.cells.mask[target.cell].bit_count(), target.cell

    def _reach(self, cell: int, steps: int) -> bool:
        """Whether there is an archive with so many more or less; as many of them as can be."""
        if self.board.lowest[cell] <= steps <= self.board.highest[cell]:
            return True
        if steps < 0 and not self.cells.count[cell]:
            return False
        kept = self._kept(cell, steps)
        found = None
        if kept is None or (kept.price and self.search.effort < _EFFORT):
            found = self._searched(cell, steps, thorough=kept is None)
        if kept is not None and (
            found is None or self._steps(cell, found) != steps or kept.price <= found.price
        ):
            found = kept
        if found is None:
            return False
        self._take(found)
        return self._steps(cell, found) == steps

    def _searched(self, cell: int, steps: int, *, thorough: bool) -> Draft | None:
        draft: Draft | None = None
        for _ in range(abs(steps)):
            further = self.search.further(cell, steps > 0, draft or Draft(), thorough=thorough)
            if further is None:
                break
            draft = further
        return draft

    def _kept(self, cell: int, steps: int) -> Draft | None:
        """The cheapest of earlier archives in which the cell goes far enough."""
        sign = 1 if steps > 0 else -1
        fit = [each for each in self.earlier if sign * self._steps(cell, each) >= sign * steps]
        return min(fit, key=self._price, default=None)

    def _price(self, draft: Draft) -> int:
        # what it cost when it was read may have been hidden since
        cost = self.board.cost
        draft.price = sum(cost[cell] for cell, _ in self.search.drafting.effects(draft))
        return draft.price

    def _steps(self, cell: int, draft: Draft) -> int:
        return self.search.drafting.effect(cell, draft)

    def _take(self, draft: Draft) -> None:
        effects = list(self.search.drafting.effects(draft))
        self.board.hide(cell for cell, _ in effects)
        self.board.note(effects)
        self.done.proof.append(draft.units)
