"""A workplace with quality work in it, on a fake clock; the day is 12 March 2026."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol
from kollegial.quality.measure.plan import Indicator, Plan
from tests.export.protocols import RICH
from tests.flow.helpers import FakeClock, workplace

TODAY = dt.date(2026, 3, 12)
OFFICER = "Qualitätsbeauftragte"
LEAD = "Teamleitung"

PLAN = Plan(
    title="Abschied vor jedem Wechsel",
    team="Team Süd",
    goal="Vor jedem Wechsel der Bezugsperson steht ein Termin für den Abschied.",
    criteria=("9 von 10 Wechseln haben einen Termin",),
    indicator=Indicator(name="Wechsel mit Termin", unit="%", target=Decimal(90)),
    responsible=LEAD,
    due=TODAY + dt.timedelta(days=60),
)


def at_work(folder: Path, role: str = OFFICER) -> tuple[Workplace, QualityWork]:
    """A workplace, and somebody at work in it."""
    place = workplace(folder, FakeClock())
    return place, QualityWork.at(place, role)


def protocol(**changes: Any) -> ReleasedProtocol:
    """A protocol in which the group learned something."""
    return RICH.model_copy(update={"date": TODAY, **changes})
