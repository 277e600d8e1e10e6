"""The measures as board and list over a real register: filter, mark, change, undo, open."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from kollegial.i18n import LANGUAGES, set_language
from kollegial.quality.board.light import SYMBOLS, Light
from kollegial.quality.changes import measure as ch
from kollegial.quality.vocabulary import Status
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from kollegial.tui.widgets.quality.board_lanes import Lanes
from tests.tui.live_helpers import Size, app_at, seen, until
from tests.tui.quality_helpers import TITLES, Team, place_at, several


@asynccontextmanager
async def measures(
    folder: Path, size: Size = (110, 34), *, empty: bool = False
) -> AsyncIterator[tuple[MeasuresScreen, Pilot[None]]]:
    """The measures, read and painted."""
    place = place_at(folder)
    if not empty:
        several(place)
    async with app_at(place, size) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.press("m")
        await until(pilot, lambda: isinstance(app.screen, MeasuresScreen))
        screen = app.screen
        assert isinstance(screen, MeasuresScreen)
        await until(pilot, lambda: screen.lines is not None)
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield screen, pilot


async def chosen(pilot: Pilot[None], number: int) -> None:
    """Choose a line of a dialog."""
    await until(pilot, lambda: isinstance(pilot.app.screen, Choose))
    options = pilot.app.screen.query_one(OptionList)
    options.highlighted = number
    await pilot.press("enter")


async def typed(pilot: Pilot[None], text: str) -> None:
    """Answer a dialog that asks for a line."""
    await until(pilot, lambda: isinstance(pilot.app.screen, Ask))
    pilot.app.screen.query_one(Input).value = text
    await pilot.press("enter")


def on_top(pilot: Pilot[None], screen: MeasuresScreen) -> bool:
    return pilot.app.screen is screen


def text_of(pilot: Pilot[None]) -> str:
    assert isinstance(pilot.app, KollegialApp)
    return seen(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_lanes_follow_the_lifecycle_and_lights_have_words(tmp_path: Path, size: Size) -> None:
    async with measures(tmp_path, size) as (screen, pilot):
        lanes = screen.query_one(Lanes).lanes
        assert [lane.heading for lane in lanes] == [
            "Proposed",
            "Planned",
            "In progress",
            "Implemented",
            "Dropped",
        ]
        page = text_of(pilot)
        assert "6 measures · by status" in page
        assert f"{SYMBOLS[Light.RED]} M4 overdue" in page
        assert f"{SYMBOLS[Light.AMBER]} M5 soon due" in page
        assert max(len(line) for line in page.splitlines()) <= size[0]
        await pilot.press("right", "right", "right", "right")
        assert screen.current is not None
        assert screen.current.status is Status.DROPPED
        await pilot.pause()
        assert "▌ ○ M3 at rest" in text_of(pilot)


async def test_the_list_has_the_same_measure_in_hand_and_an_order(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        await pilot.press("right", "right")
        held = screen.current
        assert held is not None
        assert held.title == TITLES[3]
        await pilot.press("v")
        assert screen.current is held
        numbers = [line.number for line in screen.query_one(Lanes).lanes[0].lines]
        assert numbers == [4, 5, 2, 1, 6, 3]  # what is due first; closed ones last
        await pilot.press("o")
        await chosen(pilot, 1)
        await until(pilot, lambda: on_top(pilot, screen))
        numbers = [line.number for line in screen.query_one(Lanes).lanes[0].lines]
        assert numbers == [6, 5, 4, 3, 2, 1]
        assert "No. ▾" in text_of(pilot)


async def test_a_filter_holds_as_it_is_typed(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        await pilot.press("slash", *"due:over")
        assert len(screen.shown) == 6  # not understood yet, so left out
        assert "→" in text_of(pilot)
        await pilot.press(*"due")
        assert [line.number for line in screen.shown] == [4]
        assert "1 of 6 measures" in text_of(pilot)
        await pilot.press("escape")
        assert isinstance(screen.focused, Lanes)
        await pilot.press("f5")
        assert len(screen.shown) == 6
        await pilot.press("slash", *"xyz")
        await pilot.pause()
        assert "Nothing fits this filter." in text_of(pilot)
        assert len(screen.shown) == 0


async def test_a_filter_is_saved_chosen_and_forgotten(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        register = screen.office.workplace.register
        screen.filter_by("status:planned")
        await pilot.press("s")
        await until(pilot, lambda: isinstance(pilot.app.screen, Choose))
        await chosen(pilot, 5)
        await typed(pilot, "Geplantes")
        await until(pilot, lambda: bool(register.filters()) and on_top(pilot, screen))
        await pilot.press("f5", "s")
        await chosen(pilot, 0)
        await until(pilot, lambda: screen.text == "status:planned")
        assert [line.number for line in screen.shown] == [5]
        await pilot.press("s")
        await until(pilot, lambda: isinstance(pilot.app.screen, Choose))
        await chosen(pilot, 7)
        await chosen(pilot, 0)
        await until(pilot, lambda: not register.filters())
        assert register.filters() == []


async def test_several_are_changed_at_once_and_back(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        register = screen.office.workplace.register
        screen.filter_by("status:planned,in-progress,dropped")
        await pilot.press("ctrl+a")
        assert "3 marked" in text_of(pilot)
        await pilot.press("c")
        await chosen(pilot, 0)
        await typed(pilot, "+14")
        await typed(pilot, "Die Ferien kamen dazwischen.")
        await until(pilot, lambda: len(screen.marked) == 1)
        lines = {line.number: line for line in register.lines()}
        assert lines[4].due == dt.date(2026, 3, 15)
        assert lines[4].original_due == dt.date(2026, 3, 1)
        assert lines[5].due == dt.date(2026, 4, 3)
        assert lines[3].due == dt.date(2026, 4, 12)  # dropped: refused, and said so
        assert screen.marked == {lines[3].id}
        history = register.measure_history(lines[4].id)
        change = history[-1].change
        assert isinstance(change, ch.DueMoved)
        assert change.reason == "Die Ferien kamen dazwischen."
        assert history[-1].role == "Qualitätsbeauftragte"
        await until(pilot, lambda: "2 measures are changed." in text_of(pilot))
        assert "M3: " in text_of(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: not screen.can_undo)
        lines = {line.number: line for line in register.lines()}
        assert lines[4].due == dt.date(2026, 3, 1)
        assert lines[5].due == dt.date(2026, 3, 20)


async def test_undo_leaves_alone_what_somebody_else_went_on_with(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        place = screen.office.workplace
        screen.filter_by("status:planned,in-progress")
        await pilot.press("ctrl+a", "c")
        await chosen(pilot, 2)
        await chosen(pilot, 1)  # Team Nord
        await until(pilot, lambda: screen.can_undo)
        late = next(line for line in place.register.lines() if line.number == 4)
        later = ch.LeftOut(to=Status.SUSPENDED, reason="Später.")
        Team(place).on(dt.date(2026, 3, 12)).work.change(late.id, later)
        await pilot.press("f8")
        await until(pilot, lambda: not screen.can_undo)
        lines = {line.number: line for line in place.register.lines()}
        assert (lines[4].team, lines[4].status) == ("Team Nord", Status.SUSPENDED)
        assert lines[5].team == "Team Süd"


async def test_enter_opens_and_a_change_shows_when_back(tmp_path: Path) -> None:
    async with measures(tmp_path, (80, 24)) as (screen, pilot):
        await pilot.press("right", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeasureScreen))
        await until(pilot, lambda: TITLES[4] in text_of(pilot))
        place = screen.office.workplace
        line = next(line for line in place.register.lines() if line.number == 5)
        moved = ch.Moved(to=Status.IN_PROGRESS, on=dt.date(2026, 3, 12))
        Team(place).on(dt.date(2026, 3, 12)).work.change(line.id, moved)
        await pilot.press("escape")
        await until(
            pilot, lambda: screen.current is not None and screen.current.seq == line.seq + 1
        )
        assert screen.current is not None
        assert screen.current.number == 5
        assert "Planned" not in text_of(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, HomeScreen))
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_an_empty_register_says_where_measures_come_from(tmp_path: Path) -> None:
    async with measures(tmp_path, (80, 24), empty=True) as (screen, pilot):
        assert "There are no measures yet." in text_of(pilot)
        assert isinstance(screen.focused, Lanes)  # so that N is no letter of a filter
        assert "Open" not in text_of(pilot).splitlines()[-1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_columns_by_anything(tmp_path: Path, language: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    async with measures(tmp_path) as (screen, pilot):
        for number in range(8):
            await pilot.press("g")
            await chosen(pilot, number)
            await until(pilot, lambda: on_top(pilot, screen))
            shown = [line.id for lane in screen.query_one(Lanes).lanes for line in lane.lines]
            assert len(set(shown)) == 6
        area = "Elternarbeit" if language == "de" else "Work with parents"
        await pilot.press("g")
        await chosen(pilot, 1)
        await until(pilot, lambda: area in text_of(pilot))
        assert area in text_of(pilot)


async def test_a_click_takes_in_hand_and_a_second_one_opens(tmp_path: Path) -> None:
    async with measures(tmp_path) as (screen, pilot):
        await pilot.click(Lanes, offset=(40, 2))
        assert screen.current is not None
        assert screen.current.number == 5
        await pilot.click(Lanes, offset=(40, 2))
        await until(pilot, lambda: isinstance(pilot.app.screen, MeasureScreen))
        assert isinstance(pilot.app.screen, MeasureScreen)


async def test_another_language_and_another_window_keep_what_is_in_hand(tmp_path: Path) -> None:
    async with measures(tmp_path, (200, 60)) as (screen, pilot):
        screen.filter_by("status:open")
        await pilot.press("right", "space", "right")
        held = screen.current
        assert isinstance(pilot.app, KollegialApp)
        await pilot.app.action_switch_language()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.current == held
        assert len(screen.marked) == 1
        assert screen.query_one(Input).value == "status:open"
        assert "01.03.2026" in text_of(pilot)
        await pilot.resize_terminal(80, 24)
        await pilot.press("v")
        await pilot.pause()
        assert screen.current == held
        assert "✓ M5" in text_of(pilot)


async def test_home_tells_what_is_due_and_leads_there(tmp_path: Path) -> None:
    place = place_at(tmp_path)
    several(place)
    async with app_at(place, (80, 24)) as (app, pilot):
        await until(pilot, lambda: "1 overdue" in seen(app))
        assert "1 due within 14 days" in seen(app)
        await pilot.press("d")
        await until(
            pilot, lambda: isinstance(app.screen, MeasuresScreen) and bool(app.screen.shown)
        )
        assert isinstance(app.screen, MeasuresScreen)
        assert sorted(line.number for line in app.screen.shown) == [4, 5]


async def test_without_quality_work_home_makes_no_register(tmp_path: Path) -> None:
    place = place_at(tmp_path)
    async with app_at(place, (80, 24)) as (app, _pilot):
        await app.workers.wait_for_complete()
        assert not place.home.register.exists()
        assert "What is due" not in seen(app)
