"""Proofs as they are kept: how many units more or less another archive has of a sort.

They are kept with the publications so that the next report goes on from them. They belong under
lock and key as the protocols do, and in no document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kollegial.quality.disclosure.cube import Cube, Profile
from kollegial.quality.disclosure.guard import Otherwise
from kollegial.quality.disclosure.period import Quarter
from kollegial.words import Strict


class Difference(Strict):
    """Units of one sort, more or less."""

    quarter: Quarter
    values: dict[str, tuple[str, ...]]
    change: int


OtherArchive = tuple[Difference, ...]


def kept(cube: Cube, proof: Iterable[Otherwise]) -> tuple[OtherArchive, ...]:
    """Other archives as they are kept."""
    return tuple(
        tuple(
            Difference(
                quarter=profile[0],
                values={
                    dimension.key: cube.leaves[at][profile[at + 1]]
                    for at, dimension in enumerate(cube.dimensions)
                },
                change=change,
            )
            for profile, change in sorted(units.items())
        )
        for units in proof
    )


def revived(cube: Cube, archives: Iterable[OtherArchive]) -> Iterator[Otherwise]:
    """Those of these quarters that can be: the categories are there, and units that are fewer."""
    inside = frozenset(cube.quarters)
    for archive in archives:
        if not all(each.quarter in inside for each in archive):
            continue
        found: dict[Profile, int] = {}
        for each in sorted(archive, key=lambda each: each.change):
            for profile, change in _spread(cube, each, found):
                found[profile] = found.get(profile, 0) + change
        if sum(found.values()) == sum(each.change for each in archive):
            yield {profile: change for profile, change in found.items() if change}


def _spread(cube: Cube, each: Difference, found: Otherwise) -> Iterator[tuple[Profile, int]]:
    """The profiles of a sort; several, if it was kept before a dimension was told apart."""
    states: list[int | None] = []
    for at, dimension in enumerate(cube.dimensions):
        leaves = each.values.get(dimension.key)
        if leaves is not None and not set(leaves) <= set(dimension.categories):
            return
        states.append(None if leaves is None else cube.states(at, leaves))
    exact = tuple(state for state in states if state is not None)
    if each.change > 0 and len(exact) < len(states):
        like = next(iter(found), None) or next(iter(cube.units), None)
        if like is None:
            return
        exact = tuple(
            state if state is not None else other
            for state, other in zip(states, like[1:], strict=True)
        )
    if each.change > 0:
        yield (each.quarter, *exact), each.change
        return
    left = -each.change
    for profile, tally in (
        cube.units.items()
        if len(exact) < len(states)
        else [((each.quarter, *exact), cube.units.get((each.quarter, *exact)))]
    ):
        if tally is None or profile[0] != each.quarter:
            continue
        if all(state in (None, own) for state, own in zip(states, profile[1:], strict=True)):
            taken = min(left, tally.number + found.get(profile, 0))
            if taken > 0:
                yield profile, -taken
                left -= taken
