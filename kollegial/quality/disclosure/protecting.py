"""The one door: a report as it may be shown, given all that was published before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kollegial.marking import N_
from kollegial.quality.disclosure import scope
from kollegial.quality.disclosure.cube import Cube
from kollegial.quality.disclosure.grid import Grid, Where
from kollegial.quality.disclosure.guard import Target
from kollegial.quality.disclosure.layout import Layout
from kollegial.quality.disclosure.outcome import HIDDEN, Cell, Outcome, Shown, Table, Withheld
from kollegial.quality.disclosure.pattern import Asked, Pattern, pattern
from kollegial.quality.disclosure.population import Population
from kollegial.quality.disclosure.primary import cases
from kollegial.quality.disclosure.published import Known, Published
from kollegial.quality.disclosure.rules import Rules
from kollegial.quality.disclosure.wanted import Report, grid, over
from kollegial.quality.told import Told, say
from kollegial.refusal import Refused


def protect(
    population: Population,
    report: Report,
    published: Published,
    today: dt.date,
    rules: Rules | None = None,
) -> Outcome:
    """The tables of ``report``, with everything hidden that must be.

    The same report again gives the same numbers; another one is checked against all that was
    published of the same population.

    Raises:
        Refused: the report is unlawful, or nothing of it can be shown.
    """
    return examined(population, report, published, today, rules or Rules()).outcome


@dataclass(frozen=True, slots=True)
class Examined:
    """The outcome with its proof, which never leaves this room: it holds what is hidden."""

    outcome: Outcome
    pattern: Pattern


def examined(
    population: Population, report: Report, published: Published, today: dt.date, rules: Rules
) -> Examined:
    """As ``protect``, with the proof."""
    over(report.period, today)
    known = scope.scoped(published.of_population(population.name), report.period)
    for where in known:
        for dimension, node in where.nodes:
            population.node(dimension, node)
    cube = Cube(population, scope.quarters(known, report.period))
    threshold = max(rules.threshold(population.kind), published.thresholds.get(population.name, 0))
    few_teams = _few_teams(cube, report, rules)
    withheld = _apart(population, report, few_teams)
    grids = _grids(population, report, withheld)
    for name in _sparse(cube, grids, threshold):
        withheld[name] = say(N_("There are too few cases for so many cells."))
        del grids[name]
    while grids:
        asked = Asked(
            {where for each in grids.values() for where in each.everything()},
            known,
            threshold,
            rules,
            not few_teams,
            _amounts(report, grids),
        )
        made = pattern(cube, asked)
        _unchanged(made, known)
        if not made.proof.open:
            tables = tuple(
                _table(cube, name, each, made, report.table(name).amounts)
                for name, each in grids.items()
            )
            return Examined(
                Outcome(
                    population.name,
                    population.kind,
                    report.period,
                    MappingProxyType(dict(report.filters)),
                    threshold,
                    tables,
                    tuple(Withheld(name, why) for name, why in withheld.items()),
                    tuple(grids.values()),
                ),
                made,
            )
        for name in _to_withhold(made.layout, made.proof.open, grids, known):
            withheld[name] = say(N_("Earlier reports would make its numbers known."))
            del grids[name]
    raise Refused(
        N_("Nothing of {period} can be shown: the numbers are too small, or known too well."),
        period=report.period.key,
    )


def _few_teams(cube: Cube, report: Report, rules: Rules) -> bool:
    """Whether there are so few teams in the period that none is told apart."""
    if cube.population.teams is None:
        return True
    at = cube.place[cube.population.teams]
    quarters = report.period.quarters
    return len({states[at] for quarter, states in cube.units if quarter in quarters}) < rules.teams


def _apart(population: Population, report: Report, few_teams: bool) -> dict[str, Told]:
    """The tables that would tell teams apart where there are too few of them."""
    if not few_teams or population.teams is None:
        return {}
    if population.teams in report.filters:
        raise Refused(
            N_("There are too few teams in {period}: only figures of all together are shown."),
            period=report.period.key,
        )
    why = say(N_("There are too few teams in this period: none of them is shown apart."))
    return {
        table.name: why
        for table in report.tables
        if population.teams in {axis.dimension for axis in table.axes}
    }


def _grids(population: Population, report: Report, withheld: Mapping[str, Told]) -> dict[str, Grid]:
    grids = {table.name: grid(population, report, table) for table in report.tables}
    if len(grids) < len(report.tables):
        raise Refused(N_("Two tables of a report have the same name."))
    return {name: each for name, each in grids.items() if name not in withheld}


def _sparse(cube: Cube, grids: Mapping[str, Grid], threshold: int) -> list[str]:
    """The tables that cross two things and have more small numbers in them than others.

    They would be dots in the main, and every dot makes others necessary.
    """
    crossed = {name: [where for row in each.cells for where in row] for name, each in grids.items()}
    layout = Layout(cube, {where for wheres in crossed.values() for where in wheres})
    resting = cases(layout, layout.counts())
    never = {
        where: not resting[key] and cube.population.impossible(dict(where.nodes), where.period)
        for where, key in layout.key.items()
    }
    found = []
    for name, wheres in crossed.items():
        told = [where for where in wheres if not never[where]]
        small = sum(1 for where in told if resting[layout.key[where]] < threshold)
        if 2 * small > len(told):
            found.append(name)
    return found


def _amounts(report: Report, grids: Mapping[str, Grid]) -> dict[str, frozenset[Where]]:
    found: dict[str, set[Where]] = {}
    for name, each in grids.items():
        for amount in report.table(name).amounts:
            found.setdefault(amount, set()).update(each.everything())
    return {amount: frozenset(wheres) for amount, wheres in found.items()}


def _unchanged(made: Pattern, known: Mapping[Where, Known]) -> None:
    """Nothing, if what was published is still so; else two reports would show what came or went."""
    for where, each in known.items():
        if each.count is not None and made.counts[made.layout.key[where]] != each.count:
            raise Refused(
                N_(
                    "The figures of {period} are not those that were published: a new report "
                    "would show what came in or went since."
                ),
                period=where.period.key,
            )


def _to_withhold(
    layout: Layout,
    open_: list[Target],
    grids: Mapping[str, Grid],
    known: Mapping[Where, Known],
) -> list[str]:
    """The tables that ask for what cannot be kept unknown; all, if it is not of this report."""
    wheres = {layout.where[key] for target in open_ for key in target.keys}
    fresh = {where for where in wheres if where not in known}
    found = [name for name, each in grids.items() if not fresh.isdisjoint(each.everything())]
    return found or list(grids)


def _table(cube: Cube, name: str, laid: Grid, made: Pattern, amounts: tuple[str, ...]) -> Table:
    layout = made.layout
    keys = {layout.key[where] for where in laid.everything()}
    sums = {amount: layout.sums(keys, cube.amounts(amount)) for amount in amounts}

    def cell(where: Where) -> Cell:
        if where in made.hidden:
            return HIDDEN
        key = layout.key[where]
        added = {amount: sums[amount][key] for amount in amounts}
        return Shown(made.counts[key], MappingProxyType(added))

    return Table(
        name,
        tuple(node for _, node in laid.rows),
        tuple(node for _, node in laid.columns),
        tuple(tuple(cell(where) for where in row) for row in laid.cells),
        tuple(cell(where) for where in laid.row_totals),
        tuple(cell(where) for where in laid.column_totals),
        cell(laid.total),
    )
