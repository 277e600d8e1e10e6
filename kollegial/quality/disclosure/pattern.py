"""Which numbers of a report are hidden: the rules one after the other, and the proof."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from kollegial.quality.disclosure.board import Board
from kollegial.quality.disclosure.cells import Cells
from kollegial.quality.disclosure.cube import NONE, Cube
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.guard import Guard, Guarded, Otherwise, Target
from kollegial.quality.disclosure.primary import amounts_dominated, dominated
from kollegial.quality.disclosure.published import Known
from kollegial.quality.disclosure.rules import Rules


@dataclass(frozen=True, slots=True)
class Asked:
    """The numbers of a report, what is known already, and the rules for both."""

    wheres: Collection[Where]
    """All numbers of the report, those known already too."""
    known: Mapping[Where, Known]
    threshold: int
    rules: Rules
    many_teams: bool
    """Whether there are so many teams that one of them can have too much of a number."""
    amounts: Mapping[str, frozenset[Where]] = field(default_factory=dict)
    """For which numbers an amount is added up."""
    besides: frozenset[Where] = frozenset()
    """What is hidden for a reason of its own."""
    fixed: frozenset[Where] = frozenset()
    """What everybody knows from elsewhere."""
    earlier: Sequence[Otherwise] = field(default=(), repr=False)
    """The proof of earlier reports."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which numbers are hidden, and the proof that they may be otherwise."""

    cells: Cells
    hidden: frozenset[Where]
    proof: Guarded

    def count(self, where: Where) -> int:
        """The number itself."""
        return self.cells.count[self.cells.cell[where]]


def pattern(cube: Cube, asked: Asked) -> Pattern:
    """Hide what is small, then as much as the proof takes."""
    return _Making(cube, asked).made()


class _Making:
    def __init__(self, cube: Cube, asked: Asked) -> None:
        self.cube = cube
        self.asked = asked
        self.floor = asked.rules.floor(cube.population.kind)
        self.cells = Cells(cube, {*asked.wheres, *asked.known, *asked.fixed}, asked.threshold)
        self.all = {self.cells.cell[where] for where in asked.wheres}
        self.known = {self.cells.cell[where]: known for where, known in asked.known.items()}
        self.never = {
            cell for cell in self.all if not self.cells.count[cell] and self._cannot_be(cell)
        }
        self.besides = {self.cells.cell[where] for where in asked.besides} | self._uneven()

    def made(self) -> Pattern:
        """A threshold is reached through all below it, so that a higher one never shows more."""
        hidden = {cell for cell in self.all if cell in self.besides}
        proof = Guarded()
        earlier = list(self.asked.earlier)
        fresh = not self.all <= self.known.keys()
        for threshold in range(self.floor, self.asked.threshold + 1):
            count = self.cells.count
            hidden |= {
                cell for cell in self.all if count[cell] < threshold and cell not in self.never
            }
            board = self._board(hidden)
            if fresh:
                guard = Guard(self.cells, board, (*earlier, *proof.proof))
                found = guard.guard(list(self._targets(board, threshold)))
                proof = Guarded([*proof.proof, *found.proof], found.open)
            hidden |= {cell for cell in self.all if not board.cost[cell]}
            if proof.open:
                break
        where = self.cells.where
        names = frozenset(name for cell in hidden if (name := where[cell]) is not None)
        return Pattern(self.cells, names, proof)

    def _board(self, hidden: set[int]) -> Board:
        board = Board(self.cells)
        for cell in self.cells.cell.values():
            known = self.known.get(cell)
            if (known is not None and known.count is not None) or cell in self.never:
                board.fix(cell)
            elif known is None and cell not in hidden:
                board.show(cell)
        for where in self.asked.fixed:
            board.fix(self.cells.cell[where])
        return board

    # --------------------------------------------------------------------- what is small

    def _uneven(self) -> set[int]:
        some = {cell for cell in self.all if self.cells.count[cell] >= self.floor}
        found: set[int] = set()
        if self.asked.many_teams:
            found |= dominated(self.cells, some, self.asked.rules)
        names = self.cube.population.amounts
        for amount, wheres in self.asked.amounts.items():
            cells = some & {self.cells.cell[where] for where in wheres}
            found |= amounts_dominated(self.cells, cells, names.index(amount), self.asked.rules)
        return found

    def _cannot_be(self, cell: int) -> bool:
        where = self.cells.where[cell]
        return where is not None and self.cube.population.impossible(
            dict(where.nodes), where.period
        )

    def _empty_by_nature(self, cell: int) -> bool:
        """Whether there can be nothing in what is left, as everybody knows."""
        if self.cells.count[cell] or not self.cube.population.nevers:
            return False
        cube, nodes = self.cube, [each for each in self.cells.slot[cell] if each != NONE]
        states: list[list[int]] = [
            [cube.state(at, (leaf,)) for leaf in dimension.categories]
            for at, dimension in enumerate(cube.dimensions)
        ]
        for node in nodes:
            at = cube.of_node[node]
            states[at] = [each for each in states[at] if node in cube.nodes(at, each)]
        told = {cube.of_node[node] for node in nodes}
        told |= {cube.place[key] for never in cube.population.nevers for key in never.where}
        some = [each if at in told else each[:1] for at, each in enumerate(states)]
        last = self.cells.quarters(cell)[-1]
        return not any(cube.allowed((last, *each)) for each in product(*some))

    # --------------------------------------------------------------------- what must stay unknown

    def _targets(self, board: Board, threshold: int) -> Iterator[Target]:
        count = self.cells.count
        for cell in sorted({cell for cell in self.cells.cell.values() if not board.cost[cell]}):
            known = self.known.get(cell)
            limit = threshold if known is None else min(threshold, known.threshold)
            if count[cell] < limit or cell in self.besides:
                yield _target(cell, count[cell], limit)
        for cell, parts in self.cells.parts.items():
            limit = self._limit(parts, threshold)
            if count[cell] < limit and not self._empty_by_nature(cell):
                yield _target(cell, count[cell], limit)

    def _limit(self, parts: list[int], threshold: int) -> int:
        """The threshold that held when all ``parts`` were published, if they were before."""
        limits = [self.known[each].threshold for each in parts if each in self.known]
        return min([threshold, *limits]) if len(limits) == len(parts) else threshold


def _target(cell: int, count: int, limit: int) -> Target:
    return Target(cell, max(0, count - limit), max(limit, count + 1))
