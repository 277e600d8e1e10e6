"""The app on a temporary home with a fake clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual.pilot import Pilot
from textual.widgets import Static

from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.live import LiveScreen

Size = tuple[int, int]


@asynccontextmanager
async def app_at(
    place: Workplace, size: Size = (110, 34)
) -> AsyncIterator[tuple[KollegialApp, Pilot[None]]]:
    """The app on its start page, with the desk looked at."""
    app = KollegialApp(place)
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(pilot, lambda: looked_at(app))
        await pilot.pause()
        yield app, pilot


def looked_at(app: KollegialApp) -> bool:
    """Whether the start page shows the desk, or what keeps it from doing so."""
    home = app.screen
    if not isinstance(home, HomeScreen):
        return True
    return home._overview is not None or bool(str(home.query_one("#home-note", Static).content))


@asynccontextmanager
async def live_at(
    place: Workplace, live: LiveSession, size: Size = (110, 34)
) -> AsyncIterator[tuple[LiveScreen, Pilot[None]]]:
    """The app on a live session."""
    async with app_at(place, size) as (app, pilot):
        screen = LiveScreen(live)
        await app.push_screen(screen)
        await until(pilot, lambda: "F10" in seen(app))
        yield screen, pilot


async def until(pilot: Pilot[None], check: Callable[[], bool]) -> None:
    """Wait until ``check`` holds, on a busy machine a little longer; at most ten seconds."""
    await pilot.pause()
    for _ in range(200):
        if check():
            return
        await pilot.pause(0.05)


def seen(app: KollegialApp) -> str:
    """The text on the screen."""
    strips = app.screen._compositor.render_strips(app.size)
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)
