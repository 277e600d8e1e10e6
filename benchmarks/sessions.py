"""A session to measure: a workplace of its own, a group, and the app on it."""

from __future__ import annotations

import datetime as dt
import gc
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.measuring import Paints
from kollegial.consultation import commands as cmd
from kollegial.consultation.clock import Clock, Reading
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home
from kollegial.tui.app import KollegialApp

PEOPLE = ("Änne Groß", "Bo Müllerkamp", "Cem Yıldız", "Dörte Kernbach", "Eva Langenfeld")
SIZE = (110, 34)


class Standing:
    """A clock that stands, so that nothing is painted but what a key leads to."""

    def now(self) -> Reading:
        """The same moment every time."""
        return Reading(wall=1_773_300_000_000, steady=5_000, boot="one")


def begun(place: Workplace) -> LiveSession:
    """A Tietze session whose clock runs."""
    opened = open_session(
        place.library.model("tietze"),
        group="Team Süd",
        people=PEOPLE,
        date=dt.date(2026, 3, 12),
        language="de",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    live.do(cmd.DrawRoles(7))
    live.do(cmd.StartClock())
    return live


def prepare(live: LiveSession) -> None:
    """What the group has to find before the phase may end."""
    phase = live.session.scene(live.now()).phase.id
    if phase == "key_question":
        live.do(cmd.Contribute("Wie kann ich Frau Kowalczyk erreichen?"))
    if phase == "method_choice":
        live.do(cmd.ChooseMethod("brainstorming"))


def workplace(folder: str, clock: Clock | None = None) -> Workplace:
    """An empty one, on the system's clock if there is no other."""
    home = Home(Path(folder) / "home")
    home.prepare()
    return Workplace(home, clock=clock)


@asynccontextmanager
async def led(clock: Clock | None = None) -> AsyncIterator[tuple[KollegialApp, Workplace, Paints]]:
    """The app on its start page; the clock stands if there is no other."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        gc.disable()  # as the command line does; the app itself goes on from there
        app = KollegialApp(workplace(folder, clock or Standing()))
        paints = Paints(app)
        async with app.run_test(size=SIZE) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield app, app.workplace, paints
