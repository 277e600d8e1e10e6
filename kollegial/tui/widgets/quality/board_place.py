"""Where somebody stands on a board: which lane, which card, and what of it is in sight. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Window:
    """Cells across and down, and how many lines a card takes."""

    width: int
    height: int
    card: int


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a board is in sight at once."""

    lanes: int
    rows: int


@dataclass(frozen=True, slots=True)
class Place:
    """The card in hand, the first lane in sight, and the first card in sight of each lane."""

    lane: int = 0
    row: int = 0
    left: int = 0
    tops: tuple[int, ...] = ()


def settled(place: Place, counts: Sequence[int], room: Room) -> Place:
    """The nearest place that exists on a board with ``counts`` cards, with its card in sight."""
    if not counts:
        return Place()
    lane = min(max(0, place.lane), len(counts) - 1)
    row = min(max(0, place.row), max(0, counts[lane] - 1))
    tops = [place.tops[each] if each < len(place.tops) else 0 for each in range(len(counts))]
    tops[lane] = _in_sight(tops[lane], row, room.rows)
    tops = [_filled(top, count, room.rows) for top, count in zip(tops, counts, strict=True)]
    left = _filled(_in_sight(place.left, lane, room.lanes), len(counts), room.lanes)
    return Place(lane, row, left, tuple(tops))


def down(place: Place, counts: Sequence[int], room: Room, steps: int) -> Place:
    """So many cards further down its lane; up, if ``steps`` is less than nothing."""
    return settled(replace(place, row=place.row + steps), counts, room)


def across(place: Place, counts: Sequence[int], room: Room, steps: int) -> Place:
    """So many lanes to the right, to the card at the same height; lanes without cards count too."""
    if not counts:
        return Place()
    lane = min(max(0, place.lane + steps), len(counts) - 1)
    height = place.row - place.tops[place.lane] if place.lane < len(place.tops) else 0
    top = place.tops[lane] if lane < len(place.tops) else 0
    return settled(replace(place, lane=lane, row=top + height), counts, room)


def scrolled(place: Place, counts: Sequence[int], room: Room, lane: int, steps: int) -> Place:
    """Another part of one lane in sight; the card in hand stays the same, and may be out of it."""
    tops = list(place.tops)
    tops[lane] = _filled(max(0, tops[lane] + steps), counts[lane], room.rows)
    return replace(place, tops=tuple(tops))


def _in_sight(top: int, row: int, rows: int) -> int:
    return max(min(top, row), row - max(1, rows) + 1)


def _filled(top: int, count: int, rows: int) -> int:
    """No blank space below the last one as long as there is something above the first."""
    return max(0, min(top, count - max(1, rows)))
