"""A workplace with a year of sessions, on a fake clock: the day is 12 March 2026."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlmodel import Session

from kollegial.flow.learning.clearing import digest
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import Cleared, Source
from kollegial.quality.disclosure import Period
from kollegial.quality.vocabulary import Origin
from kollegial.store.register.publication_tables import LookedRow
from tests.export.protocols import PROTOCOL, RICH
from tests.flow.quality.helpers import at_work

YEAR = Wish(Period.years(2025))
TEAMS = ("Nord", "Süd", "West")
WORDS = "Abschiede brauchen einen Termin."
"""What the group of every second session learned."""


def add_sessions(place: Workplace, count: int, first: int = 0, year: int = 2025) -> None:
    """So many sessions, spread over the year and three teams."""
    for number in range(first, first + count):
        base = RICH if number % 2 else PROTOCOL
        day = dt.date(year, 1 + number % 12, 1 + number % 28)
        place.archive.add(
            base.model_copy(
                update={
                    "id": f"{number + 1:032x}",
                    "date": day,
                    "group": TEAMS[number % 3],
                    "follow_ups": (),
                }
            )
        )


def learned(folder: Path, count: int = 24) -> tuple[Workplace, QualityWork]:
    """A workplace with sessions, and one cleared insight that nobody told in them."""
    place, work = at_work(folder)
    add_sessions(place, count)
    note(work, "Erst fragen, dann raten.")
    return place, work


def note(work: QualityWork, text: str) -> str:
    """The id of a new insight of March 2025 that is cleared."""
    source = Source(origin=Origin.SURVEY, day=dt.date(2025, 3, 5), team="Nord")
    insight = work.note(text, source)
    work.change_insight(insight.id, Cleared())
    return insight.id


def looked_by(place: Workplace, text: str) -> str | None:
    """In which role somebody looked at a text before it goes out; nothing if nobody did."""
    with Session(place.register._engine) as session:
        row = session.get(LookedRow, digest(text))
        return row.role if row is not None else None
