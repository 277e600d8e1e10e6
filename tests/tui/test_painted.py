"""What waits for the next paint does not find its own parts gone."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from kollegial.tui.painted import once_painted
from tests.tui.live_helpers import until


class Page(Screen[None]):
    """A page that counts how often it was shown."""

    shown = 0

    def compose(self) -> ComposeResult:
        yield Static(id="part")

    def show(self) -> None:
        self.query_one("#part")
        self.shown += 1


async def test_it_happens_after_the_paint() -> None:
    app = App[None]()
    async with app.run_test() as pilot:
        page = Page()
        await app.push_screen(page)
        once_painted(page, page.show)
        assert page.shown == 0
        await until(pilot, lambda: page.shown > 0)
        assert page.shown == 1


async def test_a_page_that_goes_is_not_shown_again() -> None:
    """The page underneath makes the call, while the parts go."""
    app = App[None]()
    async with app.run_test() as pilot:
        page = Page()
        await app.push_screen(page)
        once_painted(page, page.show)
        app.pop_screen()
        await pilot.pause()
        assert page.shown == 0
