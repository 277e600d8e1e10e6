"""A workplace on a fake clock, and sessions in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from kollegial.consultation import commands as cmd
from kollegial.consultation.clock import Reading
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.store.home import Home

PEOPLE = ("Änne Groß", "Bo Müllerkamp", "Cem Yıldız", "Dörte Kernbach", "Eva Langenfeld")


class FakeClock:
    """Wall and steady clock, moved by hand, apart from each other if need be."""

    def __init__(self, wall: int = 1_773_300_000_000, boot: str = "one") -> None:
        self.wall = wall
        self.steady = 5_000
        self.boot = boot

    def now(self) -> Reading:
        """The reading."""
        return Reading(self.wall, self.steady, self.boot)

    def wait(self, seconds: float) -> None:
        """Time passes on both."""
        self.wall += round(seconds * 1000)
        self.steady += round(seconds * 1000)


def workplace(folder: Path, clock: FakeClock | None = None) -> Workplace:
    """A workplace in a temporary folder."""
    home = Home(folder / "home")
    home.prepare()
    return Workplace(home, clock=clock or FakeClock())


def begun(place: Workplace, *, cast: bool = True) -> LiveSession:
    """A Tietze session that runs, with a complete casting."""
    opened = open_session(
        place.library.model("tietze"),
        group="Team Süd",
        people=PEOPLE,
        date=dt.date(2026, 3, 12),
        language="de",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    if cast:
        live.do(cmd.DrawRoles(7))
        live.do(cmd.StartClock())
    return live


def at_phase(live: LiveSession, number: int) -> LiveSession:
    """As far as a phase (from 1)."""
    while live.state.current + 1 < number:
        if live.session.scene(0).phase.id == "key_question":
            live.do(cmd.Contribute("Wie kann ich Frau Kowalczyk erreichen?"))
        if live.session.scene(0).phase.id == "method_choice":
            live.do(cmd.ChooseMethod("brainstorming"))
        live.do(cmd.Advance())
    return live


def finished(live: LiveSession) -> LiveSession:
    """The whole session, with somebody in it who can be recognised."""
    at_phase(live, 2)
    live.do(cmd.Contribute("Frau Kowalczyk rief an: 0234 5551234"))
    live.do(cmd.WriteNotes(1, "Später sagte Kowalczyk ab. Bo Müllerkamp fragt nach."))
    at_phase(live, 6)
    live.do(cmd.Contribute("Ich rufe an."))
    live.do(cmd.Finish())
    return live
