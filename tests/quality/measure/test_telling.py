"""The history of a measure in sentences, old → new."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from kollegial.quality.changes.measure import (
    DueMoved,
    Followed,
    LeftOut,
    Measured,
    Resumed,
    Reworded,
    Withdrawn,
)
from kollegial.quality.measure.telling import past
from kollegial.quality.vocabulary import Attained, Status
from kollegial.tell import tell
from tests.quality.scripts import MEASURE
from tests.quality.walk import FIRST, Walk


def told(walk: Walk) -> list[str]:
    return [tell(each.told) for each in past(MEASURE, walk.entries)]


def test_the_whole_way() -> None:
    walk = Walk(on=-3).to(Status.PLANNED)
    walk.do(DueMoved(due=dt.date(2026, 6, 1), reason="Urlaub"))
    walk.to(Status.IN_PROGRESS).do(LeftOut(to=Status.SUSPENDED, reason="Krank"), Resumed())
    walk.to(Status.IMPLEMENTED).measured("8.50").measured(attained=Attained.NO)
    walk.checked("not-effective").rework().to(Status.IMPLEMENTED)
    walk.checked("effective").concluded().do(Followed(measure="f" * 32))
    assert told(walk) == [
        "Proposed on 2026-02-27: Übergaben mit Zeit",
        "Planned on 2026-03-03",
        "Due date moved from 2026-05-01 to 2026-06-01: Urlaub",
        "Begun on 2026-03-04",
        "Suspended: Krank",
        "Resumed; it is “in progress” again",
        "Implemented on 2026-03-05",
        "Measured on 2026-03-05: 8.50 je Woche",
        "Judged on 2026-03-05: not attained",
        "In effectiveness check since 2026-03-06",
        "Checked on 2026-03-07 by the role Träger: not effective",
        "In rework until 2026-04-06: Noch nicht bei allen",
        "Implemented on 2026-03-08",
        "In effectiveness check since 2026-03-09",
        "Checked on 2026-03-10 by the role Träger: effective",
        "Concluded: keep the method",
        "Another measure goes on with it.",
    ]


def test_old_and_new_of_every_field_that_was_written_anew() -> None:
    walk = Walk()
    fields = {
        "title": "Neu",
        "due": None,
        "criteria": ["eins", "zwei"],
        "indicator": None,
        "step": 4,
        "measuring": ["2026-05-01", "2026-06-01"],
        "goal_id": "goal-1",
    }
    walk.do(Reworded(fields=fields))
    assert told(walk)[1] == (
        "Title: Übergaben mit Zeit → Neu; "
        "Criteria: Nachfragen in den ersten vier Wochen → eins; zwei; "
        "Indicator: Nachfragen, baseline 9 je Woche, target 3 je Woche, "
        "baseline of 2026-02-20, shall fall → nothing; "
        "Step of effect: nothing → 4: they know more or can do more; "
        "Strategic goal: nothing → goal-1; "
        "Due date: 2026-05-01 → nothing; "
        "Measuring days: 2026-04-01; 2026-05-31 → 2026-05-01; 2026-06-01"
    )


def test_what_was_taken_back_is_still_told() -> None:
    walk = Walk().do(Reworded(fields={"title": "A"})).undo()
    found = past(MEASURE, walk.entries)
    assert [each.counts for each in found] == [True, False, False]
    assert tell(found[2].told) == "Taken back: Title: Übergaben mit Zeit → A"
    assert [each.role for each in found] == ["Teamleitung"] * 3


def test_a_withdrawn_measurement_is_told_with_what_it_was() -> None:
    walk = Walk().do(Measured(id="a" * 32, on=FIRST, value=Decimal("80"), note="gezählt"))
    walk.do(Withdrawn(id="a" * 32, reason="vertippt"))
    assert told(walk)[1:] == [
        "Measured on 2026-03-02: 80 je Woche (gezählt)",
        "Withdrawn: Measured on 2026-03-02: 80 je Woche (vertippt)",
    ]


def test_braces_of_people_stay_braces() -> None:
    walk = Walk().do(Reworded(fields={"title": "{title} {0} %s"}))
    assert told(walk)[1] == "Title: Übergaben mit Zeit → {title} {0} %s"
