"""Which numbers are small: too few cases, or one contributor that has nearly all."""

from __future__ import annotations

from collections.abc import Collection

from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.rules import Rules

_WHOLE = 100


def dominated(cells: Cells, some: Collection[int], rules: Rules) -> set[int]:
    """The numbers of which one team has more than it may, where teams are not told apart."""
    cube = cells.cube
    if cube.population.teams is None:
        return set()
    at = cube.place[cube.population.teams]
    wanted = [cell for cell in some if at not in cells.crossing(cells.slot[cell])]
    return {
        cell
        for cell, most in cells.largest_parts(wanted, at).items()
        if most * _WHOLE > rules.dominance * cells.count[cell]
    }


def amounts_dominated(cells: Cells, some: Collection[int], amount: int, rules: Rules) -> set[int]:
    """The numbers for which one case has more of an amount than it may."""
    return {
        cell
        for cell, (added, most) in cells.sums(some, amount).items()
        if most * _WHOLE > rules.dominance * added
    }
