"""The mean times of phases cannot be computed either: the attacker knows what models took."""

from __future__ import annotations

import random

import pytest

from kollegial.learning.facts import Phases, PhaseTime
from kollegial.learning.figures import figures
from kollegial.learning.populations import MODEL, PHASE, Categories, phases
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Outcome, Period, Publication, Published, Shown
from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.guard import Guard, Guarded
from tests.learning.sources import AREAS, TEAMS, door, session, sources
from tests.quality.disclosure.attack import Attacker

WISHES = [
    *(Wish(Period.quarter(2025, number)) for number in (1, 2, 4)),
    Wish(Period.half(2025, 1)),
    Wish(Period.years(2025)),
]
MODELS = ("tietze", "troika", "heilsbronn")
STEPS = ("casting", "story", "advice", "closing")


def attacked(seed: int) -> tuple[int, int, int]:
    """How many sums of seconds are shown, hidden, and hidden in vain."""
    rng = random.Random(seed)
    facts = []
    for number in range(rng.randint(20, 120)):
        held = [step for step in STEPS if step != "closing" or rng.random() < 0.8]
        spans = Phases.of(PhaseTime(step, 300, rng.randint(60, 600)) for step in held)
        facts.append(
            session(
                number,
                quarter=8100 + rng.randrange(4),
                team=rng.choice(TEAMS),
                model=rng.choices(MODELS, (6, 3, 1))[0],
                phases=spans,
                planned=sum(spans.planned),
                actual=sum(spans.actual),
            )
        )
    given = sources(facts=facts, categories=Categories(TEAMS, MODELS, AREAS))
    register: list[Publication] = []
    seen: dict[Where, int | None] = {}
    of_models: dict[Where, int] = {}
    for wish in WISHES:
        told = figures(given, wish, door(published=Published.of(register)))
        register += told.publications
        if told.phases.outcome is not None:
            for where, cell in _cells(told.phases.outcome):
                taken = cell.amounts["actual"] if cell is not None else None
                seen[where] = taken if taken is not None else seen.get(where)
        if told.sessions.outcome is not None:
            for where, cell in _cells(told.sessions.outcome):
                if cell is not None and {key for key, _ in where.nodes} <= {MODEL}:
                    nodes = tuple((PHASE, node) for _, node in where.nodes)
                    of_models[Where(where.period, nodes)] = cell.amounts.get("actual", -1)
    shown = {where: taken for where, taken in seen.items() if taken is not None}
    shown |= {where: taken for where, taken in of_models.items() if taken >= 0}
    dimensions = phases(facts, given.categories, Published()).dimensions
    attacker = Attacker(dimensions, seen, shown, most=10_000_000)
    hidden = [where for where in attacker.hidden if where in seen]
    return (
        sum(1 for taken in seen.values() if taken is not None),
        len(hidden),
        sum(attacker.width(where) < 1 for where in hidden),
    )


def _cells(outcome: Outcome) -> list[tuple[Where, Shown | None]]:
    return [
        (where, cell if isinstance(cell, Shown) else None)
        for grid, table in zip(outcome.grids, outcome.tables, strict=True)
        for where, cell in zip(grid.everything(), table.everything(), strict=True)
    ]


def test_no_hidden_time_can_be_computed() -> None:
    shown, hidden, pinned = map(sum, zip(*map(attacked, range(12)), strict=True))
    assert pinned == 0
    assert hidden > 100
    assert shown > 100


def test_they_could_be_if_only_small_numbers_were_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Guard, "guard", lambda *_: Guarded())
    assert sum(attacked(seed)[2] for seed in range(6)) > 0
