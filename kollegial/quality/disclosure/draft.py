"""Another archive in the making: which units are otherwise, and what of it would be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kollegial.quality.disclosure.board import Board
from kollegial.quality.disclosure.cells import Cells, Slot
from kollegial.quality.disclosure.cube import Profile
from kollegial.quality.disclosure.period import Quarter

Edit = tuple[Profile | None, Profile | None]
"""One unit, as it is and as it would be; nothing if it comes or goes."""
Change = tuple[Slot, Quarter, int]
"""By how much the units of a slot and a quarter change."""


@dataclass(slots=True)
class Draft:
    """Units more or less of each profile, and what follows from it."""

    units: dict[Profile, int] = field(default_factory=dict)
    slots: dict[Slot, dict[Quarter, int]] = field(default_factory=dict)
    costs: dict[Slot, int] = field(default_factory=dict)
    price: int = 0
    """What it costs to hide all that would be seen of it."""


class Drafting:
    """Changes drafts, and tells what they cost."""

    def __init__(self, cells: Cells, board: Board) -> None:
        self.cells = cells
        self.board = board
        self._with = [
            tuple(crossing for crossing in cells.crossings if at in crossing)
            for at in range(len(cells.cube.dimensions))
        ]

    def changes(self, edit: Edit) -> list[Change]:
        """What an edit changes."""
        before, after = edit
        found: list[Change] = []
        slots = self.cells.slots
        if before is None or after is None or before[0] != after[0]:
            for profile, change in ((before, -1), (after, 1)):
                if profile is not None:
                    for crossing in self.cells.crossings:
                        found += [(slot, profile[0], change) for slot in slots(crossing, profile)]
            return found
        quarter = before[0]
        seen = set()
        for at, (one, other) in enumerate(zip(before[1:], after[1:], strict=True)):
            if one == other:
                continue
            for crossing in self._with[at]:
                if crossing not in seen:
                    seen.add(crossing)
                    lost, gained = slots(crossing, before), slots(crossing, after)
                    found += [(slot, quarter, -1) for slot in lost if slot not in gained]
                    found += [(slot, quarter, 1) for slot in gained if slot not in lost]
        return found

    def price(self, draft: Draft, changes: list[Change]) -> int:
        """What the draft costs with these changes."""
        total = draft.price
        for slot, merged in self._merged(draft, changes).items():
            total += self._cost(slot, merged) - draft.costs.get(slot, 0)
        return total

    def changed(self, draft: Draft, edit: Edit) -> Draft:
        """The draft with an edit more."""
        before, after = edit
        units = dict(draft.units)
        for profile, change in ((before, -1), (after, 1)):
            if profile is not None:
                units[profile] = units.get(profile, 0) + change
                if not units[profile]:
                    del units[profile]
        return self._grown(draft, units, self.changes(edit))

    def of_units(self, units: Mapping[Profile, int]) -> Draft:
        """The draft with these units more or less."""
        changes = [
            (slot, profile[0], change)
            for profile, change in units.items()
            for crossing in self.cells.crossings
            for slot in self.cells.slots(crossing, profile)
        ]
        return self._grown(Draft(), dict(units), changes)

    def _grown(self, draft: Draft, units: dict[Profile, int], changes: list[Change]) -> Draft:
        merged = self._merged(draft, changes)
        slots, costs, price = {**draft.slots, **merged}, dict(draft.costs), draft.price
        for slot, of_slot in merged.items():
            cost = self._cost(slot, of_slot)
            price += cost - costs.get(slot, 0)
            costs[slot] = cost
        return Draft(units, slots, costs, price)

    @staticmethod
    def _merged(draft: Draft, changes: list[Change]) -> dict[Slot, dict[Quarter, int]]:
        merged: dict[Slot, dict[Quarter, int]] = {}
        for slot, quarter, change in changes:
            held = merged.get(slot)
            if held is None:
                held = merged[slot] = dict(draft.slots.get(slot, ()))
            held[quarter] = held.get(quarter, 0) + change
            if not held[quarter]:
                del held[quarter]
        return merged

    def _cost(self, slot: Slot, of_slot: dict[Quarter, int]) -> int:
        cost = self.board.cost
        if len(of_slot) == 1:
            (quarter,) = of_slot
            return sum([cost[cell] for cell in self.cells.at[slot].get(quarter, ())])
        return sum(cost[cell] for cell, _ in self._effects(slot, of_slot))

    # ------------------------------------------------------------------------ effects

    def effects(self, draft: Draft) -> Iterator[tuple[int, int]]:
        """The cells that the draft changes, and by how much."""
        for slot, of_slot in draft.slots.items():
            yield from self._effects(slot, of_slot)

    def _effects(self, slot: Slot, of_slot: dict[Quarter, int]) -> Iterator[tuple[int, int]]:
        found: dict[int, int] = {}
        at = self.cells.at[slot]
        for quarter, change in of_slot.items():
            for cell in at.get(quarter, ()):
                found[cell] = found.get(cell, 0) + change
        return ((cell, change) for cell, change in found.items() if change)

    def effect(self, cell: int, draft: Draft) -> int:
        """By how much the draft changes a cell."""
        mask, first = self.cells.mask[cell], self.cells.first
        of_slot = draft.slots.get(self.cells.slot[cell], {})
        return sum(n for quarter, n in of_slot.items() if mask >> (quarter - first) & 1)

    def effect_of(self, cell: int, changes: list[Change]) -> int:
        """By how much changes change a cell."""
        mask, first, slot = self.cells.mask[cell], self.cells.first, self.cells.slot[cell]
        return sum([n for one, q, n in changes if one == slot and mask >> (q - first) & 1])
