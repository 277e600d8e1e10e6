"""How long phases took on average, for models whose number of sessions may be shown.

How many sessions held a phase is never told. A mean stands only where the model's number of
sessions does, so that two periods cannot be subtracted; and only for phases that every session
of the model had, or so many had and had not that neither is a small number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kollegial.learning.facts import Facts
from kollegial.quality.disclosure import Kind, Outcome, Rules, Shown

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Spent:
    """A phase: seconds on average, planned and taken; nothing if they are held back."""

    phase: str
    planned: float | None
    actual: float | None


@dataclass(frozen=True, slots=True)
class ModelTime:
    """The phases of a model in their order; the whole comes from the protected sums."""

    model: str
    phases: tuple[Spent, ...]
    planned: float
    actual: float


def times(facts: Sequence[Facts], outcome: Outcome, rules: Rules) -> tuple[ModelTime, ...]:
    """Of every model whose number is shown in the table ``models``, in its order."""
    names = {table.name for table in outcome.tables}
    if "models" not in names:
        return ()
    table = outcome.table("models")
    found = []
    for model, cell in zip(table.rows, table.row_totals, strict=True):
        if not isinstance(cell, Shown) or not cell.count:
            continue
        planned, actual = cell.mean("planned"), cell.mean("actual")
        if planned is None or actual is None:
            continue
        own = [each for each in facts if each.model == model]
        floor = max(outcome.threshold, rules.threshold(Kind.CASES))
        found.append(
            ModelTime(model, tuple(_spent(own, floor, rules)), float(planned), float(actual))
        )
    return tuple(found)


def _spent(own: Sequence[Facts], floor: int, rules: Rules) -> list[Spent]:
    tallies: dict[str, _Tally] = {}
    for each in own:
        for place, phase in enumerate(each.phases):
            tally = tallies.get(phase.phase)
            if tally is None:
                tally = tallies[phase.phase] = _Tally()
            tally.add(place, phase.planned, phase.actual)
    # where it stood on average, so that the order of the sessions does not matter
    order = sorted(tallies, key=lambda name: (tallies[name].places / tallies[name].held, name))
    return [
        Spent(name, *(tallies[name].means() if tallies[name].fit(len(own), floor, rules) else _NO))
        for name in order
    ]


_NO = (None, None)


class _Tally:
    """The sums of one phase."""

    __slots__ = ("actual", "held", "longest", "longest_planned", "places", "planned")

    def __init__(self) -> None:
        self.held = self.places = self.planned = self.actual = 0
        self.longest = self.longest_planned = 0

    def add(self, place: int, planned: int, actual: int) -> None:
        self.held += 1
        self.places += place
        self.planned += planned
        self.actual += actual
        self.longest = max(self.longest, actual)
        self.longest_planned = max(self.longest_planned, planned)

    def means(self) -> tuple[float, float]:
        return self.planned / self.held, self.actual / self.held

    def fit(self, sessions: int, floor: int, rules: Rules) -> bool:
        """Whether enough held it, enough or none did not, and no single one has nearly all."""
        without = sessions - self.held
        return (
            self.held >= floor
            and (not without or without >= floor)
            and self.longest * _WHOLE <= rules.dominance * self.actual
            and self.longest_planned * _WHOLE <= rules.dominance * self.planned
        )
