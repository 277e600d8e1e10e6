"""The units at hand while another archive is made: as they were, or as they have become."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from kollegial.quality.disclosure.cube import Cube, Profile
from kollegial.quality.disclosure.moves import NEW, Changing, Held, Move
from kollegial.quality.disclosure.region import Region, Test

_OF_EACH: Final = 2


class Stock:
    """All units, by their states."""

    def __init__(self, cube: Cube, changing: Changing) -> None:
        self.cube = cube
        self.changing = changing
        self.now: dict[int, Profile | None] = {}
        """Units that have changed already; those that are gone have no profile."""
        self._fit: dict[tuple[tuple[Test, ...], Test | None], list[int]] = {}
        self._by_state: dict[tuple[int, int], dict[tuple[int, int], list[int]]] = {}

    def take(self, move: Move) -> None:
        """``move`` has been made."""
        for change in move:
            if change.unit != NEW:
                self.now[change.unit] = change.after

    def within(self, region: Region, failing: Test | None = None) -> Iterator[Held]:
        """The units of ``region``; with ``failing``, those that only this test keeps out."""
        return (
            held for held in self._passing(region.tests, failing) if held[1][0] in region.quarters
        )

    def fresh(self, members: Iterable[int], fits: Callable[[Profile], bool]) -> Iterator[Held]:
        """Those of ``members`` that have not changed yet and that fit."""
        units = self.cube.units
        return (
            (each, units[each]) for each in members if each not in self.now and fits(units[each])
        )

    def everything(self) -> Iterator[Held]:
        """All units."""
        return self._passing(())

    def elsewhen(self, region: Region) -> Iterator[Held]:
        """The units that only their quarter keeps out of ``region``."""
        return (held for held in self._passing(region.tests) if held[1][0] not in region.quarters)

    def passing(self, test: Test, passes: bool, of_each: int) -> Iterator[Held]:
        """Units that pass ``test``, or do not; not too many of each state."""
        for states, members in self._cells((test,)).items():
            if self.changing.passes(test, states[0]) is passes:
                fresh = (each for each in members if each not in self.now)
                for each in islice(fresh, of_each):
                    yield each, self.cube.units[each]
        for unit, profile in self.now.items():
            if profile is not None and self.changing.passes(test, profile[1][test.at]) is passes:
                yield unit, profile

    def but_for(self, region: Region, test: Test, profile: Profile) -> bool:
        """Whether such a unit is in the region, if only it passes ``test``."""
        quarter, states = profile
        return quarter in region.quarters and all(
            self.changing.passes(other, states[other.at])
            for other in region.tests
            if other is not test
        )

    def some(self, units: Iterable[Held], most: int) -> Iterator[Held]:
        """At most so many, and one of each sort."""
        seen: set[Profile] = set()
        for held in units:
            if held[1] not in seen:
                seen.add(held[1])
                yield held
                if len(seen) >= most:
                    return

    def of_each_state(self, test: Test, units: Iterable[Held]) -> Iterator[Held]:
        """One or two for each state of the dimension of ``test``."""
        seen: dict[int, int] = {}
        for held in units:
            state = held[1][1][test.at]
            seen[state] = seen.get(state, 0) + 1
            if seen[state] <= _OF_EACH:
                yield held

    def _passing(self, tests: tuple[Test, ...], failing: Test | None = None) -> Iterator[Held]:
        units, now = self.cube.units, self.now
        for each in self._fitting(tests, failing):
            if each not in now:
                yield each, units[each]
        for unit, profile in now.items():
            if profile is not None and self._fits(
                tests, failing, [profile[1][test.at] for test in tests]
            ):
                yield unit, profile

    def _fits(self, tests: tuple[Test, ...], failing: Test | None, states: Sequence[int]) -> bool:
        return all(
            self.changing.passes(test, state) is (test is not failing)
            for test, state in zip(tests, states, strict=False)
        )

    def _fitting(self, tests: tuple[Test, ...], failing: Test | None) -> Sequence[int]:
        """The units that passed all but ``failing`` before anything changed."""
        if not tests:
            return range(len(self.cube.units))
        key = (tests, failing)
        if key not in self._fit:
            self._fit[key] = [
                each
                for states, members in self._cells(tests).items()
                if self._fits(tests, failing, states)
                for each in members
            ]
        return self._fit[key]

    def _cells(self, tests: tuple[Test, ...]) -> dict[tuple[int, int], list[int]]:
        at = (tests[0].at if tests else -1, tests[1].at if len(tests) > 1 else -1)
        if at not in self._by_state:
            made: dict[tuple[int, int], list[int]] = {}
            one, other = at
            for each, (_, states) in enumerate(self.cube.units):
                key = (states[one] if one >= 0 else 0, states[other] if other >= 0 else 0)
                made.setdefault(key, []).append(each)
            self._by_state[at] = made
        return self._by_state[at]
