"""Measures and insights that hold everything, folded from histories; nothing depends on today."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from kollegial.quality.changes import insight as insights
from kollegial.quality.changes import measure as measures
from kollegial.quality.history import Change, Entry
from kollegial.quality.insight import state as insight_fold
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure import apply as measure_fold
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import (
    Answer,
    Attained,
    Conclusion,
    Direction,
    Level,
    Origin,
    Status,
    Step,
)

MEASURE_ID, INSIGHT_ID, NEXT_ID = "a1" * 16, "b2" * 16, "c3" * 16
BEGIN = dt.datetime(2026, 1, 12, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
OFFICER, LEAD = "Qualitätsbeauftragte", "Teamleitung"

PLAN = Plan(
    title="Abschied vor jedem Wechsel",
    team="Team Süd",
    description="=Wechsel; „geplant“",
    goal="Vor jedem Wechsel steht ein Termin.",
    contribution="Kinder können sich verabschieden.",
    resources="eine Stunde je Wechsel",
    criteria=("9 von 10 Wechseln haben einen Termin",),
    indicator=Indicator(
        name="Wechsel mit Termin",
        unit="%",
        baseline=Decimal("20.50"),
        baseline_on=dt.date(2026, 1, 5),
        target=Decimal(90),
        direction=Direction.UP,
    ),
    anchor="Niemand geht ohne Gruß.",
    step=Step.BEHAVIOUR,
    level=Level.PROCESS,
    areas=("lqw@11-areas:4", "own@1:N"),
    goal_id="nacht",
    responsible=LEAD,
    contributing=("Fachkräfte",),
    due=dt.date(2026, 6, 30),
    measuring=(dt.date(2026, 3, 1), dt.date(2026, 5, 1)),
    origin=Origin.SESSION,
    insights=(INSIGHT_ID,),
)


def day(month: int, number: int) -> dt.date:
    return dt.date(2026, month, number)


def looked(number: int, on: dt.date, value: str | None, **more: Any) -> measures.Measured:
    read = None if value is None else Decimal(value)
    return measures.Measured(id=f"{number:032x}", on=on, value=read, **more)


def planned(plan: Plan = PLAN) -> list[Change]:
    return [
        measures.Proposed(plan=plan),
        measures.Moved(to=Status.PLANNED, on=day(1, 12)),
    ]


WHOLE: list[Change] = [
    *planned(),
    measures.Moved(to=Status.IN_PROGRESS, on=day(1, 20)),
    looked(1, day(3, 1), "45.5"),
    looked(2, day(5, 1), "60", attained=Attained.PARTLY, note="zwei ohne Termin"),
    measures.DueMoved(due=day(7, 31), reason="Urlaub"),
    measures.Moved(to=Status.IMPLEMENTED, on=day(6, 1)),
    measures.Moved(to=Status.IN_CHECK, on=day(6, 2)),
    measures.Checked(on=day(6, 3), by=OFFICER, outcome=Status.NOT_EFFECTIVE, note="zu spät"),
    measures.Reworking(due=day(9, 30), reason="früher beginnen"),
    measures.Moved(to=Status.IMPLEMENTED, on=day(9, 1)),
    looked(3, day(9, 2), "95"),
    measures.Moved(to=Status.IN_CHECK, on=day(9, 3)),
    measures.Checked(on=day(9, 4), by=OFFICER, outcome=Status.EFFECTIVE),
    measures.Concluded(result="Es gelingt.", assessment="Gut.", conclusion=Conclusion.KEEP),
    measures.Followed(measure=NEXT_ID),
]


def measure(*changes: Change, measure_id: str = MEASURE_ID) -> Measure:
    """The measure of a history; all but the first entry are of one later day."""
    entries = [
        Entry[measures.MeasureChange](
            seq=seq,
            at=BEGIN + dt.timedelta(weeks=40) if seq > 1 else BEGIN,
            role=OFFICER,
            change=each,  # type: ignore[arg-type]
        )
        for seq, each in enumerate(changes, start=1)
    ]
    return measure_fold.fold(measure_id, entries)


def insight(*changes: Change) -> Insight:
    """An insight that was noted, and what happened to it."""
    noted = insights.Noted(
        text="Abschiede brauchen einen Termin.",
        source=insights.Source(
            origin=Origin.SESSION,
            day=day(1, 8),
            team="Team Süd",
            model="tietze",
            protocol="d4" * 16,
        ),
        areas=("lqw@11-areas:4",),
    )
    entries = [
        Entry[insights.InsightChange](
            seq=seq,
            at=BEGIN,
            role=OFFICER,
            change=each,  # type: ignore[arg-type]
        )
        for seq, each in enumerate([noted, *changes], start=1)
    ]
    return insight_fold.fold(INSIGHT_ID, entries)


TRIED = insights.Decided(
    answer=Answer.EXPERIMENT,
    reason="klein anfangen",
    experiment=insights.Experiment(
        what="Zwei Wochen lang ein Termin", until=day(2, 1), stop_if="jemand fehlt"
    ),
)
ENDED = insights.ExperimentEnded(on=BEGIN.date(), stopped=True, result="Es ging.")
