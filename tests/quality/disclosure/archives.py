"""Random archives and random sequences of reports on them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from kollegial.quality.disclosure import (
    Axis,
    Dimension,
    Kind,
    Never,
    Period,
    Population,
    Report,
    Rules,
    TableWanted,
    Unit,
)
from kollegial.quality.disclosure.period import Grain

TODAY = dt.date(2030, 1, 1)


@dataclass(frozen=True)
class Case:
    """An archive and the reports that are asked of it, one after the other."""

    population: Population
    reports: tuple[Report, ...]
    rules: Rules


def dimensions(rng: random.Random) -> tuple[Dimension, ...]:
    areas = tuple(f"area{n}" for n in range(rng.randint(2, 4)))
    themes = tuple(f"theme{n}" for n in range(rng.randint(2, 5)))
    groups = {theme: f"group{at % 2}" for at, theme in enumerate(themes)}
    return (
        Dimension("team", tuple(f"team{n}" for n in range(rng.randint(2, 5)))),
        Dimension("theme", themes, parents=groups if rng.random() < 0.3 else {}),
        Dimension("model", tuple(f"model{n}" for n in range(rng.randint(2, 3)))),
        Dimension("area", areas, many=True),
    )


def _skewed(rng: random.Random, some: tuple[str, ...]) -> list[float]:
    slope = rng.choice((0.0, 0.5, 1.0, 1.5))
    return [1 / (at + 1) ** slope for at in range(len(some))]


def archive(rng: random.Random, years: int | None = None) -> Population:
    dims = dimensions(rng)
    years = years or rng.randint(1, 2)
    quarters = range(2024 * 4, 2024 * 4 + 4 * years)
    size = int(10 ** rng.uniform(0.8, 2.4)) * years
    weights = {dim.key: _skewed(rng, dim.categories) for dim in dims}
    nevers: tuple[Never, ...] = ()
    if rng.random() < 0.3:
        nevers = (Never({"team": dims[0].categories[-1]}, before=quarters[0] + rng.randint(1, 3)),)
    units = []
    for _ in range(size):
        quarter = rng.choice(quarters)
        values: dict[str, str | tuple[str, ...]] = {}
        for dim in dims:
            if dim.many:
                values[dim.key] = tuple(
                    each
                    for each, weight in zip(dim.categories, weights[dim.key], strict=True)
                    if rng.random() < 0.6 * weight
                )
            else:
                (values[dim.key],) = rng.choices(dim.categories, weights[dim.key])
        if nevers and nevers[0].holds(quarter) and values["team"] == dims[0].categories[-1]:
            values["team"] = dims[0].categories[0]
        seconds = rng.randint(600, 5400)
        units.append(Unit(quarter, tuple(values[dim.key] for dim in dims), 1, (seconds,)))
    rng.shuffle(units)
    return Population("protocols", Kind.CASES, dims, tuple(units), "team", nevers, ("seconds",))


def period(rng: random.Random, population: Population) -> Period:
    years = sorted({unit.quarter // 4 for unit in population.units})
    year = rng.choice(years)
    kind = rng.random()
    if kind < 0.35:
        return Period.quarter(year, rng.randint(1, 4))
    if kind < 0.6:
        return Period.half(year, rng.randint(1, 2))
    if kind < 0.9 or len(years) < 2:
        return Period.years(year)
    return Period.years(years[0], years[-1])


def report(rng: random.Random, population: Population) -> Report:
    when = period(rng, population)
    keys = [each.key for each in population.dimensions]
    filters: dict[str, str] = {}
    if rng.random() < 0.4:
        dimension = population.dimension(rng.choice(keys))
        filters[dimension.key] = rng.choice(dimension.nodes)
    tables = []
    for number in range(rng.randint(1, 3)):
        axes = [Axis(key) for key in rng.sample(keys, rng.randint(1, 2)) if key not in filters]
        if rng.random() < 0.25:
            grain = rng.choice([each for each in Grain if not len(when) % each.quarters])
            axes = [Axis.time(grain), *axes]
        axes = axes[: 2 - len(filters)]
        rows, columns, *_ = (*axes, None, None)
        tables.append(TableWanted(f"table{number}", rows, columns, ("seconds",)))
    return Report(when, tuple(tables), filters)


def case(seed: int) -> Case:
    rng = random.Random(seed)
    population = archive(rng)
    reports = tuple(report(rng, population) for _ in range(rng.randint(2, 6)))
    rules = Rules() if rng.random() < 0.8 else Rules(cases=rng.randint(4, 6))
    return Case(population, reports, rules)
