"""An archive and a register full of invented sessions, written in few transactions."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import insert

from kollegial.flow.workplace import Workplace
from kollegial.learning.facts import slim
from kollegial.protocol.released import (
    ReleasedFeedback,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.insight import Cleared, InsightChange, Noted, Source
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.quality.history import Entry
from kollegial.quality.insight import state
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Conclusion, Origin, Status
from kollegial.store.archive.facts import ProtocolFacts
from kollegial.store.archive.tables import BodyRow, FigureRow, ProtocolRow
from kollegial.store.home import Home
from kollegial.store.unit import writing
from kollegial.words import Text

FIRST = dt.date(2021, 1, 1)
YEARS = 5
TEAMS = tuple(f"Team {number}" for number in range(1, 25))
MODELS = ("tietze", "troika", "balint", "heilsbronn", "reflecting-team")
PHASES = tuple(f"phase-{number}" for number in range(1, 9))
AREAS = tuple(f"lqw@11-areas:{number}" for number in range(1, 12))
WAY = (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK)
ITEMS = ("useful", "pace", "heard", "safe")
WORDS = "Wir fragen nach bevor wir raten und halten die Zeit für den Abschied frei".split()


def filled(
    folder: Path, sessions: int, *, cleared: int = 200, closed: int = 40, rated: float = 0.25
) -> Workplace:
    """A workplace with so many sessions over five years; of each of them an insight."""
    rng = random.Random(20)
    home = Home(folder)
    home.prepare()
    place = Workplace(home)
    protocols = [_protocol(rng, rated) for _ in range(sessions)]
    _archived(place, protocols)
    _noted(place, protocols, rng, cleared)
    at = dt.datetime(2021, 1, 1, 12, tzinfo=dt.UTC)
    goal = StrategicGoal(
        id="goal-1", text="Verlässliche Übergänge", agreed_on=FIRST, became="Die Regel."
    )
    foundation = Foundation(frameworks=("lqw@11-areas",), goals=(goal,))
    place.register.set_foundation(foundation, at, "QB")
    _concluded(place, rng, closed)
    return place


def _protocol(rng: random.Random, rated: float) -> ReleasedProtocol:
    model = rng.choices(MODELS, (8, 4, 2, 1, 1))[0]
    text = " ".join(rng.choices(WORDS, k=60))
    feedback = None
    if rng.random() < rated:
        counts = {}
        for item in ITEMS:
            levels = [0] * 5
            for _ in range(6):
                levels[rng.choices(range(5), (1, 2, 8, 30, 20))[0]] += 1
            counts[item] = tuple(levels)
        feedback = ReleasedFeedback.model_validate({"slips": 6, "counts": counts})
    return ReleasedProtocol(
        id=f"{rng.getrandbits(128):032x}",
        date=FIRST + dt.timedelta(days=rng.randrange(365 * YEARS)),
        group=rng.choice(TEAMS),
        language="de",
        model=ReleasedModel(
            id=model,
            version="1.0",
            names=Text(de=model, en=model),
            author="-",
            licence_note=Text(de="-", en="-"),
        ),
        people=6,
        roles={},
        phases=tuple(
            ReleasedPhase(
                id=phase,
                names=Text(de=phase, en=phase),
                planned=600,
                actual=rng.randrange(300, 900),
                notes=text,
            )
            for phase in PHASES
        ),
        feedback=feedback,
        review=ReviewRecord(accepted=1, changed=0, rejected=0, by_hand=0, sources={}),
    )


def _archived(place: Workplace, protocols: list[ReleasedProtocol]) -> None:
    rows, bodies, figures = [], [], []
    for number, each in enumerate(protocols, start=1):
        facts = ProtocolFacts.of(each, each.date)
        rows.append({**facts.model_dump(), "no": number})
        bodies.append({"no": number, "document": each.model_dump_json(), "shadow": ""})
        figures.append({"no": number, "document": slim(each)})
    with writing(place.archive._engine) as connection:
        connection.execute(insert(ProtocolRow), rows)
        connection.execute(insert(BodyRow), bodies)
        connection.execute(insert(FigureRow), figures)


def _noted(
    place: Workplace, protocols: list[ReleasedProtocol], rng: random.Random, cleared: int
) -> None:
    at = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    for start in range(0, len(protocols), 2_000):
        with place.register.writing() as batch:
            for number, each in enumerate(protocols[start : start + 2_000], start):
                source = Source(
                    origin=Origin.SESSION, day=each.date, team=each.group, protocol=each.id
                )
                areas = tuple(rng.sample(AREAS, rng.randrange(3)))
                text = f"{' '.join(rng.choices(WORDS, k=12))} ({number})"
                noted = Noted(text=text, source=source, areas=areas)
                entries = [Entry[InsightChange](seq=1, at=at, role="Freigabe", change=noted)]
                if number < cleared:
                    entries.append(Entry[InsightChange](seq=2, at=at, role="QB", change=Cleared()))
                insight_id = f"{rng.getrandbits(128):032x}"
                batch.insight(state.fold(insight_id, entries), entries)
                batch.harvested(each.id)


def _concluded(place: Workplace, rng: random.Random, count: int) -> None:
    with place.register.writing() as batch:
        for _ in range(count):
            measure_id = f"{rng.getrandbits(128):032x}"
            day = FIRST + dt.timedelta(days=rng.randrange(365 * YEARS - 60))
            entries = list(_history(day, rng))
            batch.measure(fold(measure_id, entries), entries)


def _history(day: dt.date, rng: random.Random) -> Iterator[MeasureEntry]:
    def words(count: int) -> str:
        return " ".join(rng.choices(WORDS, k=count))

    plan = Plan(
        title=words(5),
        goal=words(12),
        criteria=(words(6), words(6)),
        responsible="Teamleitung",
        team=rng.choice(TEAMS),
        due=day + dt.timedelta(days=30),
        areas=(rng.choice(AREAS),),
        goal_id="goal-1",
    )
    later = day + dt.timedelta(days=40)
    concluded = ch.Concluded(
        approach=words(12),
        result=words(15),
        assessment=words(10),
        conclusion=Conclusion.KEEP,
        text=words(8),
    )
    changes: list[tuple[dt.date, ch.MeasureChange]] = [
        (day, ch.Proposed(plan=plan)),
        *((day, ch.Moved(to=to, on=day)) for to in WAY),
        (later, ch.Checked(on=later, by="Fachdienst", outcome=Status.EFFECTIVE)),
        (later, concluded),
    ]
    for seq, (on, change) in enumerate(changes, start=1):
        at = dt.datetime.combine(on, dt.time(9), dt.UTC)
        yield Entry[ch.MeasureChange](seq=seq, at=at, role="Leitung", change=change)


def plain_rows(place: Workplace) -> list[dict[str, object]]:
    """What the plain script reads: one JSON object a session."""
    found = place.archive.facts(FIRST, FIRST.replace(year=FIRST.year + YEARS))
    areas: dict[str, tuple[str, ...]] = {
        each.source.protocol or "": each.areas for each in place.register.insights()
    }
    return [
        {
            "quarter": each.quarter,
            "team": each.team,
            "model": each.model,
            "planned": each.planned,
            "actual": each.actual,
            "areas": list(areas.get(each.id, ())),
            "phases": list(zip(*each.phases, strict=True)),
            "feedback": {item: list(levels) for item, levels in each.feedback.items()},
        }
        for each in found
    ]


def written(rows: list[dict[str, object]], file: Path) -> None:
    """As JSON lines."""
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
