"""A register full of invented measures, written in few transactions."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from kollegial.flow.workplace import Workplace
from kollegial.quality.changes import measure as ch
from kollegial.quality.history import Entry
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Origin, Status
from kollegial.store.home import Home

TITLES = (
    "Elternabende zwei Wochen vorher ankündigen",
    "Übergabe mit Checkliste",
    "Nach jedem Hausbesuch kurz anrufen",
    "Wartezeit bis zum Erstgespräch verkürzen",
    "Infoblatt in einfacher Sprache",
    "Fallberatung alle sechs Wochen",
    "Vertretung verlässlich regeln",
)
ROLES = ("Teamleitung", "Bereichsleitung Hilfen zur Erziehung", "Fachdienst", "Verwaltung")
TEAMS = tuple(f"Team {number}" for number in range(1, 13))
WAY = (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK)
START = dt.datetime(2025, 1, 7, 9, tzinfo=dt.UTC)
AT_ONCE = 1000


def filled(folder: Path, count: int, measurements: int = 10) -> Workplace:
    """A workplace whose register has so many measures, each with so many measurements."""
    home = Home(folder / "home")
    home.prepare()
    place = Workplace(home)
    histories = _histories(count, measurements)
    left = count
    while left > 0:
        with place.register.writing() as batch:
            for _ in range(min(AT_ONCE, left)):
                measure_id, entries = next(histories)
                batch.measure(fold(measure_id, entries), entries)
        left -= AT_ONCE
    return place


def _histories(count: int, measurements: int) -> Iterator[tuple[str, list[MeasureEntry]]]:
    pick = random.Random(7)
    for number in range(count):
        plan = Plan(
            title=f"{pick.choice(TITLES)} {number}",
            goal="Bis zum Sommer ist es die Regel, und alle im Team wissen davon.",
            criteria=("Drei Monate lang eingehalten",),
            indicator=Indicator(name="Anteil", unit="%", target=Decimal(90)),
            responsible=pick.choice(ROLES),
            team=pick.choice(TEAMS),
            due=(START + dt.timedelta(days=pick.randrange(700))).date(),
            areas=(f"lqw@11-areas:{pick.randrange(1, 12)}",),
            origin=pick.choice(tuple(Origin)),
        )
        yield uuid.UUID(int=pick.getrandbits(128)).hex, list(_entries(plan, measurements, pick))


def _entries(plan: Plan, measurements: int, pick: random.Random) -> Iterator[MeasureEntry]:
    changes: list[ch.MeasureChange] = [ch.Proposed(plan=plan)]
    changes += [ch.Moved(to=to, on=START.date()) for to in WAY[: pick.randrange(len(WAY) + 1)]]
    for number in range(measurements):
        day = (START - dt.timedelta(days=number)).date()
        value = Decimal(pick.randrange(40, 101))
        changes.append(ch.Measured(id=f"{number + 1:032x}", on=day, value=value))
    for seq, change in enumerate(changes, start=1):
        yield Entry[ch.MeasureChange](seq=seq, at=START, role="Leitung", change=change)
