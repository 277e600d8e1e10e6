"""What is counted, as units: sessions, answers of participants, answers of service users."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kollegial.learning.facts import Facts, Phases
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
PHASES, PHASE = "phases", "phase"
SPENT = ("planned", "actual")
"""The amounts of a session and of a phase: seconds."""
_WITHIN = "/"
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
    units = [
        Unit(
            each.quarter,
            (each.team, each.model, each.areas, ANSWERED if each.answered else NOT_ANSWERED),
            1,
            (each.planned, each.actual),
        )
        for each in facts
    ]
    return Population(name, Kind.CASES, dimensions, units, TEAM, amounts=SPENT)


def phases(
    facts: Sequence[Facts],
    categories: Categories,
    published: Published,
    archive: str = "",
    *,
    by: Collection[str] = (),
) -> Population:
    """The phases of sessions: a unit is a phase that a session had, its group is the model.

    ``by`` names the other dimensions they are told apart by: those that are filtered by.
    """
    name = named(PHASES, archive)
    known = _known(published, name)
    keys = [key for key in (TEAM, AREA) if key in by or key in known]
    sorts = {(each.model, each.phases.names) for each in facts}
    parents = {phase_node(model, phase): model for model, names in sorts for phase in names}
    parents |= {
        node: node.partition(_WITHIN)[0] for node in known.get(PHASE, ()) if _WITHIN in node
    }
    teams = _complete(categories.teams, (each.team for each in facts), known.get(TEAM, ()))
    inside = {area for each in facts for area in each.areas}
    told = (node for node in known.get(AREA, ()) if ":" in node)
    areas = _complete(categories.areas, sorted(inside), told)
    others = {
        TEAM: Dimension(TEAM, teams),
        AREA: Dimension(AREA, areas, many=True, parents={each: _framework(each) for each in areas}),
    }
    dimensions = (
        Dimension(PHASE, tuple(sorted(parents)), parents=parents),
        *(others[key] for key in keys),
    )
    alike: dict[tuple[Any, ...], list[Phases]] = {}
    for each in facts:
        own = {TEAM: each.team, AREA: each.areas}
        sort = (each.quarter, each.model, each.phases.names, *(own[key] for key in keys))
        alike.setdefault(sort, []).append(each.phases)
    units: list[Unit] = []
    for (quarter, model, names, *rest), some in alike.items():
        # column by column: phase by phase takes ten times as long
        planned = zip(*(each.planned for each in some), strict=True)
        actual = zip(*(each.actual for each in some), strict=True)
        units += [
            Unit(
                quarter,
                (phase_node(model, phase), *rest),
                len(some),
                (sum(one), sum(other)),
                (max(one), max(other)),
            )
            for phase, one, other in zip(names, planned, actual, strict=True)
        ]
    return Population(name, Kind.CASES, dimensions, units, amounts=SPENT)


def phase_node(model: str, phase: str) -> str:
    """What a phase of a model is called in figures."""
    return f"{model}{_WITHIN}{phase}"


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
    apart = by_team or TEAM in known
    if apart:
        teams = _complete(categories.teams, (each.team for each in facts), known.get(TEAM, ()))
        dimensions = (*dimensions, Dimension(TEAM, teams))
    tallies: Counter[tuple[Any, ...]] = Counter()
    for each in facts:
        counts = each.feedback.get(item)
        if not counts:
            continue
        beside = (each.team,) if apart else ()
        for level, count in zip(LEVELS, counts, strict=False):
            if count:
                tallies[each.quarter, (level, *beside)] += count
    units = [Unit(quarter, values, count) for (quarter, values), count in tallies.items()]
    return Population(name, Kind.FEEDBACK, dimensions, units)


def service_users(
    round_id: str, quarter: Quarter, tallies: Mapping[str, Sequence[int]]
) -> Population:
    """The answers of one round of service users: it closed in ``quarter`` and never changes."""
    points = max(map(len, tallies.values()), default=0)
    units = [
        Unit(quarter, (item, str(level)), count)
        for item, counts in tallies.items()
        for level, count in enumerate(counts, start=1)
        if count
    ]
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
