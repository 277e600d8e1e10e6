"""Hides as much as it takes that everything hidden may be otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kollegial.quality.disclosure.board import Board
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
    open: list[Target] = field(default_factory=list)


def guard(layout: Layout, board: Board, targets: Iterable[Target]) -> Guarded:
    """Find other archives for all targets, then for all else that is hidden.

    What such an archive changes is hidden, so nobody can tell it from the true one.
    """
    search = Search(layout, board)
    done = Guarded()
    for target in sorted(targets, key=_hardest_first):
        if not _widen(search, board, target, done):
            done.open.append(target)
    for key in sorted(board.hidden()):
        low, high = board.spread(key)
        if low == high and not _loosen(search, board, layout, key, done):
            done.open.append(Target(region_of(layout, key), board.counts[key], 0, (key,)))
    return done


def _hardest_first(target: Target) -> tuple[bool, int, int, tuple[Key, ...]]:
    region = target.region
    return len(target.keys) > 1, len(region.tests), -len(region.quarters), target.keys


def _widen(search: Search, board: Board, target: Target, done: Guarded) -> bool:
    low, high = target.count, target.count
    if len(target.keys) == 1:
        low, high = board.spread(target.keys[0])
    elif any(not board.cost[key] for key in target.keys):
        # what one of its numbers leaves of another cannot be told if one of them is hidden
        return True
    for steps, missing in (
        (target.low - target.count, low > target.low),
        (target.high - target.count, high < target.high),
    ):
        if missing and not _step(search, board, target.region, steps, done):
            return False
    return True


def _loosen(search: Search, board: Board, layout: Layout, key: Key, done: Guarded) -> bool:
    region = region_of(layout, key)
    return any(_step(search, board, region, steps, done) for steps in (-1, 1))


def _step(search: Search, board: Board, region: Region, steps: int, done: Guarded) -> bool:
    if not steps:
        return True
    decoy = search.decoy(region, steps)
    if decoy is None:
        return False
    board.note(search.delta(decoy))
    done.decoys.append(decoy)
    return True
