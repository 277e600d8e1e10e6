"""A small invented organisation: sessions of 2025, insights, measures, goals."""

from __future__ import annotations

import datetime as dt

from kollegial.learning.facts import Facts, Phases, PhaseTime
from kollegial.learning.figures import Sources
from kollegial.learning.populations import Categories
from kollegial.learning.protected import Door
from kollegial.learning.stories import Numbered
from kollegial.quality.changes.insight import Source
from kollegial.quality.changes.measure import Concluded, Measured
from kollegial.quality.disclosure import Published, Rules
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Conclusion, Origin, Status

DAY = dt.date(2026, 2, 1)
NOON = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
AREAS = ("lqw@11-areas:4", "lqw@11-areas:7", "own@1:A")
TEAMS = ("Nord", "Süd", "West")
FIRST = 2025 * 4


def session(number: int, **changes: object) -> Facts:
    """The session of that number: spread over quarters, teams, models, areas."""
    values: dict[str, object] = {
        "quarter": FIRST + number % 4,
        "team": TEAMS[number % 3],
        "model": "tietze" if number % 5 else "troika",
        "planned": 2700,
        "actual": 2400 + 60 * (number % 10),
        "answered": number % 2 == 0,
        "phases": Phases.of(
            (PhaseTime("casting", 300, 240), PhaseTime("advice", 600, 700 + number))
        ),
        "feedback": {"useful": (0, 0, 1, 3, 2)},
        "areas": AREAS[:1] if number % 4 else AREAS[1:2],
        "id": f"{number:032x}",
    }
    return Facts(**{**values, **changes})  # type: ignore[arg-type]


def insight(number: int, text: str, *, cleared: bool = True, **changes: object) -> Insight:
    """An insight of March 2025."""
    values: dict[str, object] = {
        "source": Source(origin=Origin.SESSION, day=dt.date(2025, 3, 5), team="Nord"),
        "noted_on": dt.date(2025, 3, 6),
        "areas": AREAS[:1],
        "cleared_on": dt.date(2025, 4, 1) if cleared else None,
        "seq": 2,
    }
    return Insight(f"{number:032x}", text, **{**values, **changes})  # type: ignore[arg-type]


def measure(number: int, status: Status = Status.EFFECTIVE, **changes: object) -> Numbered:
    """A measure that came to its end in June 2025."""
    values: dict[str, object] = {
        "plan": Plan(
            title=f"Übergabe {number}",
            team="Nord",
            goal="Jede Übergabe hat ein Blatt.",
            areas=AREAS[:1],
            goal_id="goal-1",
        ),
        "proposed_on": dt.date(2025, 1, 7),
        "changed_at": NOON,
        "status": status,
        "status_since": dt.date(2025, 6, 2),
        "measurements": (Measured(id="a" * 32, on=dt.date(2025, 5, 1), value=None),),
        "conclusion": Concluded(
            approach="Ein Blatt, zwei Minuten.",
            result="Neun von zehn Übergaben.",
            assessment="Das Ziel ist erreicht.",
            conclusion=Conclusion.KEEP,
            text="So weiter.",
        ),
        "seq": 9,
    }
    return Numbered(Measure(f"{number:032x}", **{**values, **changes}), number)  # type: ignore[arg-type]


FOUNDATION = Foundation(
    success="Familien gehen ihren eigenen nächsten Schritt.",
    goals=(
        StrategicGoal(
            id="goal-1",
            text="Verlässliche Übergänge",
            agreed_on=dt.date(2024, 6, 1),
            became="Erreicht.",
        ),
    ),
)


def sources(count: int = 60, **changes: object) -> Sources:
    """Everything there is to tell of."""
    values: dict[str, object] = {
        "facts": tuple(session(number) for number in range(count)),
        "categories": Categories(TEAMS, ("tietze", "troika"), AREAS),
        "items": ("useful",),
        "insights": (
            insight(1, "Erst fragen, dann raten."),
            insight(2, "Abschiede brauchen Zeit.", areas=AREAS[1:2]),
            insight(3, "Nicht freigegeben.", cleared=False),
            insight(4, "Ohne Bereich.", areas=()),
        ),
        "measures": (measure(12), measure(7, Status.PARTLY)),
        "foundation": FOUNDATION,
    }
    return Sources(**{**values, **changes})  # type: ignore[arg-type]


def door(
    day: dt.date = DAY, published: Published | None = None, rules: Rules | None = None
) -> Door:
    """The door on a day after the period."""
    return Door(published or Published(), day, rules or Rules())
