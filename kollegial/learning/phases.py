"""How long phases took on average: protected like every other number.

How many sessions had a phase is counted and protected, and never told; the mean stands where
that number and the model's number of sessions may be shown. The sums of the phases make up the
model's, so what is shown of models counts as known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kollegial.learning.facts import Facts
from kollegial.learning.populations import (
    AREA,
    MODEL,
    PHASE,
    PHASES,
    SPENT,
    TEAM,
    phase_node,
)
from kollegial.learning.protected import Door, Protected, protected
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import (
    Axis,
    Outcome,
    Population,
    Report,
    Shown,
    Table,
    TableWanted,
)
from kollegial.quality.disclosure.grid import Where


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


def phase_times(door: Door, population: Population, wish: Wish, sessions: Outcome) -> Protected:
    """The times of the phases in ``population``, as far as they may be shown."""
    tables = wish.tells(TableWanted(PHASES, Axis(PHASE), amounts=SPENT))
    if not tables or not population.units or "models" not in _names(sessions):
        return Protected()
    keys = {each.key for each in population.dimensions}
    models = {
        name
        for each in population.dimensions
        if each.key == PHASE
        for name in each.parents.values()
    }
    before = door.published.of_population(sessions.population)
    told = [where for where, known in before.items() if known.count is not None]
    told += [
        where
        for grid, table in zip(sessions.grids, sessions.tables, strict=True)
        for where, cell in zip(grid.everything(), table.everything(), strict=True)
        if isinstance(cell, Shown)
    ]
    fixed = {
        Where(where.period, tuple(sorted(nodes)))
        for where in told
        if (nodes := _translated(where, keys, models)) is not None
    }
    report = Report(wish.period, tables, wish.filters)
    besides = set(_few_without(population, wish, sessions, door))
    return protected(door, population, report, besides=besides, fixed=fixed)


def _translated(where: Where, keys: set[str], models: set[str]) -> list[tuple[str, str]] | None:
    """What counts the phases of the sessions that ``where`` counts; nothing if that is not told."""
    nodes = [(PHASE, node) if key == MODEL else (key, node) for key, node in where.nodes]
    fits = all(key in keys and (key != PHASE or node in models) for key, node in nodes)
    return nodes if fits else None


def _few_without(
    population: Population, wish: Wish, sessions: Outcome, door: Door
) -> Iterator[Where]:
    """The phases of models that are not told of, and those that a few sessions did not have."""
    table = sessions.table("models")
    held = _held(population, wish)
    floor = max(sessions.threshold, door.rules.threshold(sessions.kind))
    for node, model in population.dimension(PHASE).parents.items():
        number = _sessions_of(table, model)
        if number is None or 0 < number - held.get(node, 0) < floor:
            yield Where(wish.period, tuple(sorted({**wish.filters, PHASE: node}.items())))


def _held(population: Population, wish: Wish) -> dict[str, int]:
    at = {each.key: place for place, each in enumerate(population.dimensions)}
    wanted = {
        at[key]: {*population.dimension(key).below(node)} for key, node in wish.filters.items()
    }
    found: dict[str, int] = {}
    for unit in population.units:
        if unit.quarter in wish.period.quarters and all(
            inside.intersection(_as_set(unit.values[place])) for place, inside in wanted.items()
        ):
            node = str(unit.values[at[PHASE]])
            found[node] = found.get(node, 0) + unit.number
    return found


def _as_set(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _sessions_of(table: Table, model: str) -> int | None:
    cell = table.row(model) if model in table.rows else None
    return cell.count if isinstance(cell, Shown) else None


def _names(outcome: Outcome) -> set[str]:
    return {table.name for table in outcome.tables}


def by_needed(wish: Wish) -> tuple[str, ...]:
    """The dimensions besides that phases must be told apart by."""
    return tuple(key for key in (TEAM, AREA) if key in wish.filters)


def times(facts: Sequence[Facts], sessions: Outcome, found: Protected) -> tuple[ModelTime, ...]:
    """Of every model whose number is shown in the table ``models``, in its order."""
    if "models" not in _names(sessions):
        return ()
    table = sessions.table("models")
    spent = found.outcome.table(PHASES) if found.outcome is not None else None
    order = _in_order(facts)
    made = []
    for model, cell in zip(table.rows, table.row_totals, strict=True):
        if not isinstance(cell, Shown) or not cell.count:
            continue
        planned, actual = cell.mean("planned"), cell.mean("actual")
        if planned is not None and actual is not None:
            phases = [_spent(spent, model, phase) for phase in order.get(model, ())]
            made.append(ModelTime(model, tuple(phases), float(planned), float(actual)))
    return tuple(made)


def _spent(table: Table | None, model: str, phase: str) -> Spent:
    node = phase_node(model, phase)
    cell = table.row(node) if table is not None and node in table.rows else None
    if not isinstance(cell, Shown):
        return Spent(phase, None, None)
    planned, actual = cell.mean("planned"), cell.mean("actual")
    return Spent(
        phase,
        None if planned is None else float(planned),
        None if actual is None else float(actual),
    )


def _in_order(facts: Sequence[Facts]) -> dict[str, list[str]]:
    """The phases of each model by where they stood on average, whatever the order of sessions."""
    sorts: dict[tuple[str, tuple[str, ...]], int] = {}
    for each in facts:
        sort = (each.model, each.phases.names)
        sorts[sort] = sorts.get(sort, 0) + 1
    places: dict[str, dict[str, tuple[int, int]]] = {}
    for (model, names), number in sorts.items():
        of_model = places.setdefault(model, {})
        for place, name in enumerate(names):
            added, held = of_model.get(name, (0, 0))
            of_model[name] = (added + place * number, held + number)
    return {
        model: sorted(of_model, key=lambda name: (of_model[name][0] / of_model[name][1], name))
        for model, of_model in places.items()
    }
