"""A measure step by step, a day a step, for tests that tell a story."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from kollegial.quality.changes.measure import (
    Checked,
    Concluded,
    MeasureChange,
    Measured,
    Moved,
    Proposed,
    Reworking,
)
from kollegial.quality.history import Undone
from kollegial.quality.measure.apply import MeasureEntry, begin, fold
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Attained, Conclusion, Direction, Status
from tests.quality.scripts import MEASURE, START, after, measure_entry

FIRST = START.date()
PLAN = Plan(
    title="Übergaben mit Zeit",
    team="Nord",
    goal="Jede neue Fachkraft kennt nach vier Wochen die offenen Fälle",
    contribution="Familien müssen nicht von vorn erzählen",
    resources="Zehn Minuten je Woche",
    criteria=("Nachfragen in den ersten vier Wochen",),
    indicator=Indicator(
        name="Nachfragen",
        unit="je Woche",
        baseline=Decimal("9"),
        baseline_on=FIRST - dt.timedelta(days=10),
        target=Decimal("3"),
        direction=Direction.DOWN,
    ),
    responsible="Teamleitung",
    contributing=("Fachkraft",),
    due=FIRST + dt.timedelta(days=60),
    measuring=(FIRST + dt.timedelta(days=30), FIRST + dt.timedelta(days=90)),
)
BARE = Plan(title="Nur ein Titel")


class Walk:
    """One measure; ``day`` counts from the day it was proposed."""

    def __init__(self, plan: Plan = PLAN, on: int | None = None) -> None:
        day = None if on is None else FIRST + dt.timedelta(days=on)
        self.entries: list[MeasureEntry] = [measure_entry(1, Proposed(plan=plan, on=day))]
        self.measure = begin(MEASURE, self.entries[0])
        self.day = 0

    @property
    def today(self) -> dt.date:
        """The day of the last step."""
        return FIRST + dt.timedelta(days=self.day)

    def wait(self, days: int) -> Walk:
        """So many days later."""
        self.day += days
        return self

    def do(self, *changes: MeasureChange) -> Walk:
        """These changes, today; ``Refused`` leaves it as it is."""
        for change in changes:
            at = START + dt.timedelta(days=self.day)
            entry = measure_entry(len(self.entries) + 1, change, at)
            self.measure = after(MEASURE, self.entries, self.measure, entry)
            self.entries.append(entry)
        return self

    def undo(self) -> Walk:
        """The last change back."""
        return self.do(Undone())

    def to(self, *statuses: Status) -> Walk:
        """On, a day a step."""
        for status in statuses:
            self.wait(1).do(Moved(to=status, on=self.today))
        return self

    def implemented(self) -> Walk:
        """Planned, begun, implemented."""
        return self.to(Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED)

    def checked(self, outcome: str, by: str = "Träger") -> Walk:
        """In check, and checked."""
        self.to(Status.IN_CHECK).wait(1)
        found = {"on": self.today, "by": by, "outcome": outcome}
        return self.do(Checked.model_validate(found))

    def rework(self, days: int = 30) -> Walk:
        """Once more."""
        due = self.today + dt.timedelta(days=days)
        return self.do(Reworking(due=due, reason="Noch nicht bei allen"))

    def measured(self, value: str | None = None, attained: Attained | None = None) -> Walk:
        """One look, today."""
        number = None if value is None else Decimal(value)
        new = f"{len(self.entries):032x}"
        return self.do(Measured(id=new, on=self.today, value=number, attained=attained))

    def concluded(self) -> Walk:
        """The closing form."""
        return self.do(Concluded(result="drei", assessment="reicht", conclusion=Conclusion.KEEP))

    def read_again(self) -> Measure:
        """What the whole history folds to."""
        return fold(MEASURE, self.entries)
