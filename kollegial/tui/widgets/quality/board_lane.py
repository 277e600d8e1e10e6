"""What lies in the lanes of a board, how it is painted, and where a card is found again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from kollegial.quality.board.line import MeasureLine
from kollegial.tui.widgets.quality.board_place import Place

Piece: TypeAlias = tuple[str, str]
"""Text, and the kind of it: the end of a component class."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Cards below a heading; an empty heading takes no line."""

    key: str
    heading: str
    lines: Sequence[MeasureLine]


class Painter(Protocol):
    """How cards look."""

    least: int
    """No lane is narrower, unless the window is."""
    gap: int
    """Blank lines below a card."""

    def height(self, width: int, tall: bool) -> int:
        """Lines a card takes at this width of the window, its gap included."""
        ...

    def above(self, width: int) -> Sequence[Piece] | None:
        """What stands over the first card instead of headings; None: the headings of the lanes."""
        ...

    def card(self, line: MeasureLine, width: int, height: int, marked: bool) -> list[list[Piece]]:
        """``height`` lines of exactly ``width`` cells, the gap included."""
        ...


def found_again(
    lanes: Sequence[Lane], held: MeasureLine | None, key: str | None, before: Place
) -> Place:
    """Where the card in hand is among other ``lanes``; where it was, if it is gone.

    ``key`` is that of the lane it was in: a measure may be in several.
    """
    if held is None:
        return Place()
    keys = [lane.key for lane in lanes]
    for lane in sorted(range(len(keys)), key=lambda each: keys[each] != key):
        for row, line in enumerate(lanes[lane].lines):
            if line.id == held.id:
                return Place(lane, row, before.left, _tops(len(lanes), key, before, lane))
    lane = keys.index(key) if key in keys else before.lane
    return Place(lane, before.row, before.left, _tops(len(lanes), key, before, lane))


def _tops(count: int, key: str | None, before: Place, lane: int) -> tuple[int, ...]:
    if not before.tops or key is None:
        return ()
    top = before.tops[before.lane] if before.lane < len(before.tops) else 0
    return tuple(top if each == lane else 0 for each in range(count))
