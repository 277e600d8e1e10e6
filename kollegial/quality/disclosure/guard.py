"""Hides as much as it takes that everything hidden may be otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kollegial.quality.disclosure.board import KNOWN, Board
from kollegial.quality.disclosure.layout import Key, Layout
from kollegial.quality.disclosure.region import Region, region_of
from kollegial.quality.disclosure.search import Decoy, Search


@dataclass(frozen=True, slots=True)
class Target:
    """A group whose number must stay unknown."""

    region: Region
    count: int
    threshold: int
    keys: tuple[Key, ...]
    """The numbers it can be seen in; one, if it is a number itself."""

    @property
    def low(self) -> int:
        """So small the number must be able to be."""
        return max(0, self.count - self.threshold)

    @property
    def high(self) -> int:
        """So large the number must be able to be."""
        return max(self.threshold, self.count + 1)


@dataclass(slots=True)
class Guarded:
    """The other archives that were found, and the targets for which there was none."""

    decoys: list[Decoy] = field(default_factory=list)
    """Those found now."""
    inherited: list[Decoy] = field(default_factory=list)
    """Those found earlier that still hold."""
    open: list[Target] = field(default_factory=list)


def guard(
    layout: Layout,
    board: Board,
    targets: Iterable[Target],
    earlier: Sequence[Decoy] = (),
    tables: Mapping[Key, frozenset[str]] | None = None,
) -> Guarded:
    """Find other archives for all targets, then for all else that is hidden.

    What such an archive changes is hidden, so nobody can tell it from the true one. Those found
    ``earlier`` go on holding if they change nothing that is shown now, or if what they change
    is hidden. With ``tables``, a target is passed over when all its tables are lost already.
    """
    return _Guard(layout, board, earlier, tables or {}).done(targets)


class _Guard:
    def __init__(
        self,
        layout: Layout,
        board: Board,
        earlier: Sequence[Decoy],
        tables: Mapping[Key, frozenset[str]],
    ) -> None:
        self.layout = layout
        self.board = board
        self.search = Search(layout, board)
        self.found = Guarded()
        self.tables = tables
        self.lost: frozenset[str] = frozenset()
        self.dear: dict[int, tuple[Decoy, dict[Key, int]]] = {}
        """Earlier ones that hold only if more is hidden."""
        self.changing: dict[Key, list[int]] = {}
        for decoy in earlier:
            self._inherit(decoy)

    def done(self, targets: Iterable[Target]) -> Guarded:
        for target in sorted(targets, key=_hardest_first):
            if not self._passed_over(target) and not self._widen(target):
                self._open(target)
        for key in sorted(self.board.hidden()):
            target = Target(region_of(self.layout, key), self.board.counts[key], 0, (key,))
            low, high = self.board.spread(key)
            if low == high and not self._passed_over(target) and not self._loosen(target):
                self._open(target)
        return self.found

    # ------------------------------------------------------------------------ one target

    def _widen(self, target: Target) -> bool:
        if len(target.keys) > 1:
            # what one number leaves of another cannot be told if one of them is hidden
            if any(not self.board.cost[key] for key in target.keys):
                return True
            return all(
                not steps or self._step(target, steps)
                for steps in (target.low - target.count, target.high - target.count)
            )
        (key,) = target.keys
        return all(
            self._reaches(key, steps) or self._step(target, steps)
            for steps in (target.low - target.count, target.high - target.count)
        )

    def _loosen(self, target: Target) -> bool:
        return any(self._step(target, steps) for steps in (-1, 1))

    def _reaches(self, key: Key, steps: int) -> bool:
        low, high = self.board.spread(key)
        goal = self.board.counts[key] + steps
        return low <= goal <= high

    def _step(self, target: Target, steps: int) -> bool:
        earlier = self._cheapest_earlier(target, steps)
        found = self.search.decoy(target.region, steps, self._price(earlier))
        if found is not None:
            self._take(found)
            self.found.decoys.append(found)
            return True
        if earlier is None:
            return False
        decoy, delta = self.dear.pop(earlier)
        self.board.hide(delta)
        self.board.note(delta)
        self.found.inherited.append(decoy)
        return True

    def _take(self, decoy: Decoy) -> None:
        self.board.note(self.search.delta(decoy))

    # ------------------------------------------------------------------------ earlier ones

    def _inherit(self, decoy: Decoy) -> None:
        delta = self.search.delta(decoy)
        price = self.board.price(delta)
        if not price:
            self.board.note(delta)
            self.found.inherited.append(decoy)
        elif price < KNOWN:
            number = len(self.dear)
            self.dear[number] = (decoy, delta)
            for key in delta:
                self.changing.setdefault(key, []).append(number)

    def _cheapest_earlier(self, target: Target, steps: int) -> int | None:
        if len(target.keys) > 1:
            return None
        (key,) = target.keys
        fit = [
            number
            for number in self.changing.get(key, ())
            if number in self.dear and self._does(self.dear[number][1][key], steps)
        ]
        return min(fit, key=self._price, default=None)

    def _does(self, change: int, steps: int) -> bool:
        return change <= steps if steps < 0 else change >= steps

    def _price(self, number: int | None) -> int:
        return KNOWN if number is None else self.board.price(self.dear[number][1])

    # ------------------------------------------------------------------------ lost tables

    def _passed_over(self, target: Target) -> bool:
        found = self._tables(target)
        return bool(found) and found <= self.lost

    def _open(self, target: Target) -> None:
        self.found.open.append(target)
        self.lost |= self._tables(target)

    def _tables(self, target: Target) -> frozenset[str]:
        return frozenset[str]().union(*(self.tables.get(key, ()) for key in target.keys))


def _hardest_first(target: Target) -> tuple[bool, int, int, tuple[Key, ...]]:
    region = target.region
    return len(target.keys) > 1, len(region.tests), -len(region.quarters), target.keys
