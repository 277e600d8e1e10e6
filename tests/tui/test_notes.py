"""Notes say when they want to be stored, and show what is stored."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual import on
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from kollegial.tui.widgets import notes as module
from kollegial.tui.widgets.notes import Notes
from tests.tui.widgets.editor.texts import paragraph

LONG = 3600.0
"""Seconds: nothing is stored by itself while a test runs."""
SHORT = 0.01


class Desk(App[None]):
    """Notes, and what they asked to be stored."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[tuple[int, str]] = []

    def compose(self) -> ComposeResult:
        yield Notes(id="notes")

    @on(Notes.Written)
    def _written(self, event: Notes.Written) -> None:
        self.written.append((event.phase, event.text))


@asynccontextmanager
async def desk(
    monkeypatch: pytest.MonkeyPatch, pause: float
) -> AsyncIterator[tuple[Desk, Notes, Pilot[None]]]:
    monkeypatch.setattr(module, "PAUSE", pause)
    app = Desk()
    async with app.run_test(size=(60, 20)) as pilot:
        yield app, app.query_one(Notes), pilot


async def stored(app: Desk, pilot: Pilot[None]) -> list[tuple[int, str]]:
    for _ in range(100):
        await pilot.pause(0.05)
        if app.written:
            break
    return app.written


async def test_what_was_typed_asks_to_be_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, SHORT) as (app, notes, pilot):
        notes.show_phase(2, "da ")
        notes.insert("grün")
        assert await stored(app, pilot) == [(2, "da grün")]
        assert notes.pending() is None


async def test_each_key_puts_the_storing_off(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (app, notes, pilot):
        timers = []
        for key in "abc":
            await pilot.press(key)
            await pilot.pause()
            timers.append(notes._timer)
        assert len(set(timers)) == 3
        assert app.written == []
        written = notes.pending()
        assert written is not None
        assert (written.phase, written.text) == (0, "abc")
        assert notes._timer is None
        assert notes.pending() is None


async def test_what_is_stored_already_does_not_ask_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        notes.show_phase(1, "ab")
        await pilot.press("c", "backspace")
        assert notes.pending() is None


async def test_the_cursor_stays_where_somebody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        notes.show_phase(1, "abc")
        assert notes.cursor_location == (0, 3)
        await pilot.press("home", "x")
        written = notes.pending()
        assert written is not None
        await pilot.press("y")
        notes.show_phase(1, written.text)  # the answer to what was stored comes late
        assert notes.text == "xyabc"
        assert notes.cursor_location == (0, 2)


async def test_another_phase_or_an_undo_shows_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        notes.show_phase(1, "eins")
        await pilot.press("x")
        assert notes.pending() is not None
        notes.show_phase(1, "ein")
        assert (notes.text, notes.cursor_location) == ("ein", (0, 3))
        notes.show_phase(2, "")
        assert notes.text == ""
        notes.show_phase(1, "ein")
        assert notes.text == "ein"
        assert notes.pending() is None


async def test_the_cursor_is_there_and_does_not_blink(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        await pilot.press("a")
        cursor = notes.get_component_rich_style("text-area--cursor").bgcolor
        for _blink in range(2):
            notes.blink_timer.resume()
            notes._toggle_cursor_blink_visible()
            await pilot.pause()
            seen = [segment.style for segment in notes.render_line(0)]
            assert cursor in [style.bgcolor for style in seen if style is not None]
        assert not notes.cursor_blink


async def test_tab_leaves_the_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        await pilot.press("tab")
        assert notes.text == ""


async def test_a_long_paragraph_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    text = paragraph(50_000)
    async with desk(monkeypatch, LONG) as (_, notes, pilot):
        notes.show_phase(1, text)
        notes.move_cursor((0, 25_000))
        await pilot.press("ä", "enter", "backspace", "ö")
        written = notes.pending()
        assert written is not None
        assert written.text == f"{text[:25_000]}äö{text[25_000:]}"
