"""The days of measures and experiments as an iCalendar file (RFC 5545).

Every day has an id of its own that stays, so that importing again moves an entry and makes no
second one. It is stamped with the last change and not with the hour of the export: the same
register gives the same bytes. Roles may be in it, names never are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.quality.board.attention import check_day
from kollegial.quality.board.line import line_of
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import AT_WORK, Status
from kollegial.words import Language

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT: Final = "-//Kollegial//Measures//EN"
_HOST: Final = "kollegial"

_DUE = N_("{name} is due: {title}")
_MEASURING = N_("{name}, look at the measure: {title}")
_CHECK = N_("{name}, check the effect: {title}")
_EXPERIMENT = N_("The experiment ends: {what}")
_RESPONSIBLE = N_("Responsible: {role}")
_STOP = N_("To be stopped earlier if: {criterion}")


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One entry of a calendar: a whole day."""

    uid: str
    on: dt.date
    summary: str = field(repr=False)
    description: str = field(repr=False)
    changed_at: dt.datetime
    sequence: int


def measure_days(measure: Measure, number: int, language: Language) -> Iterator[CalendarDay]:
    """The days of an open measure: due, to be measured, since when it is to be checked."""
    if not measure.open or measure.status is Status.SUSPENDED:
        return
    plan = measure.plan
    check_on = check_day(line_of(measure, number))

    def day(kind: str, message: str, on: dt.date) -> CalendarDay:
        role = plan.responsible
        return CalendarDay(
            uid=f"{kind}-{measure.id}@{_HOST}",
            on=on,
            summary=translate(message, language).format(name=f"M{number}", title=plan.title),
            description=translate(_RESPONSIBLE, language).format(role=role) if role else "",
            changed_at=measure.changed_at,
            sequence=measure.seq,
        )

    if plan.due is not None and (measure.status in AT_WORK or measure.status is Status.PROPOSED):
        yield day("due", _DUE, plan.due)
    for on in plan.measuring:
        yield day(f"measuring-{on.isoformat()}", _MEASURING, on)
    if check_on is not None:
        yield day("check", _CHECK, check_on)


def insight_days(
    insight: Insight, changed_at: dt.datetime, language: Language
) -> Iterator[CalendarDay]:
    """The day on which the experiment of an insight ends; none unless one is running."""
    experiment = insight.experiment
    if experiment is None:
        return
    yield CalendarDay(
        uid=f"experiment-{insight.id}@{_HOST}",
        on=experiment.until,
        summary=translate(_EXPERIMENT, language).format(what=_short(experiment.what)),
        description=translate(_STOP, language).format(criterion=experiment.stop_if),
        changed_at=changed_at,
        sequence=insight.seq,
    )


def calendar(days: Iterable[CalendarDay], language: Language) -> str:
    """All of them as one calendar, by day."""
    from icalendar import Calendar

    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", translate(N_("Measures"), language))
    for each in sorted(days, key=lambda each: (each.on, each.uid)):
        found.add_component(_event(each))
    text: str = found.to_ical().decode("utf-8")
    return text


def _event(day: CalendarDay) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", day.uid)
    event.add("dtstamp", day.changed_at.astimezone(dt.UTC).replace(microsecond=0))
    event.add("sequence", day.sequence)
    event.add("dtstart", day.on)
    event.add("dtend", day.on + dt.timedelta(days=1))
    event.add("summary", day.summary)
    if day.description:
        event.add("description", day.description)
    # It stands in the calendar and keeps nobody from a meeting on that day.
    event.add("transp", "TRANSPARENT")
    return event


def _short(text: str, longest: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
