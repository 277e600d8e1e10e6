"""Invented measures in a real register, and the app opened on one of its screens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.insight import Source
from kollegial.quality.foundation.foundation import Foundation, OwnArea, StrategicGoal
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Direction, Level, Origin, Status, Step
from tests.flow.helpers import FakeClock, workplace

ROLE = "Qualitätsbeauftragte"
LEAD = "Teamleitung"
SUCCESS = "Gelungen ist Hilfe, wenn Familien ihren Alltag wieder selbst in der Hand haben."
MISSED = "Eltern erfahren zu spät von Terminen und sagen dann ab."
TITLES = (
    "Elternabende zwei Wochen vorher ankündigen",
    "Übergabe mit Checkliste",
    "Nach jedem Hausbesuch kurz anrufen",
    "Wartezeit bis zum Erstgespräch verkürzen",
    "Infoblatt in einfacher Sprache",
    "Fallberatung alle sechs Wochen",
    "Vertretung verlässlich regeln",
)
DAY_ONE = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
NOW = dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)


def clock_at(moment: dt.datetime) -> FakeClock:
    """A clock that shows ``moment``."""
    return FakeClock(wall=round(moment.timestamp() * 1000))


def place_at(folder: Path, moment: dt.datetime = NOW) -> Workplace:
    """A workplace of that moment, with a role settled."""
    place = workplace(folder, clock_at(moment))
    place.home.settings.write_text(
        'language = "en"\n\n[quality]\nrole = "Qualitätsbeauftragte"\n', encoding="utf-8"
    )
    return place


class Team:
    """Somebody who works on measures, on days of the past."""

    def __init__(self, place: Workplace) -> None:
        self.now = DAY_ONE
        self.work = QualityWork(place.register, lambda: self.now, ROLE)

    def on(self, day: dt.date) -> Team:
        """From that day on."""
        self.now = dt.datetime.combine(day, dt.time(9), dt.UTC)
        return self

    def proposed(self, title: str, **fields: object) -> Measure:
        """A new measure with a goal, one criterion, a role and a due date."""
        usual: dict[str, object] = {
            "goal": f"{title}, und zwar immer",
            "criteria": ("Drei Monate lang eingehalten",),
            "responsible": LEAD,
            "team": "Team Süd",
            "due": dt.date(2026, 4, 12),
        }
        return self.work.propose(Plan.model_validate({"title": title, **usual, **fields}))

    def brought_to(self, measure: Measure, status: Status, on: dt.date) -> Measure:
        """As far as a status, every step on one day."""
        for step in (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK):
            measure = self.work.change(measure.id, ch.Moved(to=step, on=on))
            if step is status:
                break
        return measure


def founded(place: Workplace) -> Foundation:
    """A foundation with a definition of success, roles, teams, a goal and an area of its own."""
    found = Foundation(
        success=SUCCESS,
        goals=(StrategicGoal(id="eltern", text="Eltern sind Partner"),),
        roles=(LEAD, ROLE, "Bereichsleitung"),
        teams=("Team Süd", "Team Nord"),
        own_areas=(OwnArea(code="E1", title_de="Elternarbeit", title_en="Work with parents"),),
    )
    place.register.set_foundation(found, DAY_ONE, ROLE)
    return found


def several(place: Workplace) -> Sequence[Measure]:
    """A few measures in different states, as a team has them."""
    founded(place)
    team = Team(place)
    jan, feb, march = dt.date(2026, 1, 12), dt.date(2026, 2, 9), dt.date(2026, 3, 2)
    made = [team.proposed(title) for title in TITLES[:3]]
    late = team.proposed(TITLES[3], due=dt.date(2026, 3, 1), responsible="Bereichsleitung")
    soon = team.proposed(TITLES[4], due=dt.date(2026, 3, 20), areas=("own@1:E1",))
    idle = team.proposed(TITLES[5], due=None, team="Team Nord", origin=Origin.AUDIT)
    team.on(jan)
    late = team.brought_to(late, Status.IN_PROGRESS, jan)
    soon = team.brought_to(soon, Status.PLANNED, jan)
    team.on(feb)
    made[1] = team.brought_to(made[1], Status.IMPLEMENTED, feb)
    team.on(march)
    made[2] = team.work.change(
        made[2].id, ch.LeftOut(to=Status.DROPPED, reason="Macht schon die Nachbargruppe.")
    )
    return [*made, late, soon, idle]


def measured(place: Workplace) -> Measure:
    """One measure with everything: insight, indicator, three values, a moved date, a rework."""
    founded(place)
    team = Team(place)
    source = Source(origin=Origin.SESSION, day=dt.date(2026, 1, 5), team="Team Süd", model="tietze")
    insight = team.work.note(MISSED, source)
    indicator = Indicator(
        name="Absagen je Elternabend",
        unit="Absagen",
        baseline=Decimal(9),
        baseline_on=dt.date(2026, 1, 5),
        target=Decimal(4),
        direction=Direction.DOWN,
    )
    measure = team.proposed(
        TITLES[0],
        goal="Bis zum Sommer sagen höchstens vier Familien je Elternabend ab.",
        contribution="Wer rechtzeitig Bescheid weiß, kann kommen und mitentscheiden.",
        resources="Zwei Stunden im Monat, Teamleitung und Sekretariat",
        criteria=("Höchstens vier Absagen", "Alle haben die Einladung zwei Wochen vorher"),
        indicator=indicator,
        measuring=(dt.date(2026, 1, 30), dt.date(2026, 2, 13), dt.date(2026, 2, 27)),
        areas=("own@1:E1",),
        goal_id="eltern",
        contributing=("Sekretariat",),
        due=dt.date(2026, 2, 1),
        origin=Origin.SESSION,
        step=Step.BEHAVIOUR,
        level=Level.PROCESS,
        insights=(insight.id,),
    )
    team.on(dt.date(2026, 1, 12))
    team.brought_to(measure, Status.IN_PROGRESS, dt.date(2026, 1, 12))
    moved = ch.DueMoved(due=dt.date(2026, 2, 15), reason="Die Druckerei hatte geschlossen.")
    team.work.change(measure.id, moved)
    for number, (day, value) in enumerate(_VALUES):
        look = ch.Measured(id=f"{number + 1:032x}", on=day, value=Decimal(value))
        team.on(day).work.change(measure.id, look)
    team.on(dt.date(2026, 2, 28))
    for step in (Status.IMPLEMENTED, Status.IN_CHECK):
        team.work.change(measure.id, ch.Moved(to=step, on=dt.date(2026, 2, 16)))
    checked = ch.Checked(
        on=dt.date(2026, 3, 2),
        by="Bereichsleitung",
        outcome=Status.PARTLY,
        note="Besser, aber noch nicht so weit.",
    )
    team.on(dt.date(2026, 3, 2)).work.change(measure.id, checked)
    again = ch.Reworking(due=dt.date(2026, 5, 1), reason="Die Einladung auch als Nachricht.")
    return team.work.change(measure.id, again)


_VALUES = (
    (dt.date(2026, 1, 30), "8"),
    (dt.date(2026, 2, 13), "5"),
    (dt.date(2026, 2, 27), "6"),
)


def many(place: Workplace, count: int) -> Iterator[Measure]:
    """So many measures in any state, written in one transaction; the last proposed first."""
    statuses = (None, Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK)
    team = Team(place)
    for number in range(count):
        title = f"{TITLES[number % len(TITLES)]} {number}"
        due = dt.date(2026, 1, 20) + dt.timedelta(days=number % 300)
        measure = team.proposed(title, due=due)
        status = statuses[number % len(statuses)]
        yield measure if status is None else team.brought_to(measure, status, DAY_ONE.date())
