"""A finished session on a real desk in a temporary home, and an app that shows only its review."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input
from textual.worker import WorkerCancelled

from kollegial.anonymise import Review
from kollegial.consultation import commands as cmd
from kollegial.consultation.library import Library
from kollegial.consultation.session import open_session
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.clock import SystemClock
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.tui import app as tui
from kollegial.tui.screens.review import ReviewScreen
from tests.consultation.models import METHODS, MODEL
from tests.tui.live_helpers import until

LIBRARY = Library({MODEL.id: MODEL}, METHODS)

STORY = """\
Holger erzählt, Fatma lässt ihn erst mal laufen.

7c, 27 Kinder. Im August neu dazu: Tarek Al-Masri, 13 (geb. 21.05.2012). Wohnt mit Eltern und
zwei kleinen Geschwistern über dem Laden, Am Alten Markt 3, 37073 Göttingen. Vater Khaled
Al-Masri, Änderungsschneiderei. Mutter Rania Al-Masri, viel Spätdienst. Tarek: gut in Mathe,
schlagfertig, will unbedingt dazugehören. In Göttingen kennt die Familie noch kaum jemanden.

Umkleide nach Sport, Streit um ein Tor. Jemand fotografiert. Am Abend ist daraus ein Sticker
geworden, im Klassenchat ohne Lehrkräfte.

Was Holger gemacht hat:
- Bild angesehen, aufgeschrieben wer/was/wann, nichts gespeichert, nichts weitergeschickt
- Schulleitung (Frau Wiedemann) am selben Tag, Fatma dazu
- 9. Dezember Anruf bei Al-Masris und bei Osterkamps, beide Familien hatten keine Ahnung
- Klassenkonferenz zu Finn ist für den 4. Februar angesetzt, Ausgang offen

Erstellt hat den Sticker Finn Osterkamp, 12. Hat es sofort zugegeben, seitdem sagt er fast
nichts mehr. Mutter Silke Osterkamp, alleinerziehend, hat am Telefon geweint (0171 3920047),
schreibt seitdem alle drei Tage."""

PEOPLE = ("Fatma Yurtsever", "Holger Lindqvist", "Nele Kruse", "Ousmane Diallo")
CASE = ("Tarek Al-Masri", "Khaled Al-Masri", "Rania Al-Masri", "Finn Osterkamp")
QUESTION = (2, ContributionKind.KEY_QUESTION, "Was hilft der Klasse jetzt?")
"""The model asks for one; nothing in it identifies anybody."""
CONTRIBUTIONS = (
    (1, ContributionKind.FACT, "Tarek hat vor dem Streit nie gefehlt."),
    (1, ContributionKind.FACT, "Finn stottert, wenn er aufgeregt ist, das weiß die ganze Klasse."),
    (
        2,
        ContributionKind.KEY_QUESTION,
        "Wie schütze ich Tarek, ohne dass Finn in der Klasse untergeht, "
        "und was sage ich Frau Osterkamp beim nächsten Anruf?",
    ),
    (4, ContributionKind.IDEA, "Mit Tarek absprechen, wer was erfährt, bevor es jemand erfährt."),
    (4, ContributionKind.IDEA, "Feste Telefonzeit für die Eltern, einmal in der Woche."),
)


def workplace(folder: Path) -> Workplace:
    """A workplace in a temporary folder."""
    home = Home(folder)
    return Workplace(home, KeyRing.open(home))


def finished(
    place: Workplace,
    notes: str = STORY,
    contributions: tuple[tuple[int, ContributionKind, str], ...] = CONTRIBUTIONS,
    group: str = "Jahrgangsteam 7 und 8",
    case: tuple[str, ...] = CASE,
) -> LiveSession:
    """A session that is over; its notes belong to the second phase."""
    opened = open_session(
        MODEL, group=group, people=PEOPLE, date=dt.date(2026, 3, 1), language="de"
    )
    live = LiveSession.begin(place.desk, SystemClock(), LIBRARY, opened)
    live.do(cmd.NoteNames(case))
    for person, role in (("p1", "lead"), ("p2", "giver"), ("p3", "adviser"), ("p4", "adviser")):
        live.do(cmd.AssignRole(person, role))
    live.do(cmd.StartClock())
    for phase in range(len(MODEL.phases)):
        if phase == 1 and notes:
            live.do(cmd.WriteNotes(1, notes))
        if MODEL.phases[phase].id == "choice":
            live.do(cmd.ChooseMethod("storm"))
        for at, kind, text in contributions:
            if at == phase:
                live.do(cmd.Contribute(text, kind))
        live.do(cmd.Finish() if phase == len(MODEL.phases) - 1 else cmd.Advance())
    return live


class ReviewApp(tui.KollegialApp):
    """Opens the review in place of the start page."""

    CSS_PATH = str(Path(tui.__file__).parent / "styles" / "app.tcss")

    def __init__(self, place: Workplace, live: LiveSession) -> None:
        super().__init__(place)
        self.live = live

    def get_default_screen(self) -> Screen[None]:
        """No start page below."""
        return Screen()

    def on_mount(self) -> None:
        """The screen."""
        self.push_screen(ReviewScreen(self.live))


@asynccontextmanager
async def opened(
    place: Workplace, live: LiveSession, size: tuple[int, int] = (100, 30)
) -> AsyncIterator[Pilot[None]]:
    """The app with the review open."""
    app = ReviewApp(place, live)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settled(pilot)
        yield pilot


async def settled(pilot: Pilot[None]) -> None:
    """Wait until nobody works in the background any more."""
    with suppress(WorkerCancelled):  # a screen that went took its reading along
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


async def clicked(pilot: Pilot[None], mark: str) -> None:
    """Click on what stands behind ``mark`` on the screen."""
    # What the second look says changes the layout: not between looking and clicking.
    await until(pilot, lambda: screen(pilot)._up_to_date)
    await settled(pilot)
    lines = seen(pilot).split("\n")
    row = next(number for number, line in enumerate(lines) if mark in line)
    await pilot.click(offset=(lines[row].index(mark) + 2, row))


async def entered(pilot: Pilot[None], text: str) -> None:
    """Fill the field of a dialog and press Enter."""
    pilot.app.screen.query_one(Input).value = text
    await pilot.press("enter")


def screen(pilot: Pilot[None]) -> ReviewScreen:
    """The review screen, whatever lies on top of it."""
    return next(each for each in pilot.app.screen_stack if isinstance(each, ReviewScreen))


def seen(pilot: Pilot[None]) -> str:
    """What stands on the screen, as text."""
    strips = pilot.app.screen._compositor.render_strips(pilot.app.size)
    return "\n".join(strip.text.rstrip() for strip in strips)


def toasts(pilot: Pilot[None]) -> str:
    """What was said in passing."""
    return "\n".join(note.message for note in pilot.app._notifications)


def on_disk(place: Workplace, live: LiveSession) -> Review:
    """The review as another window would find it."""
    return ReviewDesk(place, live.id, live.state).review
