"""Units that are alike in all that a change would show, so that two of them may exchange a trait.

If two units exchange a category, only numbers change that are told apart by its dimension. If
they are alike in every dimension it is crossed with but one, only the crossing with that one
shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kollegial.quality.disclosure.cube import Cube, Profile
from kollegial.quality.disclosure.layout import Layout

TIME: Final = -2
"""In place of a dimension: units that are alike but for the quarter."""

Alike = tuple[int, ...]
"""What units have in common."""
Group = Mapping[tuple[int, int], list[int]]
"""Units that are alike: by what they differ in, and their state of the dimension."""


class Partners:
    """Finds units that are alike."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        cube: Cube = layout.cube
        self.crossed: list[tuple[int, ...]] = [
            tuple(
                sorted(
                    {
                        other
                        for crossing in layout.crossings
                        if at in crossing
                        for other in crossing
                        if other not in (at, -1)
                    }
                )
            )
            for at in range(len(cube.dimensions))
        ]
        self._signs: dict[tuple[int, int], dict[int, int]] = {}
        self._times = [self._alike_times(at) for at in range(len(cube.dimensions))]
        self._groups: dict[tuple[int, int], dict[Alike, dict[tuple[int, int], list[int]]]] = {}
        self._rows: dict[int, list[Alike]] = {}
        self._having: dict[tuple[int, int], dict[tuple[int, int], list[Alike]]] = {}

    def _alike_times(self, at: int) -> dict[int, int]:
        layout = self.layout
        crossings = [crossing for crossing in layout.crossings if at in crossing]
        numbers: dict[tuple[tuple[int, ...], ...], int] = {}
        return {
            quarter: numbers.setdefault(
                tuple(layout.levels[crossing][quarter] for crossing in crossings), len(numbers)
            )
            for quarter in layout.cube.quarters
        }

    def _sign(self, at: int, other: int) -> dict[int, int]:
        """What of each state of ``other`` shows when it is crossed with ``at``."""
        if (at, other) not in self._signs:
            crossing = (min(at, other), max(at, other))
            side = int(crossing[1] == other)
            numbers: dict[tuple[int, ...], int] = {}
            self._signs[at, other] = {
                state: numbers.setdefault(self.layout.nodes(crossing, side, state), len(numbers))
                for state in range(len(self.layout.cube.nodes[other]))
            }
        return self._signs[at, other]

    def row(self, at: int, profile: Profile) -> Alike:
        """What shows of such a unit when its state of ``at`` changes: its time, then the rest."""
        quarter, states = profile
        time = self._times[at].get(quarter, -1)
        signs = [self._sign(at, other).get(states[other], -1) for other in self.crossed[at]]
        return (time, *signs)

    def alike(self, at: int, but: int, profile: Profile) -> tuple[Alike, int]:
        """What such a unit has in common with its group, and its sign of what they differ in."""
        return self._split(at, but, self.row(at, profile))

    def _split(self, at: int, but: int, row: Alike) -> tuple[Alike, int]:
        if but != TIME and but not in self.crossed[at]:
            return row, 0
        place = 0 if but == TIME else 1 + self.crossed[at].index(but)
        return row[:place] + row[place + 1 :], row[place]

    def group(self, at: int, but: int, profile: Profile) -> Group:
        """The units that are like such a one in all that is crossed with ``at``, save ``but``."""
        return self.groups(at, but).get(self.alike(at, but, profile)[0], {})

    def groups(self, at: int, but: int) -> Mapping[Alike, Group]:
        """All units, with those that are alike together."""
        known = self._groups.get((at, but))
        if known is None:
            known = {}
            units = self.layout.cube.units
            if at not in self._rows:
                self._rows[at] = [self.row(at, profile) for profile in units]
            for each, row in enumerate(self._rows[at]):
                alike, own = self._split(at, but, row)
                sort = (own, units[each][1][at])
                known.setdefault(alike, {}).setdefault(sort, []).append(each)
            self._groups[at, but] = known
        return known

    def with_both(
        self, at: int, but: int, one: tuple[int, int], other: tuple[int, int]
    ) -> Iterator[Group]:
        """The groups that have units of both sorts."""
        key = (at, but)
        groups = self.groups(at, but)
        if key not in self._having:
            having: dict[tuple[int, int], list[Alike]] = {}
            for alike, group in groups.items():
                for sort in group:
                    having.setdefault(sort, []).append(alike)
            self._having[key] = having
        ones, others = (self._having[key].get(sort, []) for sort in (one, other))
        if len(ones) > len(others):
            one, other, ones = other, one, others
        return (groups[alike] for alike in ones if other in groups[alike])
