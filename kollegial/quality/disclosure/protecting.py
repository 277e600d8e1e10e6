"""The one door: a report as it may be shown, given all that was published before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kollegial.marking import N_
from kollegial.quality.disclosure import scope, withholding
from kollegial.quality.disclosure.cube import Cube
from kollegial.quality.disclosure.grid import Grid, Where
from kollegial.quality.disclosure.outcome import HIDDEN, Cell, Outcome, Shown, Table, Withheld
from kollegial.quality.disclosure.pattern import Asked, Pattern, pattern
from kollegial.quality.disclosure.population import Population
from kollegial.quality.disclosure.proof import OtherArchive, kept, revived
from kollegial.quality.disclosure.published import Known, Publication, Published, PublishedTable
from kollegial.quality.disclosure.rules import Rules
from kollegial.quality.disclosure.wanted import Report, grid, over
from kollegial.quality.told import Told
from kollegial.refusal import Refused


@dataclass(frozen=True, slots=True)
class Protected:
    """A report as it may be shown, and what the register of publications is to keep of it."""

    outcome: Outcome
    grids: Mapping[str, Grid] = field(repr=False)
    proof: tuple[OtherArchive, ...] = field(repr=False)

    def publication(self, day: dt.date) -> Publication:
        """The entry for the register when the report goes out on ``day``."""
        outcome = self.outcome
        return Publication(
            day=day,
            population=outcome.population,
            kind=outcome.kind,
            period=outcome.period.key,
            filters=dict(outcome.filters),
            threshold=outcome.threshold,
            tables=tuple(
                PublishedTable(
                    name=table.name,
                    rows=self.grids[table.name].rows,
                    columns=self.grids[table.name].columns,
                    counts=tuple(
                        cell.count if isinstance(cell, Shown) else None
                        for cell in table.everything()
                    ),
                )
                for table in outcome.tables
            ),
            proof=self.proof,
        )


def protect(
    population: Population,
    report: Report,
    published: Published,
    today: dt.date,
    rules: Rules | None = None,
) -> Protected:
    """The tables of ``report``, with everything hidden that must be.

    The same report again gives the same numbers; another one is checked against all that was
    published of the same population.

    Raises:
        Refused: the report is unlawful, or nothing of it can be shown.
    """
    return examined(population, report, published, today, rules or Rules())[0]


def examined(
    population: Population, report: Report, published: Published, today: dt.date, rules: Rules
) -> tuple[Protected, Pattern]:
    """As ``protect``, with how it came about; that never leaves this room."""
    over(report.period, today)
    known = scope.scoped(published.of_population(population.name), report.period)
    for where in known:
        for dimension, node in where.nodes:
            population.node(dimension, node)
    cube = Cube(population, scope.quarters(known, report.period))
    threshold = max(rules.threshold(population.kind), published.thresholds.get(population.name, 0))
    few = withholding.few_teams(cube, report, rules)
    laid = _laid(population, report)
    withheld = withholding.apart(cube, report, few)
    withheld |= withholding.sparse(cube, _without(laid, withheld), threshold)
    earlier = tuple(revived(cube, published.proofs.get(population.name, ())))
    while grids := _without(laid, withheld):
        tables = {name: frozenset(each.everything()) for name, each in grids.items()}
        asked = Asked(
            frozenset[Where]().union(*tables.values()),
            known,
            threshold,
            rules,
            not few,
            _amounts(report, tables),
            tables,
            earlier,
        )
        made = pattern(cube, asked)
        _unchanged(made, known)
        if not made.proof.open:
            outcome = _outcome(cube, report, made, grids, withheld, threshold, laid)
            return Protected(outcome, grids, kept(cube, made.decoys)), made
        withheld |= withholding.exposing(made.layout, made.proof.open, grids, known)
    raise Refused(
        N_("Nothing of {period} can be shown: the numbers are too small, or known too well."),
        period=report.period.key,
    )


def _laid(population: Population, report: Report) -> dict[str, Grid]:
    grids = {table.name: grid(population, report, table) for table in report.tables}
    if len(grids) < len(report.tables):
        raise Refused(N_("Two tables of a report have the same name."))
    return grids


def _without(grids: Mapping[str, Grid], withheld: Mapping[str, Told]) -> dict[str, Grid]:
    return {name: each for name, each in grids.items() if name not in withheld}


def _amounts(report: Report, tables: Mapping[str, frozenset[Where]]) -> dict[str, frozenset[Where]]:
    found: dict[str, frozenset[Where]] = {}
    for name, wheres in tables.items():
        for amount in report.table(name).amounts:
            found[amount] = found.get(amount, frozenset()) | wheres
    return found


def _unchanged(made: Pattern, known: Mapping[Where, Known]) -> None:
    """Nothing if what was published is still so; else two reports would show what came or went."""
    for where, each in known.items():
        if each.count is not None and made.counts[made.layout.key[where]] != each.count:
            raise Refused(
                N_(
                    "The figures of {period} are not those that were published: a new report "
                    "would show what came in or went since."
                ),
                period=where.period.key,
            )


def _outcome(
    cube: Cube,
    report: Report,
    made: Pattern,
    grids: Mapping[str, Grid],
    withheld: Mapping[str, Told],
    threshold: int,
    laid: Mapping[str, Grid],
) -> Outcome:
    return Outcome(
        cube.population.name,
        cube.population.kind,
        report.period,
        MappingProxyType(dict(report.filters)),
        threshold,
        tuple(
            _table(cube, name, each, made, report.table(name).amounts)
            for name, each in grids.items()
        ),
        tuple(Withheld(name, why) for name, why in withheld.items()),
        sum(1 for each in laid.values() for _ in each.everything()),
    )


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
