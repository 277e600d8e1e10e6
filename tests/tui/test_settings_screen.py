"""The settings screen: everything by keyboard, everything at once, nothing left half-way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from kollegial.flow.settings import LONGEST, SHORTEST, Settings, SignalSettings, load
from kollegial.i18n import language, set_language
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.thresholds import ThresholdsDialog
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.settings import STEPS, SettingsScreen, changed
from kollegial.tui.widgets.signal_sample import SignalSample
from tests.flow.helpers import workplace
from tests.tui.live_helpers import Size, app_at, seen, until

ROWS = ("colour", "word", "bell", "title", "warning", "count", "language", "theme")


@asynccontextmanager
async def settings_at(
    folder: Path, size: Size = (80, 24)
) -> AsyncIterator[tuple[KollegialApp, SettingsScreen, Pilot[None]]]:
    async with app_at(workplace(folder), size) as (app, pilot):
        await pilot.press("f12")
        await until(pilot, lambda: isinstance(app.screen, SettingsScreen))
        assert isinstance(app.screen, SettingsScreen)
        await pilot.pause()
        yield app, app.screen, pilot


async def at_row(pilot: Pilot[None], screen: SettingsScreen, row: str) -> None:
    screen.query_one(OptionList).highlighted = ROWS.index(row)
    await pilot.pause()


@pytest.mark.parametrize("row", ["colour", "word", "bell", "title"])
async def test_every_channel_is_switched_at_once_and_stored(tmp_path: Path, row: str) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await at_row(pilot, screen, row)
        for key, on in (("right", False), ("left", True), ("enter", False)):
            await pilot.press(key)
            await until(pilot, lambda on=on: getattr(app.settings.signals, row) is on)  # type: ignore[misc]
            assert getattr(app.settings.signals, row) is on
            assert load(app.workplace.home) == (app.settings, ())


async def test_the_count_is_switched_at_once_and_stored(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await at_row(pilot, screen, "count")
        for key, on in (("right", False), ("left", True), ("enter", False)):
            await pilot.press(key)
            await until(pilot, lambda on=on: app.settings.count is on)  # type: ignore[misc]
            assert app.settings.count is on
            assert load(app.workplace.home) == (app.settings, ())


async def test_the_warning_time_goes_up_and_down_to_its_limits(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await at_row(pilot, screen, "warning")
        await pilot.press("right")
        assert app.settings.signals.warning_seconds == 90
        assert "1:30 before the end" in seen(app)
        await pilot.press(*["left"] * len(STEPS))
        assert app.settings.signals.warning_seconds == STEPS[0] == SHORTEST
        await pilot.press(*["right"] * len(STEPS))
        assert app.settings.signals.warning_seconds == STEPS[-1] == LONGEST


def test_from_an_odd_warning_time_there_is_a_way_on() -> None:
    odd = Settings(signals=SignalSettings(warning_seconds=77))
    assert changed(odd, "warning", 1).signals.warning_seconds == 90
    assert changed(odd, "warning", -1).signals.warning_seconds == 60


async def test_the_language_changes_at_once_and_the_line_stays_marked(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await at_row(pilot, screen, "language")
        await pilot.press("right")
        await until(pilot, lambda: "Zurück" in seen(app))
        assert (app.settings.language, language()) == ("de", "de")
        assert screen.query_one(OptionList).highlighted == ROWS.index("language")
        await pilot.press("right")
        await until(pilot, lambda: "Back" in seen(app))
        assert (app.settings.language, language()) == ("en", "en")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert "New session" in seen(app)


async def test_all_themes_come_round(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await at_row(pilot, screen, "theme")
        names = []
        for _ in range(4):
            await pilot.press("right")
            names.append(app.theme)
        assert names == ["kollegial-light", "ansi-dark", "ansi-light", "kollegial-dark"]
        assert "Early warning" in seen(app)


@pytest.mark.parametrize("last", ["colour", "bell"])
async def test_colour_or_sound_is_not_left_alone(tmp_path: Path, last: str) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        others = [row for row in ROWS[:4] if row != last]
        for row in others:
            await at_row(pilot, screen, row)
            await pilot.press("right")
        assert len(app.settings.signals.on) == 2
        assert "Colour or sound alone" in seen(app)
        assert load(app.workplace.home)[0] == app.settings


async def test_everything_can_be_switched_off(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        for row in ROWS[:4]:
            await at_row(pilot, screen, row)
            await pilot.press("right")
        assert app.settings.signals.on == ()
        await pilot.press("t")
        await until(pilot, lambda: "All signals are off." in seen(app))
        assert "All signals are off." in seen(app)


async def test_a_trial_gives_every_signal_once_and_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr("textual.app.App.bell", lambda _: given.append("bell"))
    monkeypatch.setattr(
        "kollegial.tui.terminal_title.TerminalTitle._write", lambda _, codes: given.append(codes)
    )
    monkeypatch.setattr("kollegial.tui.screens.settings.SHOWN", 0.3)
    async with settings_at(tmp_path) as (app, screen, pilot):
        await pilot.press("t")
        sample = screen.query_one(SignalSample)
        assert sample.has_class("-over")
        assert "OVER TIME" in seen(app)
        assert given[0] == "bell"
        assert "OVER TIME +1" in given[1]
        await until(pilot, lambda: not sample.has_class("-over"))
        assert "OVER TIME" not in seen(app)
        assert given[2].endswith("\x1b[23;0t")
        assert len(given) == 3
        signals = replace(app.settings.signals, bell=False, title=False, word=False, colour=True)
        await app.settle(replace(app.settings, signals=replace(signals, word=True, colour=False)))
        await pilot.press("t")
        assert not sample.has_class("-over")
        assert "OVER TIME" in seen(app)
        assert len(given) == 3


async def test_a_trial_does_not_outlive_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(
        "kollegial.tui.terminal_title.TerminalTitle._write", lambda _, codes: given.append(codes)
    )
    async with settings_at(tmp_path) as (app, _screen, pilot):
        await pilot.press("t", "escape")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert given[-1].endswith("\x1b[23;0t")


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (200, 60)])
async def test_nothing_is_cut(tmp_path: Path, size: Size) -> None:
    async with settings_at(tmp_path, size) as (app, screen, pilot):
        text = seen(app)
        for wanted in (
            "Colours", "Window title", "every minute over.", "try it with T", "running",
            "Less, before", "Commands",
        ):  # fmt: skip
            assert wanted in text
        await pilot.press("f12")  # from here it opens no second one
        await pilot.pause()
        assert app.screen is screen


async def test_a_file_with_a_mistake_is_told_at_the_start(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    place.home.settings.write_text('theme = "pink"\n', encoding="utf-8")
    async with app_at(place) as (app, pilot):
        await until(pilot, lambda: "settings.toml:1" in seen(app))
        assert "settings.toml:1" in seen(app)
        assert "pink" not in seen(app)


async def test_theme_and_signals_hold_the_next_time(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path)) as (app, _pilot):
        await app.action_switch_theme()
    async with app_at(workplace(tmp_path)) as (app, _pilot):
        assert app.theme == "kollegial-light"


async def test_switching_the_language_is_stored_whoever_asked_for_another(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    place.home.settings.write_text('language = "en"\n', encoding="utf-8")
    async with app_at(place) as (app, _pilot):
        set_language("de")  # as --lang does
        await app.action_switch_language()
        assert language() == "en"
        await app.action_switch_language()
        assert (language(), load(place.home)[0].language) == ("de", "de")


async def test_thresholds_go_upward_only_and_are_stored(tmp_path: Path) -> None:
    async with settings_at(tmp_path) as (app, screen, pilot):
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, ThresholdsDialog))
        await pilot.press("left", "right", "right", "down", "left", "right")
        await until(pilot, lambda: "from 6 on" in seen(app))
        assert "from 5 on" in seen(app)
        await pilot.press("enter")
        await until(pilot, lambda: app.settings.least_slips == 6)
        assert (app.settings.least_cases, app.settings.least_slips) == (5, 6)
        assert load(app.workplace.home) == (app.settings, ())
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, ThresholdsDialog))
        await pilot.press("right", "escape")
        await until(pilot, lambda: app.screen is screen)
        assert app.settings.least_cases == 5
