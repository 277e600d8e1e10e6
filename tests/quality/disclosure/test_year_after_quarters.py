"""A large archive: its quarters are published, then its years, then all of it."""

from __future__ import annotations

import random
import time

from kollegial.quality.disclosure import (
    Axis,
    Dimension,
    Kind,
    Period,
    Population,
    Publication,
    Published,
    Report,
    TableWanted,
    Unit,
    protect,
)
from kollegial.quality.disclosure.period import Grain
from tests.quality.disclosure.archives import TODAY

SPENT = ("planned", "actual")
FIRST, LAST = 2025, 2029
SESSIONS = 20_000


def archive() -> Population:
    """Twenty teams, sixteen models, thirty areas, some of them rare."""
    rng = random.Random(6)
    names = [tuple(f"{key}{at:02}" for at in range(n)) for key, n in (("t", 20), ("m", 16))]
    areas = tuple(f"lqw:{at:02}" for at in range(30))
    weights = [[1 / (at + 1) ** slope for at in range(30)] for slope in (0.7, 1.6, 1.3)]
    units = []
    for _ in range(SESSIONS):
        team, model = (
            rng.choices(some, weights[at][: len(some)])[0] for at, some in enumerate(names)
        )
        held = tuple(sorted(set(rng.choices(areas, weights[2], k=rng.choice((0, 0, 1, 1, 2))))))
        quarter = FIRST * 4 + rng.randrange(4 * (LAST - FIRST + 1))
        answer = rng.choice(("yes", "no"))
        units.append(Unit(quarter, (team, model, held, answer), 1, (2700, rng.randint(1500, 4000))))
    dimensions = (
        Dimension("team", names[0]),
        Dimension("model", names[1]),
        Dimension("area", areas, many=True, parents=dict.fromkeys(areas, "lqw")),
        Dimension("follow-up", ("yes", "no")),
    )
    return Population("sessions", Kind.CASES, dimensions, units, "team", amounts=SPENT)


def report(period: Period) -> Report:
    """The tables of a learning summary."""
    grain = Grain.QUARTER if len(period) <= 4 else Grain.YEAR
    over_time = None if len(period) == 1 else Axis.time(grain)
    tables = (
        TableWanted("sessions", over_time, amounts=SPENT),
        TableWanted("themes", Axis("area")),
        TableWanted("models", Axis("model"), amounts=SPENT),
        TableWanted("follow-ups", Axis("follow-up")),
    )
    return Report(period, tables)


def test_years_are_shown_after_their_quarters() -> None:
    population = archive()
    register: list[Publication] = []
    spent = []
    years = range(FIRST, LAST)
    periods = [
        *(Period.quarter(year, number) for year in years for number in (1, 2, 3, 4)),
        *map(Period.years, years),
        Period.years(FIRST, LAST - 1),
    ]
    for period in periods:
        started = time.process_time()
        outcome = protect(population, report(period), Published.of(register), TODAY)
        spent.append(time.process_time() - started)
        register.append(outcome.publication(TODAY))
        assert outcome.withheld == ()
        assert outcome.shown >= 0.6 * outcome.numbers
    print(f"the dearest report took {max(spent):.2f} s of the processor")


def test_a_report_on_five_years_is_protected_quickly() -> None:
    population = archive()
    spent = []
    for _ in range(3):
        started = time.process_time()
        outcome = protect(population, report(Period.years(FIRST, LAST)), Published(), TODAY)
        spent.append(time.process_time() - started)
    assert outcome.shown == outcome.numbers
    assert min(spent) < 1.5
