"""What could be otherwise of one unit, so that a cell has one more or one less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from kollegial.quality.disclosure.board import KNOWN
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.cube import NONE, Profile
from kollegial.quality.disclosure.draft import Change, Draft, Drafting, Edit
from kollegial.quality.disclosure.period import Quarter

_FEW: Final = 12
"""So many sorts of units are tried where any would do."""

Test = tuple[int, int]
"""A dimension, and the node a unit must have of it."""
Sort = tuple[int, ...]
Way = tuple[list[Profile], tuple[int, int] | None, Profile | None]
"""Units that are alike, what becomes of one of them; or one that comes."""


class Option(NamedTuple):
    """Edits that are alike wherever they can be seen."""

    profiles: list[Profile]
    """One of them changes; none, if a unit comes."""
    place: tuple[int, int] | None
    """What it changes, and to what; nothing if it goes."""
    after: Profile | None
    """The unit that comes."""
    changes: list[Change]
    known: frozenset[int]
    """The cells that would be seen to change though everybody knows them."""


class Edits:
    """Finds single edits. Units that look alike in every cell are tried once."""

    def __init__(self, cells: Cells, drafting: Drafting) -> None:
        self.cells = cells
        self.drafting = drafting
        self._options: dict[tuple[int, bool], list[Option]] = {}
        self._known: dict[tuple[int, tuple[int, int] | None], Option] = {}
        self.cube = cells.cube
        self._used = tuple(sorted({at for each in cells.crossings for at in each if at != NONE}))
        self._beside = {
            at: {other for each in cells.crossings if at in each for other in each if other != NONE}
            for at in self._used
        }
        self._sorts: dict[tuple[int, ...], dict[Quarter, dict[Sort, list[Profile]]]] = {}
        self._ways: dict[tuple[int, int, int, bool], tuple[int, ...]] = {}
        self._single = {
            at: tuple(self.cube.state(at, (leaf,)) for leaf in self.cube.dimensions[at].categories)
            for at in self._used
        }

    def of(self, cell: int, more: bool) -> list[Option]:
        """The ways in which ``cell`` has one more, or one less."""
        key = (cell, more)
        if key not in self._options:
            tests = tuple(
                (self.cube.of_node[node], node) for node in self.cells.slot[cell] if node != NONE
            )
            quarters = self.cells.quarters(cell)
            ways = [
                *(way for each in tests for way in self._altered(each, tests, quarters, more)),
                *self._moved(tests, quarters, more),
                *(self._added if more else self._gone)(tests, quarters),
            ]
            options = [self._option(*way) for way in ways]
            self._options[key] = sorted(options, key=lambda each: len(each.known))
        return self._options[key]

    def edit(self, option: Option, draft: Draft) -> Edit | None:
        """An edit that ``option`` stands for; nothing if all such units are changed already."""
        before, after = None, option.after
        if option.profiles:
            units, changed = self.cube.units, draft.units
            before = next(
                (each for each in option.profiles if units[each].number + changed.get(each, 0) > 0),
                None,
            )
            if before is None:
                return None
            if option.place is not None:
                place, value = option.place
                after = (*before[:place], value, *before[place + 1 :])
        return (before, after) if after is None or self.cube.allowed(after) else None

    def _option(
        self, profiles: list[Profile], place: tuple[int, int] | None, after: Profile | None
    ) -> Option:
        # the lists of units are kept, so they tell options apart
        key = (id(profiles), place)
        if profiles and key in self._known:
            return self._known[key]
        before = profiles[0] if profiles else None
        if before is not None and place is not None:
            after = (*before[: place[0]], place[1], *before[place[0] + 1 :])
        changes = self.drafting.changes((before, after))
        cost, at = self.drafting.board.cost, self.cells.at
        known = frozenset(
            cell
            for slot, quarter, _ in changes
            for cell in at[slot].get(quarter, ())
            if cost[cell] >= KNOWN
        )
        made = Option(profiles, place, None if place is not None else after, changes, known)
        if profiles:
            self._known[key] = made
        return made

    def _altered(
        self, test: Test, tests: tuple[Test, ...], quarters: list[Quarter], more: bool
    ) -> Iterator[Way]:
        at, node = test
        others = [each for each in tests if each != test]
        matter = tuple(sorted({at, *self._beside[at], *(each for each, _ in others)}))
        place = matter.index(at)
        for quarter in quarters:
            for sort, profiles in self._alike(matter).get(quarter, {}).items():
                if (node in self.cube.nodes(at, sort[place])) is not more and all(
                    wanted in self.cube.nodes(other, sort[matter.index(other)])
                    for other, wanted in others
                ):
                    for state in self._to(at, node, sort[place], more):
                        yield profiles, (at + 1, state), None

    def _moved(self, tests: tuple[Test, ...], quarters: list[Quarter], more: bool) -> Iterator[Way]:
        outside = [each for each in self.cube.quarters if each not in quarters]
        sources, targets = (outside, quarters) if more else (quarters, outside)
        for profiles in islice(self._within(tests, sources), 2 * _FEW) if targets else ():
            near = sorted(targets, key=lambda each: abs(each - profiles[0][0]))
            for quarter in near[:_FEW]:
                yield profiles, (0, quarter), None

    def _gone(self, tests: tuple[Test, ...], quarters: list[Quarter]) -> Iterator[Way]:
        return (
            (profiles, None, None) for profiles in islice(self._within(tests, quarters), 4 * _FEW)
        )

    def _added(self, tests: tuple[Test, ...], quarters: list[Quarter]) -> Iterator[Way]:
        like = [each[0] for each in islice(self._within(tests, quarters), 2 * _FEW)]
        like += [each[0] for each in islice(self._within((), self.cube.quarters), _FEW)]
        if not like:
            size = len(self.cube.dimensions)
            like = [(quarters[0], *(self.cube.state(at, ()) for at in range(size)))]
        for profile in dict.fromkeys(like):
            quarter = profile[0] if profile[0] in quarters else quarters[0]
            made = [quarter, *profile[1:]]
            for at, node in tests:
                if node not in self.cube.nodes(at, made[at + 1]):
                    made[at + 1] = next(
                        iter(self._to(at, node, made[at + 1], more=True)), made[at + 1]
                    )
            if all(node in self.cube.nodes(at, made[at + 1]) for at, node in tests):
                yield [], None, tuple(made)

    # ------------------------------------------------------------------------ units

    def _alike(self, matter: tuple[int, ...]) -> dict[Quarter, dict[Sort, list[Profile]]]:
        """The units by quarter and by their states of the dimensions that matter."""
        found = self._sorts.get(matter)
        if found is None:
            found = self._sorts[matter] = {}
            for profile in self.cube.units:
                sort = tuple([profile[at + 1] for at in matter])
                found.setdefault(profile[0], {}).setdefault(sort, []).append(profile)
        return found

    def _within(
        self, tests: tuple[Test, ...], quarters: Iterable[Quarter]
    ) -> Iterator[list[Profile]]:
        for quarter in quarters:
            for sort, profiles in self._alike(self._used).get(quarter, {}).items():
                if all(
                    node in self.cube.nodes(at, sort[self._used.index(at)]) for at, node in tests
                ):
                    yield profiles

    # ------------------------------------------------------------------------ states

    def _to(self, at: int, node: int, state: int, more: bool) -> tuple[int, ...]:
        """The states next to ``state`` that have ``node``, or have it not."""
        key = (at, node, state, more)
        if key not in self._ways:
            if self.cube.dimensions[at].many:
                held = set(self.cube.leaves[at][state])
                sets = list(self._joined(at, node, held) if more else self._left(at, node, held))
                states = [self.cube.states(at, each) for each in sets]
            else:
                states = [each for each in self._single[at] if each != state]
            self._ways[key] = tuple(
                each
                for each in dict.fromkeys(states)
                if each != state and (node in self.cube.nodes(at, each)) is more
            )
        return self._ways[key]

    def _joined(self, at: int, node: int, held: set[str]) -> Iterator[set[str]]:
        rest = self.cube.rest_of(node)
        include, taken = (node, set[str]()) if rest is None else (rest.include, set[str]())
        for each in rest.excludes if rest is not None else ():
            taken |= self.cube.below(at, each)
        left = held - taken
        inside = self.cube.below(at, include)
        if rest is not None and (include == NONE or left & inside):
            yield left
        else:
            yield from (left | {leaf} for leaf in sorted(inside - taken))

    def _left(self, at: int, node: int, held: set[str]) -> Iterator[set[str]]:
        rest = self.cube.rest_of(node)
        if rest is None or rest.include != NONE:
            yield held - self.cube.below(at, node if rest is None else rest.include)
        for each in sorted(rest.excludes) if rest is not None else ():
            yield from (held | {leaf} for leaf in sorted(self.cube.below(at, each)))
