"""The start page: what waits, what cannot be read, and what discarding leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from kollegial.consultation import commands as cmd
from kollegial.flow.workplace import Workplace
from kollegial.store.desk.entries import LogEntry
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.archive import ArchiveScreen
from tests.flow.helpers import PEOPLE, begun, finished, workplace
from tests.tui.live_helpers import Size, app_at, seen, until


def broken(place: Workplace) -> None:
    """A session on the desk that this version cannot read."""
    place.desk.begin("e" * 32)
    at = 1_773_300_000_000
    place.desk.append("e" * 32, [LogEntry(1, 1, at, "boot", 1, '{"type": "of a later one"}')])


def ids(place: Workplace) -> list[str]:
    return [found.id for found in place.desk.sessions()]


@asynccontextmanager
async def desk_at(
    place: Workplace, size: Size = (110, 34)
) -> AsyncIterator[tuple[KollegialApp, Pilot[None]]]:
    """The start page, once it shows what waits."""
    async with app_at(place, size) as (app, pilot):
        await until(pilot, lambda: "2026-03-12" in seen(app))
        yield app, pilot


def shown(app: KollegialApp) -> str:
    """What the screen says, in one line."""
    return " ".join(seen(app).replace("│", " ").split())


@pytest.mark.parametrize("size", [(80, 24), (110, 34)])
async def test_what_cannot_be_read_is_told_and_can_be_discarded(tmp_path: Path, size: Size) -> None:
    place = workplace(tmp_path)
    broken(place)
    live = begun(place)
    async with desk_at(place, size) as (app, pilot):
        text = shown(app)
        assert "On the desk: 2 sessions wait" in text
        assert "A session that cannot be read 2026-03-12 · Del: discard" in text
        assert "This session cannot be read by this version of the program." in text
        assert "Go on" in seen(app)
        await pilot.press("down")
        await until(pilot, lambda: "Go on" not in seen(app))
        assert "Go on" not in seen(app)
        await pilot.press("w")  # there is nothing to go on with
        assert not isinstance(app.screen, Confirm)
        for key in ("enter", "delete"):
            await pilot.press(key)
            await until(pilot, lambda: isinstance(app.screen, Confirm))
            assert "Everything of it is erased" in shown(app)
            await pilot.press("enter")  # "no" is in focus
            await until(pilot, lambda: not isinstance(app.screen, Confirm))
            assert len(ids(place)) == 2
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert "Go on" not in seen(app)  # the mark is where it was
        await pilot.press("delete")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("tab", "enter")
        await until(pilot, lambda: "one session waits" in seen(app))
        assert ids(place) == [live.id]
        assert "cannot be read" not in seen(app)


async def test_the_only_one_may_be_one_that_cannot_be_read(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    broken(place)
    async with desk_at(place) as (app, pilot):
        assert "one session waits" in seen(app)
        assert "Go on" not in seen(app)
        await pilot.press("delete")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        await pilot.press("tab", "enter")
        await until(pilot, lambda: "The desk is empty." in seen(app))
        assert ids(place) == []


@pytest.mark.parametrize("agreed", [True, False])
async def test_discarding_says_what_stays(tmp_path: Path, agreed: bool) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    live.do(cmd.AgreeMemory(agreed))
    finished(live)
    async with desk_at(place) as (app, pilot):
        await pilot.press("delete")
        await until(pilot, lambda: isinstance(app.screen, Confirm))
        assert ("What the group agreed to keep stays" in shown(app)) is agreed
        await pilot.press("tab", "enter")
        await until(pilot, lambda: "The desk is empty." in seen(app))
        assert ids(place) == []
        assert len(place.desk.turns("Team Süd")) == (len(PEOPLE) if agreed else 0)


async def test_another_language_shows_the_desk_again(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    begun(place)
    async with desk_at(place) as (app, pilot):
        await pilot.app.run_action("app.switch_language")
        await until(pilot, lambda: "Auf dem Schreibtisch" in seen(app))
        desk = app.screen.query_one("#home-desk", OptionList)
        assert (desk.option_count, desk.display) == (1, True)
        assert app.focused is desk


async def test_keys_may_be_typed_as_they_stand_there(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path)) as (app, pilot):
        await pilot.press("A")
        await until(pilot, lambda: isinstance(app.screen, ArchiveScreen))
        assert isinstance(app.screen, ArchiveScreen)
