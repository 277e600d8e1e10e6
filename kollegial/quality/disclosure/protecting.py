"""The one door: a report as it may be shown, given all that was published before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kollegial.marking import N_
from kollegial.quality.disclosure import scope, withholding
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.cube import Cube
from kollegial.quality.disclosure.grid import Grid, Where
from kollegial.quality.disclosure.outcome import HIDDEN, Cell, Outcome, Shown, Table, Withheld
from kollegial.quality.disclosure.pattern import Asked, Pattern, pattern
from kollegial.quality.disclosure.population import Population
from kollegial.quality.disclosure.proof import kept, revived
from kollegial.quality.disclosure.published import Known, Published
from kollegial.quality.disclosure.rules import Rules
from kollegial.quality.disclosure.wanted import Report, grid, over
from kollegial.refusal import Refused
from kollegial.told import Told


def protect(
    population: Population,
    report: Report,
    published: Published,
    today: dt.date,
    rules: Rules | None = None,
    *,
    besides: Collection[Where] = (),
    fixed: Collection[Where] = (),
) -> Outcome:
    """The tables of ``report``, with everything hidden that must be.

    The same report again gives the same numbers; another one is checked against all that was
    published of the same population. ``besides`` are hidden too, for a reason of the caller's;
    ``fixed`` is what everybody knows from figures of another population.

    Raises:
        Refused: the report is unlawful, or what was published is not so any more.
    """
    over(report.period, today)
    rules = rules or Rules()
    before = published.of_population(population.name)
    reached = scope.scoped({**dict.fromkeys(fixed, Known(None, 0)), **before}, report.period)
    known = {where: each for where, each in before.items() if where in reached}
    for where in reached:
        for dimension, node in where.nodes:
            population.node(dimension, node)
    cube = Cube(population, scope.quarters(reached, report.period))
    more = (frozenset(besides), frozenset(fixed).intersection(reached))
    return _Protecting(cube, report, known, published, rules, more).outcome()


@dataclass(frozen=True, slots=True)
class _Protecting:
    cube: Cube
    report: Report
    known: Mapping[Where, Known]
    published: Published
    rules: Rules
    more: tuple[frozenset[Where], frozenset[Where]]
    """What is hidden besides, and what is known from elsewhere."""

    def outcome(self) -> Outcome:
        population, report = self.cube.population, self.report
        grids = {table.name: grid(population, report, table) for table in report.tables}
        if len(grids) < len(report.tables):
            raise Refused(N_("Two tables of a report have the same name."))
        numbers = sum(1 for each in grids.values() for _ in each.everything())
        few = withholding.few_teams(self.cube, report, self.rules)
        withheld: dict[str, Told] = withholding.apart(self.cube, report, few)
        left = {name: each for name, each in grids.items() if name not in withheld}
        threshold = self._threshold()
        withheld |= withholding.sparse(self.cube, left, threshold)
        earlier = tuple(revived(self.cube, self.published.proofs.get(population.name, ())))
        made: Pattern | None = None
        while left := {name: each for name, each in grids.items() if name not in withheld}:
            wheres = {where for each in left.values() for where in each.everything()}
            asked = Asked(
                wheres,
                self.known,
                threshold,
                self.rules,
                not few,
                self._amounts(left),
                self.more[0] & wheres,
                self.more[1],
                earlier,
            )
            made = pattern(self.cube, asked)
            self._unchanged(made)
            if not made.proof.open:
                break
            withheld |= withholding.exposing(made.cells, made.proof.open, left, self.known)
        known = {frozenset(each.items()) for each in earlier}
        found = made.proof.proof if made is not None and left else []
        proof = [each for each in found if frozenset(each.items()) not in known]
        return Outcome(
            population.name,
            population.kind,
            report.period,
            MappingProxyType(dict(report.filters)),
            threshold,
            tuple(self._table(name, each, made) for name, each in left.items() if made is not None),
            tuple(Withheld(name, why) for name, why in withheld.items()),
            numbers,
            tuple(left.values()),
            kept(self.cube, proof),
        )

    def _threshold(self) -> int:
        population = self.cube.population
        before = self.published.thresholds.get(population.name, 0)
        return max(self.rules.threshold(population.kind), before)

    def _amounts(self, grids: Mapping[str, Grid]) -> dict[str, frozenset[Where]]:
        found: dict[str, set[Where]] = {}
        for name, each in grids.items():
            for amount in self.report.table(name).amounts:
                found.setdefault(amount, set()).update(each.everything())
        return {amount: frozenset(wheres) for amount, wheres in found.items()}

    def _unchanged(self, made: Pattern) -> None:
        """Nothing, if what was published is still so; else two reports would show what came."""
        for where, each in self.known.items():
            if each.count is not None and made.count(where) != each.count:
                raise Refused(
                    N_(
                        "The figures of {period} are not those that were published: a new report "
                        "would show what came in or went since."
                    ),
                    period=where.period.key,
                )

    def _table(self, name: str, laid: Grid, made: Pattern) -> Table:
        amounts = self.report.table(name).amounts
        sums = _sums(made.cells, self.cube.population.amounts, laid, amounts)

        def cell(where: Where) -> Cell:
            if where in made.hidden:
                return HIDDEN
            added = {amount: each[made.cells.cell[where]][0] for amount, each in sums.items()}
            return Shown(made.count(where), MappingProxyType(added))

        return Table(
            name,
            tuple(node for _, node in laid.rows),
            tuple(node for _, node in laid.columns),
            tuple(tuple(cell(where) for where in row) for row in laid.cells),
            tuple(cell(where) for where in laid.row_totals),
            tuple(cell(where) for where in laid.column_totals),
            cell(laid.total),
        )


def _sums(
    cells: Cells, names: tuple[str, ...], laid: Grid, amounts: tuple[str, ...]
) -> dict[str, dict[int, tuple[int, int]]]:
    wanted = {cells.cell[where] for where in laid.everything()}
    return {amount: cells.sums(wanted, names.index(amount)) for amount in amounts}
