"""Groups of units somebody could count: those of a number, or what one leaves of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kollegial.quality.disclosure.cube import NO_NODE, Cube, Profile
from kollegial.quality.disclosure.layout import Key, Layout, key_of
from kollegial.quality.disclosure.period import Period, Quarter

_A_YEAR = 4


@dataclass(frozen=True, slots=True)
class Test:
    """Of one dimension: in ``include`` (if it is a node) and in none of ``excludes``."""

    __test__ = False

    at: int
    include: int
    excludes: frozenset[int] = frozenset()

    def passes(self, nodes: frozenset[int]) -> bool:
        """Whether a state with these nodes is in."""
        return (self.include < 0 or self.include in nodes) and not (self.excludes & nodes)


@dataclass(frozen=True, slots=True)
class Region:
    """Quarters and tests that a unit passes if it is in."""

    quarters: frozenset[Quarter]
    tests: tuple[Test, ...]

    def holds(self, cube: Cube, profile: Profile) -> bool:
        """Whether a unit of that profile is in."""
        quarter, states = profile
        return quarter in self.quarters and all(
            test.passes(cube.nodes[test.at][states[test.at]]) for test in self.tests
        )


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a number when others within it are taken away."""

    region: Region
    count: int
    keys: tuple[Key, ...]
    """The number itself, then those taken away."""


def region_of(layout: Layout, key: Key) -> Region:
    """The units of a number."""
    of_node = layout.cube.of_node
    tests = tuple(Test(of_node[node], node) for node in key[1:] if node >= 0)
    return Region(frozenset(layout.periods[key[0]].quarters), tests)


def rests(layout: Layout, counts: dict[Key, int]) -> Iterator[Rest]:
    """Every rest that subtraction along one dimension, or in time, could tell.

    All the parts that are known are taken away, so that the smallest rest is found; a part of a
    dimension whose units may have several categories is taken away alone.
    """
    within, times = _families(layout)
    for (parent, at), nodes in sorted(within.items()):
        yield from _of_nodes(layout, counts, parent, at, nodes)
    for parent, periods in sorted(times.items()):
        yield from _of_time(layout, counts, parent, periods)


def _families(
    layout: Layout,
) -> tuple[dict[tuple[Key, int], set[int]], dict[Key, set[int]]]:
    cube = layout.cube
    within: dict[tuple[Key, int], set[int]] = {}
    times: dict[Key, set[int]] = {}
    containing = [
        [p for p, other in enumerate(layout.periods) if period in other and other != period]
        for period in layout.periods
    ]
    for p, first, second in layout.where:
        for node, other in ((first, second), (second, first)):
            if node < 0:
                continue
            at = cube.of_node[node]
            above = [each for each in cube.nodes_above(node) if each != node]
            for parent in (NO_NODE, *above):
                key = key_of(p, parent, other)
                if key in layout.where:
                    within.setdefault((key, at), set()).add(node)
        for longer in containing[p]:
            if (longer, first, second) in layout.where:
                times.setdefault((longer, first, second), set()).add(p)
    return within, times


def _of_nodes(
    layout: Layout, counts: dict[Key, int], parent: Key, at: int, nodes: set[int]
) -> Iterator[Rest]:
    cube = layout.cube
    base = region_of(layout, parent)
    include = next((test.include for test in base.tests if test.at == at), NO_NODE)
    others = tuple(test for test in base.tests if test.at != at)
    other = next((node for node in parent[1:] if node >= 0 and cube.of_node[node] != at), NO_NODE)

    def without(taken: Iterable[int]) -> Rest:
        out = frozenset(taken)
        keys = tuple(key_of(parent[0], node, other) for node in sorted(out))
        count = counts[parent] - sum(counts[key] for key in keys)
        tests = tuple(sorted((*others, Test(at, include, out)), key=lambda test: test.at))
        return Rest(Region(base.quarters, tests), count, (parent, *keys))

    if cube.dimensions[at].many:
        for node in sorted(nodes):
            yield without((node,))
        return
    highest = {node for node in nodes if not nodes & (cube.nodes_above(node) - {node})}
    held = cube.leaves_below(at, include)
    if held - {leaf for node in highest for leaf in cube.leaves_below(at, node)}:
        yield without(highest)


def _of_time(
    layout: Layout, counts: dict[Key, int], parent: Key, periods: set[int]
) -> Iterator[Rest]:
    base = region_of(layout, parent)
    spans = {p: layout.periods[p] for p in periods}

    def without(taken: Iterable[int]) -> Iterator[Rest]:
        out = sorted(taken)
        left = base.quarters - {quarter for p in out for quarter in spans[p].quarters}
        if left:
            keys = tuple((p, parent[1], parent[2]) for p in out)
            count = counts[parent] - sum(counts[key] for key in keys)
            yield Rest(Region(left, base.tests), count, (parent, *keys))

    def longest(some: dict[int, Period]) -> list[int]:
        return [
            p
            for p, span in some.items()
            if not any(span in other and span != other for other in some.values())
        ]

    # calendar years and their parts lie within each other or apart; longer spans may overlap
    short = {p: span for p, span in spans.items() if len(span) <= _A_YEAR}
    if short:
        yield from without(longest(short))
    for p, span in spans.items():
        if len(span) > _A_YEAR:
            yield from without((p,))
