"""The calendar, read back by the library that programs read it with."""

from __future__ import annotations

import datetime as dt
from itertools import chain

from icalendar import Calendar
from icalendar.cal import Component

from kollegial.export.quality.calendar import CalendarDay, calendar, insight_days, measure_days
from kollegial.quality.changes.measure import LeftOut, Moved
from kollegial.quality.vocabulary import Status
from tests.export.quality.records import (
    BEGIN,
    INSIGHT_ID,
    MEASURE_ID,
    PLAN,
    TRIED,
    WHOLE,
    day,
    insight,
    looked,
    measure,
    planned,
)


def events(*days: CalendarDay) -> list[Component]:
    read = Calendar.from_ical(calendar(days, "en"))
    return list(read.walk("VEVENT"))


def test_the_days_of_a_planned_measure() -> None:
    found = events(*measure_days(measure(*planned()), 12, "en"))
    assert [(str(each["uid"]), each.decoded("dtstart")) for each in found] == [
        (f"measuring-2026-03-01-{MEASURE_ID}@kollegial", day(3, 1)),
        (f"measuring-2026-05-01-{MEASURE_ID}@kollegial", day(5, 1)),
        (f"due-{MEASURE_ID}@kollegial", day(6, 30)),
    ]
    due = found[-1]
    assert str(due["summary"]) == "M12 is due: Abschied vor jedem Wechsel"
    assert str(due["description"]) == "Responsible: Teamleitung"
    assert due.decoded("dtend") == day(7, 1)
    assert due.decoded("dtstamp") == (BEGIN + dt.timedelta(weeks=40)).astimezone(dt.UTC)
    assert due["sequence"] == 2
    assert str(due["transp"]) == "TRANSPARENT"


def test_once_implemented_its_check_is_due_and_its_due_date_is_met() -> None:
    looks = [looked(1, day(3, 1), "1"), looked(2, day(5, 1), "2")]
    begun = [Moved(to=Status.IN_PROGRESS, on=day(1, 20)), *looks]
    done = measure(*planned(), *begun, Moved(to=Status.IMPLEMENTED, on=day(6, 1)))
    uids = {each.uid.partition("-")[0]: each.on for each in measure_days(done, 1, "en")}
    assert uids == {"measuring": day(5, 1), "check": day(6, 1)}


def test_closed_and_resting_measures_are_in_no_calendar() -> None:
    resting = measure(*planned(), LeftOut(to=Status.SUSPENDED, reason="Pause"))
    assert not list(chain(measure_days(measure(*WHOLE), 1, "en"), measure_days(resting, 2, "en")))


def test_an_experiment_ends() -> None:
    (found,) = events(*insight_days(insight(TRIED), BEGIN, "en"))
    assert str(found["uid"]) == f"experiment-{INSIGHT_ID}@kollegial"
    assert found.decoded("dtstart") == day(2, 1)
    assert not list(insight_days(insight(), BEGIN, "en"))


def test_the_same_register_gives_the_same_bytes_in_any_order() -> None:
    days = [
        *measure_days(measure(*planned()), 12, "de"),
        *insight_days(insight(TRIED), BEGIN, "de"),
    ]
    text = calendar(days, "de")
    assert text == calendar(reversed(days), "de")
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_text_of_people_is_data_in_it() -> None:
    odd = PLAN.model_copy(update={"title": "a;b,c\\n END:VEVENT", "measuring": ()})
    (found,) = events(*measure_days(measure(*planned(odd)), 1, "en"))
    assert str(found["summary"]) == "M1 is due: a;b,c\\n END:VEVENT"
