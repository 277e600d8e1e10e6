"""Which numbers of a report are hidden: the rules one after the other, and the proof."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from kollegial.quality.disclosure.board import Board
from kollegial.quality.disclosure.cube import Cube
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.guard import Guarded, Target, guard
from kollegial.quality.disclosure.layout import Key, Layout
from kollegial.quality.disclosure.period import Period
from kollegial.quality.disclosure.primary import amounts_dominated, cases, dominated
from kollegial.quality.disclosure.published import Known
from kollegial.quality.disclosure.region import Region, Rest, region_of, rests
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


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which numbers are hidden, and the proof that they may be otherwise."""

    layout: Layout
    counts: Mapping[Key, int]
    hidden: frozenset[Where]
    proof: Guarded


def pattern(cube: Cube, asked: Asked) -> Pattern:
    """Hide what is small, then as much as the proof takes."""
    return _Making(cube, asked).made()


class _Making:
    def __init__(self, cube: Cube, asked: Asked) -> None:
        self.cube = cube
        self.asked = asked
        self.layout = Layout(cube, {*asked.wheres, *asked.known})
        self.counts = self.layout.counts()
        self.resting = cases(self.layout, self.counts)
        key = self.layout.key
        self.all = {key[where] for where in asked.wheres}
        self.fresh = {key[where] for where in asked.wheres if where not in asked.known}
        self.never = {each for each in self.all if not self.counts[each] and self._cannot_be(each)}
        self.uneven = self._uneven()
        self.rests = list(rests(self.layout, self.counts)) if self.fresh else []

    def made(self) -> Pattern:
        """A threshold is reached through all below it, so that a higher one never shows more."""
        hidden: set[Key] = set()
        proof = Guarded()
        floor = self.asked.rules.floor(self.cube.population.kind)
        for threshold in range(floor, self.asked.threshold + 1):
            small = {key for key in self.all if self._small(key, threshold)}
            board = self._board(hidden | small)
            if self.fresh:
                proof = guard(self.layout, board, self._targets(board, threshold))
            hidden = small | board.hidden()
            if proof.open:
                break
        where = self.layout.where
        return Pattern(self.layout, self.counts, frozenset(where[key] for key in hidden), proof)

    def _board(self, hidden: set[Key]) -> Board:
        board = Board(self.layout, self.counts)
        for key, where in self.layout.where.items():
            known = self.asked.known.get(where)
            if (known is not None and known.count is not None) or key in self.never:
                board.fix(key)
            elif known is not None or key in hidden:
                board.hide((key,))
            else:
                board.show(key)
        return board

    # --------------------------------------------------------------------- what is small

    def _small(self, key: Key, threshold: int) -> bool:
        if key in self.never:
            return False
        return self.resting[key] < threshold or key in self.uneven

    def _uneven(self) -> set[Key]:
        floor = self.asked.rules.floor(self.cube.population.kind)
        some = {key for key in self.all if self.resting[key] >= floor}
        found: set[Key] = set()
        if self.asked.many_teams:
            found |= dominated(self.layout, some, self.asked.rules)
        for amount, wheres in self.asked.amounts.items():
            keys = some & {self.layout.key[where] for where in wheres}
            values = self.cube.amounts(amount)
            found |= amounts_dominated(self.layout, keys, values, self.asked.rules)
        return found

    def _cannot_be(self, key: Key) -> bool:
        where = self.layout.where[key]
        return self.cube.population.impossible(dict(where.nodes), where.period)

    def _empty_by_nature(self, region: Region) -> bool:
        population, last = self.cube.population, max(region.quarters)
        if not population.nevers:
            return False
        choices = []
        for test in region.tests:
            dimension = self.cube.dimensions[test.at]
            fit = [
                leaf
                for leaf in dimension.categories
                if test.passes(self.cube.nodes_above(self.cube.node[dimension.key, leaf]))
            ]
            choices.append([(dimension.key, leaf) for leaf in fit])
        return all(
            population.impossible(dict(some), Period(last, last)) for some in product(*choices)
        )

    # --------------------------------------------------------------------- what must stay unknown

    def _targets(self, board: Board, threshold: int) -> Iterator[Target]:
        for key in sorted(board.hidden()):
            limit = self._limit((key,), threshold)
            if self.resting[key] < limit or key in self.uneven:
                yield Target(region_of(self.layout, key), self.counts[key], limit, (key,))
        for rest in self.rests:
            limit = self._limit(rest.keys, threshold)
            if rest.count < limit and not self._settled(rest):
                yield Target(rest.region, rest.count, limit, rest.keys)

    def _limit(self, keys: tuple[Key, ...], threshold: int) -> int:
        """The threshold by which a group was hidden, if all of it was published before."""
        known = [self.asked.known.get(self.layout.where[key]) for key in keys]
        limits = [each.threshold for each in known if each is not None]
        return min([threshold, *limits]) if len(limits) == len(known) else threshold

    def _settled(self, rest: Rest) -> bool:
        return not rest.count and self._empty_by_nature(rest.region)
