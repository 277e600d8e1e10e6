"""The attacker: knows all that was published and nothing else, and solves for what is hidden.

Unknown is how many units there are of every sort: quarter, and a category of each dimension. Of a
dimension with several categories a unit, each category is a yes or no of its own. Every shown
number is an equation; linear programming (HiGHS) gives the interval of every hidden one. Nothing
here knows how numbers are hidden.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import highspy
import numpy as np

from kollegial.quality.disclosure import Dimension, Never
from kollegial.quality.disclosure.grid import Where

CLOSE = 1e-6
MOST = 10_000
"""More units than any archive here has."""


@dataclass(frozen=True)
class Interval:
    """What a hidden number can be, in whole numbers."""

    low: int
    high: int

    @property
    def pinned(self) -> bool:
        return self.low >= self.high


class Attacker:
    """Solves for hidden numbers."""

    def __init__(
        self,
        dimensions: Sequence[Dimension],
        seen: Iterable[Where],
        shown: Mapping[Where, int],
        nevers: Sequence[Never] = (),
        most: int = MOST,
    ) -> None:
        self.shown = shown
        self.most = most
        seen = {*seen, *shown}
        self.wheres = sorted(seen, key=lambda each: (each.period, each.nodes))
        self.hidden = [each for each in self.wheres if each not in self.shown]
        self.dimensions = {each.key: each for each in dimensions}
        self.nevers = nevers
        self._find_sorts()
        self._model = self._made()

    def interval(self, where: Where) -> Interval:
        """From where to where a number can go; the whole numbers within what the solver says."""
        return Interval(
            math.ceil(self._end(where, 1) - CLOSE), math.floor(self._end(where, -1) + CLOSE)
        )

    def width(self, where: Where) -> float:
        """How far a number can go, whole or not."""
        return self._end(where, -1) - self._end(where, 1)

    def exact(self, where: Where) -> Interval:
        """The same, if units can only be whole: no wider, and harder to solve."""
        size = self._size
        self._model.changeColsIntegrality(
            size,
            np.arange(size, dtype=np.int32),
            np.full(size, highspy.HighsVarType.kInteger),
        )
        return Interval(round(self._end(where, 1)), round(self._end(where, -1)))

    # ------------------------------------------------------------------------ unknowns

    def _find_sorts(self) -> None:
        """Sorts of units; those that count in the same numbers are one unknown."""
        used = {key for where in self.wheres for key, _ in where.nodes}
        plain = [key for key in sorted(used) if not self.dimensions[key].many]
        self._several = sorted(
            {part for where in self.wheres for part in where.nodes if part[0] not in plain}
        )
        quarters = sorted({each for where in self.wheres for each in where.period.quarters})
        sorts: dict[tuple[bool, ...], int] = {}
        for quarter, *leaves in itertools.product(
            quarters, *(self.dimensions[key].categories for key in plain)
        ):
            assert isinstance(quarter, int)
            held = dict(zip(plain, map(str, leaves), strict=True))
            if not self._never(quarter, held):
                counted = tuple(self._counts(where, quarter, held) for where in self.wheres)
                sorts.setdefault(counted, len(sorts))
        columns = [np.flatnonzero(row) for row in zip(*sorts, strict=True)]
        self._columns = dict(zip(self.wheres, columns, strict=True))
        self._sorts = len(sorts)
        self._size = self._sorts * (1 + len(self._several))

    def _never(self, quarter: int, held: dict[str, str]) -> bool:
        return any(
            never.holds(quarter) and never.where.items() <= held.items() for never in self.nevers
        )

    def _counts(self, where: Where, quarter: int, held: dict[str, str]) -> bool:
        """Whether units of that quarter and those categories can count in a number."""
        return where.period.first <= quarter <= where.period.last and all(
            key not in held or node in (held[key], *self.dimensions[key].above(held[key]))
            for key, node in where.nodes
        )

    def _terms(self, where: Where) -> np.ndarray:
        """The unknowns that a number adds up."""
        several = [each for each in where.nodes if each in self._several]
        block = 1 + self._several.index(several[0]) if several else 0
        return self._columns[where] + block * self._sorts

    # ------------------------------------------------------------------------ equations

    def _made(self) -> highspy.Highs:
        model = highspy.Highs()  # type: ignore[no-untyped-call]
        model.setOptionValue("output_flag", False)
        model.setOptionValue("threads", 1)
        for _ in range(self._size):
            model.addVar(0, self.most)
        for where, count in self.shown.items():
            terms = self._terms(where)
            model.addRow(count, count, len(terms), terms.astype(np.int32), np.ones(len(terms)))
        # who has a category is a unit
        for block in range(1, len(self._several) + 1):
            for at in range(self._sorts):
                pair = np.array([at, block * self._sorts + at], dtype=np.int32)
                model.addRow(0, self.most, 2, pair, np.array([1.0, -1.0]))
        return model

    def _end(self, where: Where, sign: int) -> float:
        costs = np.zeros(self._size)
        costs[self._terms(where)] = sign
        self._model.changeColsCost(self._size, np.arange(self._size, dtype=np.int32), costs)
        self._model.run()
        status = self._model.getModelStatus()
        if status != highspy.HighsModelStatus.kOptimal:
            raise AssertionError(status)
        return sign * float(self._model.getInfo().objective_function_value)
