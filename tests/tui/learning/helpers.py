"""The app over a year of sessions; the day is 12 March 2026."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import OptionList

from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes.insight import Source
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Origin
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.learning.clearing import ClearingScreen
from kollegial.tui.screens.learning.summary import SummaryScreen
from kollegial.tui.widgets.protocol_reading import Reading
from tests.flow.learning.helpers import learned
from tests.tui.live_helpers import Size, app_at, seen, until

ROLE = "Qualitätsbeauftragte"
NAMED = "Frau Kowalczyk hat recht: Abschiede brauchen einen Termin."
WAITS = "Dolmetschen gehört ins Erstgespräch."


def place_in(folder: Path, count: int = 36, language: str = "en") -> tuple[Workplace, QualityWork]:
    """A year of sessions, one insight cleared, and a role that is settled."""
    place, work = learned(folder, count)
    place.home.settings.write_text(
        f'language = "{language}"\n\n[quality]\nrole = "{ROLE}"\n', encoding="utf-8"
    )
    return place, work


def noted(work: QualityWork, text: str, team: str = "Süd", day: int = 5) -> Insight:
    """An insight of February 2025 that waits to be cleared."""
    source = Source(origin=Origin.SURVEY, day=dt.date(2025, 2, day), team=team)
    return work.note(text, source, ("lqw@11-areas:4",))


class Walk:
    """Somebody at the keyboard."""

    def __init__(self, app: KollegialApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def seen(self) -> str:
        """What is on the screen, each blank as one."""
        return " ".join(seen(self.app).replace("│", " ").split())

    @property
    def read(self) -> str:
        """What stands in the panels that are read, however narrow they are."""
        shown = self.app.screen.query(Reading).results(Reading)
        return " ".join(" ".join(str(each.render()) for each in shown).split())

    @property
    def summary(self) -> SummaryScreen:
        """The learning summary, on top or below a dialog."""
        return next(each for each in self._stack if isinstance(each, SummaryScreen))

    @property
    def clearing(self) -> ClearingScreen:
        """The clearing list, on top or below a dialog."""
        return next(each for each in self._stack if isinstance(each, ClearingScreen))

    async def press(self, *keys: str) -> None:
        """These keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def until(self, check: Callable[[], bool]) -> None:
        """Wait until it is so, and insist on it."""
        await until(self.pilot, check)
        assert check(), self.seen

    async def shows(self, *words: str) -> None:
        """Wait until all of these words are on the screen."""
        await self.until(lambda: all(word in f"{self.seen}\n{self.read}" for word in words))

    async def at(self, kind: type[Screen[Any]]) -> None:
        """Wait until a screen of that kind is on top."""
        await self.until(lambda: isinstance(self.app.screen, kind))

    async def choose(self, number: int) -> None:
        """The line with this number of the list in a dialog."""
        self.app.screen.query_one(OptionList).highlighted = number
        await self.press("enter")

    @property
    def _stack(self) -> list[Screen[object]]:
        return self.app.screen_stack[::-1]


@asynccontextmanager
async def home_at(place: Workplace, size: Size = (110, 34)) -> AsyncIterator[Walk]:
    """On the start page."""
    async with app_at(place, size) as (app, pilot):
        yield Walk(app, pilot)


@asynccontextmanager
async def summary_at(place: Workplace, size: Size = (110, 34)) -> AsyncIterator[Walk]:
    """On the learning summary, which knows what there is."""
    async with home_at(place, size) as walk:
        await walk.press("s")
        await walk.at(SummaryScreen)
        await walk.until(lambda: walk.summary.draft.known is not None)
        yield walk


@asynccontextmanager
async def clearing_at(place: Workplace, size: Size = (110, 34)) -> AsyncIterator[Walk]:
    """On the clearing list of all times."""
    async with home_at(place, size) as walk:
        walk.app.push_screen(ClearingScreen())
        await walk.until(lambda: walk.clearing.waiting is not None)
        await walk.pilot.pause()
        yield walk
