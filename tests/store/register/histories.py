"""A plan with everything in it, and a history in which everything happened. No chance in it."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal

from kollegial.quality.changes import measure as ch
from kollegial.quality.history import Entry, Undone
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Conclusion, Origin, Status

START = dt.datetime(2026, 3, 2, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
"""Another day in UTC than where it was entered."""

ROLES = ("Leitung", "Qualitätsbeauftragte")
FULL = Plan(
    title="Übergaben mit Zeit",
    team="Team Nord",
    goal="Jede Übergabe hat zehn Minuten.",
    criteria=("zehn Minuten",),
    indicator=Indicator(
        name="Dauer", unit="min", baseline=Decimal("4.50"), baseline_on=dt.date(2026, 1, 5)
    ),
    responsible="Leitung",
    contributing=("Team", "Verwaltung"),
    due=dt.date(2026, 9, 1),
    measuring=(dt.date(2026, 4, 1), dt.date(2026, 6, 1)),
    areas=("lqw@11-areas:4", "own@1:A"),
    origin=Origin.SESSION,
)


def entry(
    seq: int, change: ch.MeasureChange, at: dt.datetime = START, role: str = ROLES[0]
) -> MeasureEntry:
    """One entry of a measure."""
    return Entry[ch.MeasureChange](seq=seq, at=at, role=role, change=change)


def closed(measure_id: str) -> list[MeasureEntry]:
    """The history of a measure that was worded anew, measured, withdrawn, undone, and closed."""
    day = START.date()
    first, second = uuid.uuid4().hex, uuid.uuid4().hex
    rest: list[ch.MeasureChange] = [
        ch.Reworded(fields={"goal": "Ein früher Entwurf"}),
        ch.Reworded(fields={"goal": "Das Ziel"}),
        ch.Moved(to=Status.PLANNED, on=day),
        ch.DueMoved(due=dt.date(2026, 10, 1), reason="Urlaub"),
        ch.Moved(to=Status.IN_PROGRESS, on=day),
        ch.Moved(to=Status.IMPLEMENTED, on=day),
        Undone(),
        ch.Moved(to=Status.IMPLEMENTED, on=day),
        ch.Measured(id=first, on=day, value=Decimal("99"), note="Ein Irrtum"),
        ch.Withdrawn(id=first, reason="vertippt"),
        ch.Measured(id=second, on=day, value=Decimal("9.50"), note="gezählt"),
        ch.Moved(to=Status.IN_CHECK, on=day),
        ch.Checked(on=day, by=ROLES[1], outcome=Status.EFFECTIVE),
        ch.Concluded(result="gut", assessment="wirkt", conclusion=Conclusion.KEEP),
    ]
    return [entry(seq, each) for seq, each in enumerate([ch.Proposed(plan=FULL), *rest], 1)]
