"""A register in a temporary home, and an app on which a form is opened as its screens do it."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from textual.pilot import Pilot
from textual.screen import Screen

from kollegial.flow.moment import moment
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.changes.measure import Moved
from kollegial.quality.foundation.foundation import Foundation, OwnArea, Period, StrategicGoal
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Status
from kollegial.tui import app as tui
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.quality.forms.base import FormScreen
from kollegial.tui.widgets.form.field import Field
from tests.flow.helpers import FakeClock, workplace
from tests.tui.live_helpers import seen, until

Done = TypeVar("Done")
_FRAMES = str.maketrans("", "", "│╭╮╰╯─")
TODAY = dt.date(2026, 3, 12)
FOUNDATION = Foundation(
    success="Ein Kind erlebt, dass Erwachsene sich absprechen, und sagt, was ihm hilft.",
    mission="Wir begleiten Familien so, dass sie uns bald nicht mehr brauchen.",
    goals=(
        StrategicGoal(id="sprache", text="Alle werden in ihrer Sprache verstanden"),
        StrategicGoal(id="zeit", text="Hilfe beginnt binnen zwei Wochen"),
    ),
    period=Period(start=dt.date(2025, 1, 1), end=dt.date(2028, 12, 31)),
    frameworks=("lqw@11-areas", "donabedian@generic"),
    own_areas=(OwnArea(code="1", title_de="Ehrenamt begleiten", title_en="Volunteers"),),
    roles=("Teamleitung", "Qualitätsbeauftragte", "Fachkraft", "Verwaltung"),
    teams=("Team Süd", "Team Nord"),
)
PLAN = Plan(
    title="Dolmetschen im Erstgespräch",
    team="Team Süd",
    goal="Alle Familien verstehen, wie es nach dem Erstgespräch weitergeht.",
    criteria=("Vier von fünf Familien können den nächsten Schritt nennen.",),
    responsible="Teamleitung",
    due=dt.date(2026, 6, 30),
)


class FormApp(KollegialApp):
    """The app without its start page."""

    CSS_PATH = str(Path(tui.__file__).with_name("styles") / "app.tcss")
    NOTIFICATION_TIMEOUT = 60
    """On a busy machine, too, what is said in passing stays until the test has read it."""

    def get_default_screen(self) -> Screen[None]:
        """Nothing below."""
        return Screen()


class Opened(Generic[Done]):
    """A form that was opened, and what became of it."""

    def __init__(self, app: FormApp, pilot: Pilot[None], result: asyncio.Future[Done]) -> None:
        self.app = app
        self.pilot = pilot
        self._result = result

    @property
    def form(self) -> FormScreen:
        """The form on top, or below a dialog."""
        return next(s for s in reversed(self.app.screen_stack) if isinstance(s, FormScreen))

    def field(self, key: str) -> Field:
        """A field of the form."""
        found = self.form.field(key)
        assert found is not None
        return found

    def type(self, **values: str) -> None:
        """What somebody types, all at once."""
        for key, value in values.items():
            target = self.field(key).target
            if hasattr(target, "load_text"):
                target.load_text(value)
            elif hasattr(target, "cursor_position"):
                target.value = value  # type: ignore[attr-defined]
            else:
                self.field(key).value = value

    async def press(self, *keys: str) -> None:
        """Keys, and what comes of them."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def shows(self, *words: str) -> None:
        """Wait until all of it can be read on the screen."""
        await until(self.pilot, lambda: not self._missing(words))
        assert self._missing(words) == [], self.seen

    def _missing(self, words: tuple[str, ...]) -> list[str]:
        """What of it cannot be read: neither on the screen, over line ends, nor said in passing."""
        lines = self.seen.translate(_FRAMES).split()
        text = " ".join([*lines, *(note.message for note in self.app._notifications)])
        return [each for each in words if each not in text]

    async def over(self) -> Done:
        """Wait until the form is closed; what became of it."""
        await until(self.pilot, self._result.done)
        assert self._result.done(), self.seen
        return self._result.result()

    @property
    def closed(self) -> bool:
        """Whether something became of it already."""
        return self._result.done()

    @property
    def seen(self) -> str:
        """What stands on the screen."""
        return seen(self.app)


def at_work(place: Workplace, role: str = "Qualitätsbeauftragte") -> QualityWork:
    """A role at work on the register of a workplace."""
    return QualityWork(place.register, partial(moment, place), role)


def founded(folder: Path) -> Workplace:
    """A workplace whose foundation is written down."""
    place = workplace(folder, FakeClock())
    place.register.set_foundation(FOUNDATION, moment(place), "Leitung")
    return place


def settled(place: Workplace, role: str) -> Workplace:
    """The same workplace, with a role and English in its settings."""
    place.home.settings.write_text(
        f'language = "en"\n\n[quality]\nrole = "{role}"\n', encoding="utf-8"
    )
    return place


def moved_to(work: QualityWork, to: Status, plan: Plan = PLAN) -> Measure:
    """A measure as far as that."""
    measure = work.propose(plan)
    for each in (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK):
        measure = work.change(measure.id, Moved(to=each, on=TODAY))
        if each is to:
            break
    return measure


@asynccontextmanager
async def opened(
    place: Workplace,
    ask: Callable[[FormApp], Awaitable[Done]],
    size: tuple[int, int] = (110, 34),
) -> AsyncIterator[Opened[Done]]:
    """The app with a form open."""
    app = FormApp(place)
    async with app.run_test(size=size, notifications=True) as pilot:
        result: asyncio.Future[Done] = asyncio.get_running_loop().create_future()

        async def run() -> None:
            result.set_result(await ask(app))

        app.run_worker(run())
        await until(pilot, lambda: len(app.screen_stack) > 1 or result.done())
        await pilot.pause()
        yield Opened(app, pilot, result)


@asynccontextmanager
async def page_at(
    place: Workplace, page: Screen[None], words: str, size: tuple[int, int] = (110, 34)
) -> AsyncIterator[Opened[None]]:
    """The app on a page, once its ``words`` are to be seen."""

    async def show(app: FormApp) -> None:
        await app.push_screen_wait(page)

    async with opened(place, show, size) as o:
        await o.shows(words)
        yield o
