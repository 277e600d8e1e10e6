"""The form for a new session: known groups are offered, calmly; nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, TextArea

from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.consultation.vocabulary import RoleKind
from kollegial.flow.workplace import Workplace
from kollegial.store.errors import StoreError
from kollegial.tui.app import KollegialApp
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.new_session import NewSessionScreen
from tests.flow.helpers import PEOPLE, workplace
from tests.tui.live_helpers import Size, app_at, seen, until

SOUTH, NORTH = "Fallrunde Süd", "Fallrunde [/x] Nord"


def remember(place: Workplace, group: str, people: Sequence[str], day: int) -> None:
    date = dt.date(2026, 2, day)
    turns = tuple(PastTurn(date, name, frozenset({RoleKind.CONSULTANT})) for name in people)
    place.desk.begin(f"day-{day}")
    place.desk.erase(f"day-{day}", remember=SessionTurns(group, turns))


@asynccontextmanager
async def form_at(
    place: Workplace, size: Size = (110, 34)
) -> AsyncIterator[tuple[KollegialApp, Pilot[None]]]:
    """The app on the form, with the desk asked for groups."""
    async with app_at(place, size) as (app, pilot):
        await pilot.press("n")
        await until(pilot, lambda: at(app, NewSessionScreen))
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield app, pilot


def at(app: KollegialApp, screen: type[KollegialScreen]) -> bool:
    return isinstance(app.screen, screen)


def field(app: KollegialApp) -> Input:
    return app.screen.query_one("#new-group", Input)


def people(app: KollegialApp) -> str:
    return app.screen.query_one("#new-people", TextArea).text


def offered(app: KollegialApp) -> list[str]:
    """The groups on offer, if the list is open."""
    offers = app.screen.query_one(".group-offers", OptionList)
    if not offers.display:
        return []
    return [str(option.prompt).partition("  ")[0] for option in offers.options]


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    """A desk that knows two groups."""
    place = workplace(tmp_path)
    remember(place, SOUTH, PEOPLE, 3)
    remember(place, NORTH, PEOPLE[:2], 9)
    return place


async def test_where_no_group_is_known_nothing_is_offered(tmp_path: Path) -> None:
    async with form_at(workplace(tmp_path)) as (app, pilot):
        assert "known groups" not in seen(app)
        await pilot.press("down", *"Fall", "up")
        assert offered(app) == []
        assert app.focused is field(app)


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_a_known_group_is_offered_as_it_is_typed(place: Workplace, size: Size) -> None:
    async with form_at(place, size) as (app, pilot):
        assert "↓ known groups" in seen(app)
        assert offered(app) == []
        await pilot.press(*"RUNDE")
        assert offered(app) == [NORTH, SOUTH]  # whichever met last first
        assert f"{NORTH}  last on 2026-02-09" in seen(app)
        await pilot.press("space", "s", "ü")
        assert offered(app) == [SOUTH]
        await pilot.press("x")
        assert offered(app) == []
        await pilot.press("backspace", "down", "enter")
        await pilot.pause()
        assert field(app).value == SOUTH
        assert people(app).splitlines() == list(PEOPLE)
        assert offered(app) == []
        assert app.focused is app.screen.query_one("#new-people")
        assert "5 people." in seen(app)
        await pilot.press("enter", *"Finn")  # what was filled in can be edited
        assert people(app).splitlines() == [*PEOPLE, "Finn"]


async def test_the_arrow_down_offers_all(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        await pilot.press("down")
        assert offered(app) == [NORTH, SOUTH]
        offers = app.screen.query_one(".group-offers", OptionList)
        marks = []
        for key in ("down", "down", "up", "up"):
            marks.append(offers.highlighted)
            await pilot.press(key)
        assert marks == [0, 1, None, None]
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert field(app).value == SOUTH


async def test_enter_and_tab_go_on_where_nothing_is_marked(place: Workplace) -> None:
    for key in ("enter", "tab"):
        async with form_at(place) as (app, pilot):
            await pilot.press(*"Fall", key)
            await pilot.pause()
            assert field(app).value == "Fall"
            assert app.focused is app.screen.query_one("#new-people")
            assert (offered(app), people(app)) == ([], "")


async def test_a_click_takes_a_group(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        await pilot.press(*"Fall")
        await pilot.pause()
        await pilot.click(".group-offers", offset=(4, 2))
        await pilot.pause()
        assert field(app).value == SOUTH


async def test_escape_closes_the_list_and_then_the_form(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        await pilot.press(*"Fall", "escape")
        assert offered(app) == []
        assert at(app, NewSessionScreen)
        await pilot.press("escape")
        await until(pilot, lambda: at(app, HomeScreen))
        assert at(app, HomeScreen)


async def test_names_that_were_typed_stay(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        await pilot.press("tab", *"Gül", "shift+tab", *"Süd", "down", "enter")
        await pilot.pause()
        assert (field(app).value, people(app)) == (SOUTH, "Gül")


async def test_another_choice_fills_in_others(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        await pilot.press("down", "enter")
        await pilot.pause()
        assert people(app).splitlines() == list(PEOPLE[:2])
        app.screen.set_focus(field(app))
        field(app).value = "sü"
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert people(app).splitlines() == list(PEOPLE)


async def test_the_form_does_without_what_cannot_be_read(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy() -> None:
        raise StoreError("busy")  # noqa: EM101

    monkeypatch.setattr(place.desk, "groups", busy)
    async with form_at(place) as (app, pilot):
        await pilot.press("down", *"Fall")
        assert offered(app) == []


async def test_another_language_keeps_what_was_typed(place: Workplace) -> None:
    async with form_at(place) as (app, pilot):
        field(app).value = "Neue Runde"
        app.screen.query_one("#new-people", TextArea).text = "Anna\nBo"
        app.screen.query_one("#new-minutes", Input).value = "33"
        app.screen.query_one("#new-model", OptionList).highlighted = 0
        app.screen.set_focus(app.screen.query_one("#new-people"))
        await pilot.app.run_action("app.switch_language")
        await until(pilot, lambda: "Neue Sitzung" in seen(app))
        assert (field(app).value, people(app)) == ("Neue Runde", "Anna\nBo")
        assert app.screen.query_one("#new-minutes", Input).value == "33"
        assert app.screen.query_one("#new-model", OptionList).highlighted == 0
        assert app.focused is app.screen.query_one("#new-people")
        app.screen.set_focus(field(app))
        field(app).value = ""
        await pilot.press("down")
        assert offered(app) == [NORTH, SOUTH]
