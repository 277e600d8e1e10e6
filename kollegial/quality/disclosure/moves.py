"""What may be otherwise in another archive: one unit, or two that exchange something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kollegial.quality.disclosure.cube import Cube, Profile
from kollegial.quality.disclosure.period import Quarter
from kollegial.quality.disclosure.region import Test

NEW = -1


@dataclass(frozen=True, slots=True)
class Change:
    """A unit has another profile; without ``before`` it is new, without ``after`` it is gone."""

    unit: int
    before: Profile | None
    after: Profile | None


Move = tuple[Change, ...]
Held = tuple[int, Profile]
"""A unit and the profile it has by now."""


class Changing:
    """Which changes there are, and which of them cannot be because something never occurs."""

    def __init__(self, cube: Cube) -> None:
        self.cube = cube
        self._nevers = [
            (
                frozenset(cube.node[each] for each in never.where.items()),
                never,
            )
            for never in cube.population.nevers
        ]
        self._exchanged: dict[tuple[Test, int, int], tuple[int, int] | None] = {}

    def can_be(self, profile: Profile) -> bool:
        """Whether a unit may have that profile."""
        if not self._nevers:
            return True
        quarter, states = profile
        held: set[int] = set()
        for at, state in enumerate(states):
            held |= self.cube.nodes[at][state]
        return not any(nodes <= held and never.holds(quarter) for nodes, never in self._nevers)

    def passes(self, test: Test, state: int) -> bool:
        """Whether a state passes ``test``."""
        return test.passes(self.cube.nodes[test.at][state])

    def exchanged(self, test: Test, inside: int, outside: int) -> tuple[int, int] | None:
        """The states after one unit that passes and one that does not have exchanged that.

        None if they cannot.
        """
        key = (test, inside, outside)
        if key not in self._exchanged:
            self._exchanged[key] = self._exchange(test, inside, outside)
        return self._exchanged[key]

    def _exchange(self, test: Test, inside: int, outside: int) -> tuple[int, int] | None:
        if not self.cube.dimensions[test.at].many:
            return outside, inside
        leaves = self.cube.leaves[test.at]
        mine, other = frozenset(leaves[inside]), frozenset(leaves[outside])
        given = self._under(test.at, (test.include,)) & mine
        taken = self._under(test.at, test.excludes) & other
        for give, take in ((given, taken), (given, frozenset()), (frozenset(), taken)):
            if give & other or take & mine:
                continue
            after = (
                self.cube.states(test.at, (mine - give) | take),
                self.cube.states(test.at, (other - take) | give),
            )
            if not self.passes(test, after[0]) and self.passes(test, after[1]):
                return after
        return None

    def others(self, test: Test, state: int) -> Iterator[int]:
        """States one unit alone may take on so that it passes if it did not, and the reverse."""
        now = self.passes(test, state)
        for other in self._near(test, state):
            if self.passes(test, other) is not now:
                yield other

    def _near(self, test: Test, state: int) -> Iterable[int]:
        cube, at = self.cube, test.at
        if not cube.dimensions[at].many:
            return cube.singles[at]
        held = frozenset(cube.leaves[at][state])
        some = [held ^ {leaf} for leaf in cube.dimensions[at].categories]
        some.append(held - self._under(at, (test.include,)))
        some.append(held - self._under(at, test.excludes))
        return [cube.states(at, each) for each in some]

    def _under(self, at: int, nodes: Iterable[int]) -> frozenset[str]:
        held = [self.cube.leaves_below(at, node) for node in nodes if node >= 0]
        return frozenset[str]().union(*held)

    def with_state(self, profile: Profile, at: int, state: int) -> Profile:
        """The profile with another state of the dimension ``at``."""
        quarter, states = profile
        return quarter, (*states[:at], state, *states[at + 1 :])

    def swap(self, test: Test, inside: Held, outside: Held) -> Move | None:
        """Two units, of which one passes, exchange what lets it pass; None if they cannot."""
        (unit, one), (partner, other) = inside, outside
        states = self.exchanged(test, one[1][test.at], other[1][test.at])
        if states is None:
            return None
        after = (
            self.with_state(one, test.at, states[0]),
            self.with_state(other, test.at, states[1]),
        )
        if not (self.can_be(after[0]) and self.can_be(after[1])):
            return None
        return (Change(unit, one, after[0]), Change(partner, other, after[1]))

    def edits(self, test: Test, held: Held) -> Iterator[Move]:
        """One unit that passes no more, or passes now."""
        unit, before = held
        for state in self.others(test, before[1][test.at]):
            after = self.with_state(before, test.at, state)
            if self.can_be(after):
                yield (Change(unit, before, after),)

    def moved(self, held: Held, quarters: Iterable[Quarter]) -> Iterator[Move]:
        """One unit in another quarter."""
        unit, before = held
        for quarter in quarters:
            after = (quarter, before[1])
            if quarter != before[0] and self.can_be(after):
                yield (Change(unit, before, after),)

    def gone(self, held: Held) -> Move:
        """One unit that is not there."""
        unit, before = held
        return (Change(unit, before, None),)

    def added(self, profile: Profile) -> Move | None:
        """One unit more; None if it cannot be."""
        return (Change(NEW, None, profile),) if self.can_be(profile) else None
