"""The footer: every key of every screen in sight, on as few lines as will do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kollegial.flow.workplace import Workplace
from kollegial.i18n import LANGUAGES, set_language
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.archive import ArchiveScreen
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.new_session import NewSessionScreen
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.screens.review import ReviewScreen
from kollegial.tui.widgets.key_footer import KeyFooter
from tests.flow.helpers import at_phase, begun, finished, workplace
from tests.tui.archive_helpers import several
from tests.tui.live_helpers import app_at, live_at, seen, until

SIZES = [(80, 24), (100, 30), (200, 60)]


def protocol(place: Workplace) -> ProtocolScreen:
    (one,) = several(1)
    place.archive.add(one)
    return ProtocolScreen(one.id)


SCREENS: dict[str, Callable[[Workplace], KollegialScreen]] = {
    "home": lambda place: HomeScreen(),
    "new_session": lambda place: NewSessionScreen(),
    "live": lambda place: LiveScreen(at_phase(begun(place), 3)),
    "review": lambda place: ReviewScreen(finished(begun(place))),
    "archive": lambda place: ArchiveScreen(),
    "protocol": protocol,
}


@pytest.fixture(autouse=True, params=LANGUAGES)
def _spoken(request: pytest.FixtureRequest) -> Iterator[None]:
    set_language(request.param)
    yield
    set_language("de")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCREENS)
async def test_no_key_is_cut_on_any_screen(
    tmp_path: Path, name: str, size: tuple[int, int]
) -> None:
    place = workplace(tmp_path)
    async with app_at(place, size) as (app, pilot):
        await app.push_screen(SCREENS[name](place))
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        footer = app.screen.query_one(KeyFooter)
        shown = {each.binding for each in app.screen.active_bindings.values() if each.binding.show}
        assert {key.action for key in footer.keys} == {binding.action for binding in shown}
        assert footer.size.height <= 2
        assert footer.region.bottom == size[1]
        lines = seen(app).splitlines()[-footer.size.height :]
        for key in footer.keys:
            assert any(f"{key.display} {key.label}" in line for line in lines)


async def test_a_click_does_what_the_key_does(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    live = begun(place)
    async with live_at(place, live, (200, 60)) as (screen, pilot):
        footer = screen.query_one(KeyFooter)
        await until(pilot, lambda: bool(footer.keys))
        assert live.state.running
        await pilot.click(KeyFooter, offset=(3, 0))
        await until(pilot, lambda: not live.state.running)
        assert not live.state.running


async def test_another_width_takes_other_lines(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    async with live_at(place, begun(place), (200, 60)) as (screen, pilot):
        await pilot.pause()
        footer = screen.query_one(KeyFooter)
        assert footer.size.height == 1
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert footer.size.height == 2
        assert footer.region.bottom == 24
        await pilot.resize_terminal(200, 60)
        await pilot.pause()
        assert footer.size.height == 1
