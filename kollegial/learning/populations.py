"""What is counted, as units: sessions, answers of participants, answers of service users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kollegial.learning.facts import Facts
from kollegial.quality.disclosure import Dimension, Kind, Population, Published, Unit
from kollegial.quality.disclosure.period import Quarter

SESSIONS = "sessions"
"""The population of sessions; that of an item of feedback is called ``answers-`` and its id."""

TEAM, MODEL, AREA, FOLLOW_UP, LEVEL, STATEMENT = (
    "team",
    "model",
    "area",
    "follow-up",
    "level",
    "statement",
)
ANSWERED, NOT_ANSWERED = "answered", "not"
LEVELS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Categories:
    """Everything there could be, whether it occurred or not, in the order it is shown."""

    teams: tuple[str, ...]
    models: tuple[str, ...]
    areas: tuple[str, ...]


def sessions(
    facts: Sequence[Facts], categories: Categories, published: Published, archive: str = ""
) -> Population:
    """The sessions as units; ``archive`` tells archives apart that share one register."""
    name = named(SESSIONS, archive)
    known = _known(published, name)
    teams = _complete(categories.teams, (each.team for each in facts), known.get(TEAM, ()))
    models = _complete(categories.models, (each.model for each in facts), known.get(MODEL, ()))
    inside = {area for each in facts for area in each.areas}
    told = (node for node in known.get(AREA, ()) if ":" in node)
    areas = _complete(categories.areas, sorted(inside), told)
    dimensions = (
        Dimension(TEAM, teams),
        Dimension(MODEL, models),
        Dimension(AREA, areas, many=True, parents={each: _framework(each) for each in areas}),
        Dimension(FOLLOW_UP, (ANSWERED, NOT_ANSWERED)),
    )
    units = tuple(
        Unit(
            str(number),
            each.quarter,
            {
                TEAM: each.team,
                MODEL: each.model,
                AREA: each.areas,
                FOLLOW_UP: ANSWERED if each.answered else NOT_ANSWERED,
            },
            {"planned": each.planned, "actual": each.actual},
        )
        for number, each in enumerate(facts)
    )
    return Population(name, Kind.CASES, dimensions, units, TEAM)


def answers(
    item: str,
    facts: Sequence[Facts],
    categories: Categories,
    published: Published,
    archive: str = "",
    *,
    by_team: bool = False,
) -> Population:
    """The answers of participants to one item."""
    name = named(f"answers-{item}", archive)
    known = _known(published, name)
    dimensions: tuple[Dimension, ...] = (Dimension(LEVEL, LEVELS),)
    if by_team or TEAM in known:
        teams = _complete(categories.teams, (each.team for each in facts), known.get(TEAM, ()))
        dimensions = (Dimension(TEAM, teams), *dimensions)
    units: list[Unit] = []
    for number, each in enumerate(facts):
        for level, count in enumerate(each.feedback.get(item, ())):
            values = {TEAM: each.team, LEVEL: LEVELS[level]}
            units += [
                Unit(f"{number}-{level}-{slip}", each.quarter, values) for slip in range(count)
            ]
    return Population(name, Kind.FEEDBACK, dimensions, units)


def service_users(
    round_id: str, quarter: Quarter, tallies: Mapping[str, Sequence[int]]
) -> Population:
    """The answers of one round of service users: it closed in ``quarter`` and never changes."""
    points = max(map(len, tallies.values()), default=0)
    units = tuple(
        Unit(
            f"{item}-{level}-{slip}",
            quarter,
            {STATEMENT: item, LEVEL: str(level + 1)},
        )
        for item, counts in tallies.items()
        for level, count in enumerate(counts)
        for slip in range(count)
    )
    dimensions = (
        Dimension(STATEMENT, tuple(tallies)),
        Dimension(LEVEL, tuple(str(each + 1) for each in range(points))),
    )
    return Population(f"round-{round_id}", Kind.FEEDBACK, dimensions, units)


def named(population: str, archive: str) -> str:
    """The name of a population of one archive."""
    return f"{population}@{archive}" if archive else population


def _complete(*parts: Iterable[str]) -> tuple[str, ...]:
    first, *rest = map(tuple, parts)
    more = sorted({each for part in rest for each in part}.difference(first))
    return tuple(dict.fromkeys((*first, *more)))


def _known(published: Published, name: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for where in published.of_population(name):
        for dimension, node in where.nodes:
            found.setdefault(dimension, set()).add(node)
    return {dimension: tuple(sorted(nodes)) for dimension, nodes in found.items()}


def _framework(area: str) -> str:
    return area.rpartition(":")[0]
