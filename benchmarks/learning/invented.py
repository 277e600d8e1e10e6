"""An archive and a register full of invented sessions, written in few transactions."""

from __future__ import annotations

import datetime as dt
import json
import random
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
from kollegial.quality.changes.insight import Cleared, InsightChange, Noted, Source
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.history import Entry
from kollegial.quality.insight import state
from kollegial.quality.vocabulary import Origin
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
ITEMS = ("useful", "pace", "heard", "safe")
WORDS = "Wir fragen nach bevor wir raten und halten die Zeit für den Abschied frei".split()


def filled(folder: Path, sessions: int, *, cleared: int = 200, rated: float = 0.25) -> Workplace:
    """A workplace with so many sessions over five years; of each of them an insight."""
    rng = random.Random(20)
    home = Home(folder)
    home.prepare()
    place = Workplace(home)
    protocols = [_protocol(rng, rated) for _ in range(sessions)]
    _archived(place, protocols)
    _noted(place, protocols, rng, cleared)
    at = dt.datetime(2021, 1, 1, 12, tzinfo=dt.UTC)
    place.register.set_foundation(Foundation(frameworks=("lqw@11-areas",)), at, "QB")
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
                batch.insight(state.fold(f"{number:032x}", entries), entries)
                batch.harvested(each.id)


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
            "phases": [[some.phase, some.planned, some.actual] for some in each.phases],
            "feedback": {item: list(levels) for item, levels in each.feedback.items()},
        }
        for each in found
    ]


def written(rows: list[dict[str, object]], file: Path) -> None:
    """As JSON lines."""
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
