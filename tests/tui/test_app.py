"""The app around the screens: language, theme, help, palette, crashes, the start page."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from textual.widgets import Input, OptionList

from kollegial.consultation import commands as cmd
from kollegial.i18n import language, set_language
from kollegial.tui import crash
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.review import ReviewScreen
from tests.flow.helpers import FakeClock, at_phase, begun, finished, workplace
from tests.tui.live_helpers import app_at, live_at, seen, until


async def test_an_empty_desk_says_so_and_what_no_passphrase_means(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path)) as (app, _):
        assert "The desk is empty." in seen(app)
        assert "passphrase" in seen(app)


async def test_a_waiting_session_can_be_gone_on_with(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    at_phase(begun(place), 3)
    async with app_at(place) as (app, pilot):
        assert "Phase 3 of 6" in seen(app)
        await pilot.press("w")
        await pilot.pause()
        assert isinstance(app.screen, LiveScreen)


async def test_after_a_gap_both_readings_of_the_clock_are_offered(tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    live = begun(place)
    clock.wait(60)
    live.beat()
    clock.wait(3600)
    async with app_at(place) as (app, pilot):
        await pilot.press("w")
        await pilot.pause()
        text = seen(app)
        assert "+56:00" in text
        assert "4:00" in text
        await pilot.press("enter")  # a gap that long: the clock as it was is proposed
        await pilot.pause()
        assert isinstance(app.screen, LiveScreen)
        assert app.screen.live.state.paused == 3_600_000


async def test_a_finished_session_opens_its_review(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    finished(begun(place))
    async with app_at(place) as (app, pilot):
        await pilot.press("w")
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)


async def test_discarding_asks_and_erases(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    begun(place)
    async with app_at(place) as (app, pilot):
        await pilot.press("delete")
        await pilot.pause()
        await pilot.press("enter")  # "no" is in focus
        await pilot.pause()
        assert len(place.desk.sessions()) == 1
        await pilot.press("delete")
        await pilot.pause()
        await pilot.press("tab", "enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert place.desk.sessions() == []


async def test_the_language_switches_while_it_runs(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = at_phase(begun(place), 2)
    async with live_at(place, live) as (screen, pilot):
        await pilot.press(*"Halb")
        app = cast(KollegialApp, screen.app)
        await pilot.app.run_action("app.switch_language")
        await until(pilot, lambda: "SPRICHT" in seen(app))
        assert language() == "de"
        text = seen(app)
        assert "Spontanerzählung" in text
        assert "SPRICHT" in text
        assert "Next phase" not in text
        await pilot.app.run_action("app.switch_language")
        await until(pilot, lambda: "SPEAKS" in seen(app))
        assert "Spontaneous story" in seen(app)


async def test_light_and_dark(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path)) as (app, pilot):
        await pilot.app.run_action("app.switch_theme")
        assert app.theme == "kollegial-light"
        await pilot.app.run_action("app.switch_theme")
        assert app.theme == "kollegial-dark"


async def test_help_shows_every_command_of_the_screen(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path), size=(120, 60)) as (app, pilot):
        await pilot.press("f1")
        await pilot.pause()
        text = seen(app)
        assert "New session" in text
        assert "F12" in text
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_the_palette_runs_a_command(tmp_path: Path) -> None:
    async with app_at(workplace(tmp_path)) as (app, pilot):
        await pilot.press("ctrl+p")
        await pilot.pause()
        app.screen.query_one(Input).value = "dark"
        await pilot.pause(0.4)
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert app.theme == "kollegial-light"


async def test_a_passphrase_is_set_and_then_asked_for(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    async with app_at(place) as (app, pilot):
        await pilot.press("p")
        await pilot.pause()
        for text in ("drei lange Wörter", "drei lange Wörter"):
            app.screen.query_one(Input).value = text
            await pilot.press("enter")
            await pilot.pause()
        assert place.keys.protected
    async with app_at(workplace(tmp_path)) as (app, pilot):
        await pilot.pause()
        field = app.screen.query_one(Input)
        field.value = "falsch falsch"
        await pilot.press("enter")
        await pilot.pause()
        assert "does not fit" in seen(app)
        field.value = "drei lange Wörter"
        await pilot.press("enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "The desk is empty." in seen(app)


def test_a_crash_tells_the_place_and_no_value() -> None:
    def consult(secret: str) -> None:
        raise ValueError(secret)

    with pytest.raises(ValueError, match="Kowalczyk") as caught:
        consult("Frau Kowalczyk")
    sentence = crash.sentence(caught.value)
    assert "ValueError" in sentence
    assert "Kowalczyk" not in sentence


async def test_a_new_session_from_the_form(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    async with app_at(place) as (app, pilot):
        await pilot.press("n")
        await pilot.pause()
        await pilot.press("f2")
        await pilot.pause()
        assert "Give the group a name." in seen(app)
        app.screen.query_one("#new-group", Input).value = "Team [/x] 🙂"
        await pilot.press("tab")
        for name in ("Änne Groß", "Bo", "Cem", "Dörte"):
            await pilot.press(*name, "enter")
        app.screen.query_one("#new-minutes", Input).value = "20"
        await pilot.press("f2")
        await pilot.pause()
        assert "at least" in seen(app)
        app.screen.query_one("#new-minutes", Input).value = "45"
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(app.screen, LiveScreen)
        state = app.screen.live.state
        assert state.group == "Team [/x] 🙂"
        assert len(state.people) == 4
        assert sum(phase.planned for phase in state.phases) == 45 * 60_000
        assert not state.running


async def test_the_desk_list_shows_text_as_text(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    live.do(cmd.AddPerson("[/x] Böse"))
    set_language("de")
    async with app_at(place) as (app, _):
        assert app.screen.query_one("#home-desk", OptionList).option_count == 1


async def test_an_unforeseen_error_in_a_worker_ends_the_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        message = "nobody thought of this"
        raise RuntimeError(message)

    monkeypatch.setattr("kollegial.flow.overview.overview", broken)
    with pytest.raises(RuntimeError, match="nobody thought"):
        async with app_at(workplace(tmp_path)):
            pass
