"""An invented house with a year of work behind it: what the pages of the documentation show.

Nothing of it is real. Days and numbers are fixed, so that the same program gives the same pages.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kollegial.consultation.clock import Reading
from kollegial.flow.feedback import forms, rounds
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.samples import samples, take_in
from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import (
    ReleasedFeedback,
    ReleasedFollowUp,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.insight import Cleared, InsightChange, Noted, Source
from kollegial.quality.feedback.slips import filled
from kollegial.quality.foundation.foundation import Foundation, Period, StrategicGoal
from kollegial.quality.history import Entry
from kollegial.quality.insight.state import fold
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Attained, Conclusion, Level, Origin, Status, Step
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing

TODAY: Final = dt.date(2026, 2, 2)
YEAR: Final = 2025
OFFICER: Final = "Qualitätsbeauftragte"
SHOWN: Final = "jugendhilfe"
"""The sample whose protocol is shown."""
LOOK: Final = """# look
organisation = "Haus am Fluss e. V."
letterhead = ["Familienbildung · Beratung · Ehrenamt", "Uferweg 1 · 00000 Musterstadt"]
footer = "Erfunden, zum Zeigen."
logo = "logo.png"
logo_alt = "Zwei Wellen"
"""

_LQW: Final = "lqw@11-areas"
_TEAMS: Final = ("Beratungsstelle", "Ehrenamt", "Kursteam", "Offener Treff")
_MODELS: Final = ("tietze", "kurzberatung", "reflecting-team")
_OFTEN: Final = (6, 3, 1)
_SESSIONS: Final = 96
_BUSY: Final = (5, 7, 9, 10, 10, 8, 4, 2, 8, 12, 14, 7)
_AREAS: Final = ("4", "10", "8", "3", "7", "2", "5")
_SHARES: Final = (30, 18, 15, 12, 8, 3, 2)
_ANSWERS: Final = ((0, 1, 3, 10, 12), (0, 1, 2, 8, 14), (1, 2, 6, 10, 5), (0, 0, 2, 9, 13))

_LEARNED: Final = (
    ("4", "Wer eine Gruppe leitet, fragt am Ende jeder Stunde, was hängen geblieben ist."),
    ("4", "Eine Pause nach vierzig Minuten hilft mehr als noch ein Arbeitsblatt."),
    ("4", "Stille ist kein Zeichen, dass niemand mitkommt."),
    ("10", "Absagen am Telefon, nicht per E-Mail: Wer anruft, kommt eher wieder."),
    ("10", "Beim Erstgespräch zuerst fragen, was schon versucht wurde."),
    ("8", "Neue Kolleg:innen gehen in den ersten vier Wochen zu jeder Beratung mit."),
    ("8", "Wer eine schwere Beratung hatte, bekommt danach eine halbe Stunde frei."),
    ("3", "Übergaben brauchen ein Blatt und zwei Minuten, nicht mehr."),
    ("7", "Was in der Leitungsrunde entschieden ist, steht am selben Tag an der Wand."),
)
_SENTENCES: Final = (
    "Es dürfte auch am Abend einen Termin geben.",
    "Ich wusste nicht, dass ich mein Kind mitbringen darf.",
    "Der Weg zum Raum ist schlecht zu finden.",
)

FOUNDATION: Final = Foundation(
    success="Gelungen ist unsere Arbeit, wenn Familien ihren nächsten Schritt selbst finden, ihn "
    "gehen können und wissen, wo sie fragen, wenn es schwer wird.",
    goals=(
        StrategicGoal(
            id="uebergaenge",
            text="Niemand geht zwischen zwei Angeboten verloren",
            agreed_on=dt.date(2024, 6, 14),
            became="Übergaben gibt es jetzt überall schriftlich; offen bleibt der Weg nach "
            "draußen, zu anderen Trägern.",
        ),
        StrategicGoal(
            id="ankommen",
            text="Neue Mitarbeiter:innen und Ehrenamtliche kommen gut an",
            agreed_on=dt.date(2024, 6, 14),
        ),
    ),
    period=Period(start=dt.date(2024, 6, 14), end=dt.date(2028, 6, 13)),
    frameworks=(_LQW,),
    roles=(OFFICER, "Leitung Beratung", "Leitung Kurse", "Geschäftsführung"),
    teams=_TEAMS,
)


class Calendar:
    """A clock that is moved from day to day by hand."""

    def __init__(self) -> None:
        self._at = 0
        self.turn(dt.date(YEAR, 1, 7))

    def turn(self, day: dt.date) -> None:
        """Noon of that day."""
        noon = dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)
        self._at = round(noon.timestamp() * 1000)

    @property
    def today(self) -> dt.date:
        """The day it shows."""
        return dt.datetime.fromtimestamp(self._at / 1000, tz=dt.UTC).date()

    def now(self) -> Reading:
        """The moment it stands at."""
        return Reading(wall=self._at, steady=self._at, boot="house")


@contextmanager
def house(logo: bytes = b"") -> Iterator[Workplace]:
    """The workplace of the house, in a folder that is thrown away."""
    days = Calendar()
    with _empty(days) as place:
        if logo:
            (place.home.templates / "look.toml").write_text(LOOK, encoding="utf-8")
            (place.home.templates / "logo.png").write_bytes(logo)
        place.register.set_foundation(FOUNDATION, QualityWork.at(place, OFFICER).now(), OFFICER)
        _consulted(place)
        _improved(place, days)
        _asked(place, days)
        days.turn(TODAY)
        yield place


def protocol() -> ReleasedProtocol:
    """The sample that is shown, released; of a house of its own, so that it counts nowhere."""
    with _empty(Calendar()) as place:
        return take_in(place, next(each for each in samples() if each.name == SHOWN))


@contextmanager
def _empty(days: Calendar) -> Iterator[Workplace]:
    with TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.prepare()
        place = Workplace(home, KeyRing.open(home), days, detects=True)
        try:
            yield place
        finally:
            place.close()


# -------------------------------------------------------------------------- consultations


def _consulted(place: Workplace) -> None:
    rng = random.Random(YEAR)
    for number in range(_SESSIONS):
        session = _session(place, rng, number)
        place.archive.add(session)
        area = rng.choices(_AREAS, _SHARES)[0]
        _note(place, session, number, area)
    for number, (area, text) in enumerate(_LEARNED):
        source = Source(origin=Origin.SURVEY, day=dt.date(YEAR, 1 + number, 12))
        _insight(place, f"{1000 + number:032x}", text, source, area, cleared=True)


def _session(place: Workplace, rng: random.Random, number: int) -> ReleasedProtocol:
    model = place.library.model(rng.choices(_MODELS, _OFTEN)[0])
    month = rng.choices(range(1, 13), _BUSY)[0]
    day = dt.date(YEAR, month, 1 + rng.randrange(28))
    team = _TEAMS[number % len(_TEAMS)]
    id_ = f"{number + 1:032x}"
    items = () if place.library.frame is None else place.library.frame.feedback
    levels = {item.id: _levels(rng, shares) for item, shares in zip(items, _ANSWERS, strict=False)}
    earlier = (ReleasedFollowUp(protocol_id="f" * 32, text="-"),) if rng.random() < 0.6 else ()
    return ReleasedProtocol(
        id=id_,
        date=day,
        group=team,
        language="de",
        model=ReleasedModel(
            id=model.id,
            version=model.version,
            names=model.names,
            author=model.author,
            licence_note=model.licence_note,
        ),
        people=6,
        roles={},
        phases=tuple(
            ReleasedPhase(
                id=phase.id,
                names=phase.names,
                planned=round(phase.minutes.default.value * 60),
                actual=round(phase.minutes.default.value * 60 * rng.uniform(0.8, 1.35)),
            )
            for phase in model.phases
        ),
        follow_ups=earlier,
        feedback=ReleasedFeedback(slips=6, counts=levels),
        review=ReviewRecord(accepted=1, changed=0, rejected=0, by_hand=0, sources={}),
    )


def _levels(rng: random.Random, shares: tuple[int, ...]) -> tuple[int, int, int, int, int]:
    levels = [0, 0, 0, 0, 0]
    for _ in range(6):
        levels[rng.choices(range(5), shares)[0]] += 1
    one, two, three, four, five = levels
    return one, two, three, four, five


def _note(place: Workplace, session: ReleasedProtocol, number: int, area: str) -> None:
    source = Source(
        origin=Origin.SESSION, day=session.date, team=session.group, protocol=session.id
    )
    _insight(place, f"{2000 + number:032x}", "Nicht freigegeben.", source, area, cleared=False)
    with place.register.writing() as batch:
        batch.harvested(session.id)


def _insight(
    place: Workplace, id_: str, text: str, source: Source, area: str, *, cleared: bool
) -> None:
    at = dt.datetime.combine(TODAY, dt.time(12), tzinfo=dt.UTC)
    noted = Noted(text=text, source=source, areas=(f"{_LQW}:{area}",))
    entries = [Entry[InsightChange](seq=1, at=at, role=OFFICER, change=noted)]
    if cleared:
        entries.append(Entry[InsightChange](seq=2, at=at, role=OFFICER, change=Cleared()))
    with place.register.writing() as batch:
        batch.insight(fold(id_, entries), entries)


# ------------------------------------------------------------------------------- measures


def _day(month: int, day: int) -> dt.date:
    return dt.date(YEAR, month, day)


HANDOVER: Final = Plan(
    title="Ein Blatt für jede Übergabe",
    team="Beratungsstelle",
    description="Wer eine Familie weitergibt, füllt ein Blatt mit fünf Zeilen aus und spricht es "
    "in zwei Minuten durch. Es liegt im Regal neben der Teeküche.",
    goal="Jede Familie weiß beim ersten Termin im neuen Angebot, dass sie erwartet wird.",
    contribution="Der nächste Schritt gelingt eher, wenn niemand von vorn erzählen muss.",
    resources="Zwei Stunden zum Entwerfen, zehn Minuten in jeder Teamsitzung.",
    criteria=("Neun von zehn Übergaben haben ein Blatt", "Das Blatt ist in zwei Minuten erklärt"),
    indicator=Indicator(
        name="Übergaben mit Blatt",
        unit="%",
        baseline=Decimal(20),
        baseline_on=_day(1, 31),
        target=Decimal(90),
    ),
    anchor="Niemand fragt beim ersten Termin: „Und was ist bei Ihnen das Problem?“",
    step=Step.BEHAVIOUR,
    level=Level.PROCESS,
    areas=(f"{_LQW}:3", f"{_LQW}:4"),
    goal_id="uebergaenge",
    responsible="Leitung Beratung",
    contributing=("Leitung Kurse",),
    due=_day(6, 30),
    origin=Origin.SESSION,
)

_OTHERS: Final = (
    Plan(
        title="Patenschaft in den ersten vier Wochen",
        team="Ehrenamt",
        goal="Wer neu anfängt, hat eine Person, die jede Woche fragt, wie es geht.",
        criteria=("Nach drei Monaten sagen alle Neuen: Ich wusste, wen ich frage.",),
        description="Jede neue Person bekommt am ersten Tag eine Patin oder einen Paten.",
        areas=(f"{_LQW}:8",),
        goal_id="ankommen",
        responsible="Geschäftsführung",
        due=_day(9, 30),
        origin=Origin.SESSION,
    ),
    Plan(
        title="Ruhiger Raum für Erstgespräche",
        team="Offener Treff",
        goal="Erstgespräche finden nie im Flur statt.",
        criteria=("Vier Wochen lang kein Erstgespräch im Flur",),
        description="Das kleine Büro wird an drei Nachmittagen freigehalten.",
        areas=(f"{_LQW}:10", f"{_LQW}:6"),
        responsible="Leitung Beratung",
        due=_day(5, 31),
        origin=Origin.COMPLAINT,
    ),
    Plan(
        title="Wegweiser vom Eingang zum Kursraum",
        team="Kursteam",
        goal="Niemand kommt zu spät, weil der Raum nicht zu finden war.",
        criteria=("Drei Schilder hängen, und der Raum wird ohne Fragen gefunden",),
        areas=(f"{_LQW}:10",),
        responsible="Leitung Kurse",
        due=dt.date(2026, 3, 31),
        origin=Origin.SURVEY,
    ),
    Plan(
        title="Abendtermin am Donnerstag",
        team="Beratungsstelle",
        goal="Wer tagsüber arbeitet, bekommt innerhalb von zwei Wochen einen Termin.",
        criteria=("Höchstens vierzehn Tage Wartezeit auf einen Abendtermin",),
        areas=(f"{_LQW}:2",),
        goal_id="uebergaenge",
        responsible="Leitung Beratung",
        due=dt.date(2026, 4, 30),
        origin=Origin.SURVEY,
    ),
    Plan(
        title="Probestunde vor jedem neuen Kurs",
        team="Kursteam",
        goal="Kurse beginnen mit dem, was die Teilnehmenden wissen wollen.",
        areas=(f"{_LQW}:4",),
        responsible="Leitung Kurse",
        due=dt.date(2026, 6, 30),
        origin=Origin.SESSION,
    ),
)


def _improved(place: Workplace, days: Calendar) -> None:
    work = QualityWork.at(place, OFFICER)
    days.turn(_day(2, 3))
    first = work.propose(HANDOVER).id
    others = [work.propose(plan).id for plan in _OTHERS]
    for each in (first, *others[:4]):
        work.change(each, ch.Moved(to=Status.PLANNED, on=days.today))
    days.turn(_day(2, 17))
    for each in (first, *others[:3]):
        work.change(each, ch.Moved(to=Status.IN_PROGRESS, on=days.today))
    for month, value in ((3, 35), (4, 58), (5, 74), (6, 88), (9, 93)):
        days.turn(_day(month, 28))
        look = ch.Measured(id=f"{month:032x}", on=days.today, value=Decimal(value))
        work.change(first, look)
        if month == 6:
            for each in (first, *others[:2]):
                work.change(
                    each,
                    ch.Moved(to=Status.IMPLEMENTED, on=days.today),
                    ch.Moved(to=Status.IN_CHECK, on=days.today),
                )
    days.turn(_day(10, 9))
    checked = ch.Checked(
        on=days.today,
        by="Geschäftsführung",
        outcome=Status.EFFECTIVE,
        note="Zwanzig Übergaben angesehen, bei neunzehn lag das Blatt vor.",
    )
    work.change(first, checked, _HANDOVER_END)
    work.change(
        others[0],
        checked.model_copy(update={"by": OFFICER, "note": "Elf von elf haben es so erlebt."}),
        _ARRIVING_END,
    )
    partly = {"outcome": Status.PARTLY, "by": OFFICER, "note": "Freitags war der Raum belegt."}
    work.change(others[1], checked.model_copy(update=partly), _ROOM_END)
    looked = ch.Measured(
        id="e" * 32, on=days.today, attained=Attained.PARTLY, note="Zwei von drei Schildern hängen."
    )
    work.change(others[2], looked)


_HANDOVER_END: Final = ch.Concluded(
    approach="Ein Blatt mit fünf Zeilen, entworfen von denen, die es ausfüllen; nach vier Wochen "
    "einmal gekürzt.",
    result="Von zwanzig auf 93 Prozent der Übergaben mit Blatt. Rückfragen danach sind selten "
    "geworden.",
    assessment="Das Ziel ist erreicht. Es half, dass das Blatt kurz blieb.",
    conclusion=Conclusion.KEEP,
    text="Das Blatt gehört ab jetzt zum Ablauf; einmal im Jahr sehen wir nach.",
)
_ARRIVING_END: Final = ch.Concluded(
    approach="Eine Liste der Pat:innen hängt aus, die Leitung fragt nach vier Wochen nach.",
    result="Elf Neue, elf Patenschaften; niemand hat in den ersten drei Monaten aufgehört.",
    assessment="Wirksam, mit weniger Aufwand als gedacht.",
    conclusion=Conclusion.KEEP,
)
_ROOM_END: Final = ch.Concluded(
    approach="Das kleine Büro war montags bis mittwochs frei, freitags nur auf Zuruf.",
    result="Drei von vier Erstgesprächen fanden im ruhigen Raum statt.",
    assessment="Der Raum hilft; an Freitagen reicht er nicht.",
    conclusion=Conclusion.ADJUST,
    text="Freitags wird der Gruppenraum ab 14 Uhr dazugenommen.",
)


# ------------------------------------------------------------------------------- feedback


def _asked(place: Workplace, days: Calendar) -> None:
    rng = random.Random(4)
    days.turn(_day(10, 1))
    form = forms.load().form(forms.USUAL)
    wish = rounds.Wish(name="Herbst", service="Beratung", asked=70)
    line = rounds.open_round(place, form, wish)
    shares = ((30, 12, 4, 2), (24, 16, 6, 2), (22, 14, 8, 6), (32, 10, 6, 1))
    slips = [
        filled([rng.choices((1, 2, 3, 4), each)[0] for each in shares], len(form.items))
        for _ in range(52)
    ]
    rounds.give(place, line.round.id, slips)
    days.turn(_day(11, 30))
    place.register.feedback.close(line.round.id, days.today, 70)
    for number, sentence in enumerate(_SENTENCES):
        place.register.feedback.add_sentence(line.round.id, f"{number:032x}", sentence)
