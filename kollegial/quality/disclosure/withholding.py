"""Tables of which nothing is told: they would tell teams apart, or consist of dots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kollegial.marking import N_
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.cube import Cube
from kollegial.quality.disclosure.grid import Grid, Where
from kollegial.quality.disclosure.published import Known
from kollegial.quality.disclosure.rules import Rules
from kollegial.quality.disclosure.wanted import Report
from kollegial.refusal import Refused
from kollegial.told import Told, say


def few_teams(cube: Cube, report: Report, rules: Rules) -> bool:
    """Whether there are so few teams in the period that none is told apart."""
    if cube.population.teams is None:
        return True
    at = cube.place[cube.population.teams] + 1
    quarters = frozenset(report.period.quarters)
    return len({profile[at] for profile in cube.units if profile[0] in quarters}) < rules.teams


def apart(cube: Cube, report: Report, few: bool) -> dict[str, Told]:
    """The tables that would tell teams apart where there are too few; ``Refused`` if all would."""
    teams = cube.population.teams
    if not few or teams is None:
        return {}
    names = [
        table.name
        for table in report.tables
        if teams in report.filters or teams in {axis.dimension for axis in table.axes}
    ]
    if names and len(names) == len(report.tables):
        raise Refused(
            N_("There are too few teams in {period}: only figures of all together are shown."),
            period=report.period.key,
        )
    why = say(N_("There are too few teams in this period: none of them is shown apart."))
    return dict.fromkeys(names, why)


def sparse(cube: Cube, grids: Mapping[str, Grid], threshold: int) -> dict[str, Told]:
    """The tables that cross two things and have more small numbers in them than others.

    They would be dots in the main, and every dot makes others necessary.
    """
    crossed = {name: [where for row in each.cells for where in row] for name, each in grids.items()}
    cells = Cells(cube, {where for wheres in crossed.values() for where in wheres}, 0)
    found = []
    for name, wheres in crossed.items():
        told = [
            where
            for where in wheres
            if cells.count[cells.cell[where]]
            or not cube.population.impossible(dict(where.nodes), where.period)
        ]
        small = sum(1 for where in told if cells.count[cells.cell[where]] < threshold)
        if 2 * small > len(told):
            found.append(name)
    return dict.fromkeys(found, say(N_("There are too few cases for so many cells.")))


def exposing(
    cells: Cells, exposed: Sequence[int], grids: Mapping[str, Grid], known: Mapping[Where, Known]
) -> dict[str, Told]:
    """The tables that ask for what cannot be kept unknown; all, if it is not of this report."""
    asked = {each for cell in exposed for each in (cell, *cells.parts.get(cell, ()))}
    wheres = {cells.where[cell] for cell in asked}
    fresh = {where for where in wheres if where is not None and where not in known}
    found = [name for name, each in grids.items() if not fresh.isdisjoint(each.everything())]
    why = say(N_("Together with what was published before it would make numbers known."))
    return dict.fromkeys(found or grids, why)
