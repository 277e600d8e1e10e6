"""Proofs as they are kept: what is otherwise in another archive, never how it is in this one.

They are kept with the publications so that the next report goes on from them; without them it
has to be proven anew that nothing published earlier becomes known. They belong under lock and
key as the protocols do, and in no document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pydantic import Field

from kollegial.quality.disclosure.cube import Cube, Profile
from kollegial.quality.disclosure.moves import NEW, Change
from kollegial.words import Strict


class Otherwise(Strict):
    """One unit, as it is in another archive."""

    unit: str = Field(default="", description="empty: one that is not there in this archive")
    gone: bool = False
    quarter: int | None = None
    values: dict[str, tuple[str, ...]] = Field(default_factory=dict)


OtherArchive = tuple[Otherwise, ...]


def kept(cube: Cube, decoys: Iterable[Sequence[Change]]) -> tuple[OtherArchive, ...]:
    """``decoys`` as they are kept; those that cannot be are left out."""
    if len(set(cube.ids)) < len(cube.ids):
        return ()
    return tuple(tuple(_kept(cube, decoy)) for decoy in decoys)


def _kept(cube: Cube, decoy: Sequence[Change]) -> Iterator[Otherwise]:
    last: dict[int, Profile | None] = {}
    for change in decoy:
        if change.unit == NEW and change.after is not None:
            yield _described(cube, "", None, change.after)
        else:
            last[change.unit] = change.after
    for unit, after in last.items():
        if after is None:
            yield Otherwise(unit=cube.ids[unit], gone=True)
        elif after != cube.units[unit]:
            yield _described(cube, cube.ids[unit], cube.units[unit], after)


def _described(cube: Cube, unit: str, before: Profile | None, after: Profile) -> Otherwise:
    quarter, states = after
    return Otherwise(
        unit=unit,
        quarter=None if before is not None and before[0] == quarter else quarter,
        values={
            dimension.key: cube.leaves[at][states[at]]
            for at, dimension in enumerate(cube.dimensions)
            if before is None or before[1][at] != states[at]
        },
    )


def revived(cube: Cube, archives: Iterable[OtherArchive]) -> Iterator[tuple[Change, ...]]:
    """The decoys that can still be: their units are there, and their categories."""
    place = {each: at for at, each in enumerate(cube.ids)}
    for archive in archives:
        changes = [_revived(cube, place, each) for each in archive]
        made = tuple(change for change in changes if change is not None)
        if len(made) == len(changes):
            yield made


def _revived(cube: Cube, place: dict[str, int], other: Otherwise) -> Change | None:
    at = place.get(other.unit) if other.unit else NEW
    if at is None:
        return None
    before = None if at == NEW else cube.units[at]
    if other.gone:
        return Change(at, before, None)
    states = list(before[1]) if before is not None else [-1] * len(cube.dimensions)
    for key, leaves in other.values.items():
        place_of = cube.place.get(key)
        if place_of is None or not set(leaves) <= set(cube.dimensions[place_of].categories):
            return None
        states[place_of] = cube.states(place_of, leaves)
    quarter = other.quarter if other.quarter is not None else before and before[0]
    if quarter is None or min(states, default=0) < 0:
        return None
    return Change(at, before, (quarter, tuple(states)))
