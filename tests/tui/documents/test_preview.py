"""The preview of a document: read, jump, search, sizes, what goes wrong."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from kollegial.flow.workplace import Workplace
from kollegial.i18n import set_language
from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.documents import open_preview
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.screens.home import HomeScreen
from kollegial.tui.widgets.document.sheet import Sheet
from tests.export.documents import document
from tests.tui.documents.helpers import Invented, on, shown
from tests.tui.live_helpers import app_at, seen, until

SIZES = ((80, 24), (110, 34), (200, 60))


@pytest.mark.parametrize("theme", ["kollegial-dark", "kollegial-light"])
@pytest.mark.parametrize("size", SIZES)
async def test_everything_can_be_read(place: Workplace, size: tuple[int, int], theme: str) -> None:
    async with app_at(place, size) as (app, pilot):
        app.theme = theme
        open_preview(app, Invented)
        screen = await shown(pilot)
        sheet = screen.query_one(Sheet)
        text = seen(app)
        assert text.splitlines()[0].strip() == "Preview · What we have learned"
        for _ in range(2 + len(sheet.page.lines) // (size[1] - 5)):
            await pilot.press("pagedown")
            await pilot.pause()
            text += "\n" + seen(app)
        assert max(map(len, text.splitlines())) <= size[0]
        for words in ("Haus am Fluss", "Shaping transitions", "12", "•: held back", "As of 2026"):
            assert words in text
        contents = screen.query_one("#document-contents", OptionList)
        assert bool(contents.size.width) == (size[0] == 200)


async def test_jumps_from_heading_to_heading(place: Workplace) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        sheet = screen.query_one(Sheet)
        found = []
        for _ in range(3):
            await pilot.press("right")
            await pilot.pause()
            assert sheet.place is not None
            found.append(sheet.place.text)
        assert found == ["Themes", "Time", "Through time"]
        await pilot.press("left")
        await pilot.pause()
        assert sheet.place is not None
        assert sheet.place.text == "Time"
        assert "Time" in seen(app).splitlines()[2]


async def test_contents_lead_to_a_heading(place: Workplace) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        await pilot.press("t")
        await on(pilot, Choose)
        await pilot.press("down", "down", "enter")
        await on(pilot, DocumentScreen)
        place_ = screen.query_one(Sheet).place
        assert place_ is not None
        assert place_.text == "Time"


async def test_contents_at_the_side_follow_and_lead(place: Workplace) -> None:
    async with app_at(place, (160, 30)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        contents, sheet = (
            screen.query_one("#document-contents", OptionList),
            screen.query_one(Sheet),
        )
        await pilot.press("right")
        await pilot.pause()
        assert contents.highlighted == 1
        await pilot.press("t", "down", "enter")
        await pilot.pause()
        assert sheet.has_focus
        assert sheet.place is not None
        assert sheet.place.text == "Time"


async def test_finds_words_and_goes_round(place: Workplace) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        await pilot.press("slash")
        screen.query_one("#document-words", Input).value = "TRANSITIONS"
        await pilot.pause()
        assert "1 of 3" in seen(app)
        await pilot.press("enter", "n", "n")
        await pilot.pause()
        assert "3 of 3" in seen(app)
        assert "transitions" in seen(app)
        await pilot.press("n", "b")
        await pilot.pause()
        assert "3 of 3" in seen(app)
        screen.query_one("#document-words", Input).value = "nowhere at all"
        await pilot.pause()
        assert "not found" in seen(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not screen.query_one("#document-search").display
        assert screen.check_action("next_hit", ()) is False
        await pilot.press("escape")
        await on(pilot, HomeScreen)


async def test_another_width_keeps_the_place(place: Workplace) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        sheet = screen.query_one(Sheet)
        await pilot.press("right", "right", "right", "right")
        before = sheet.place
        width = sheet.page.width
        await pilot.resize_terminal(150, 24)
        await until(pilot, lambda: sheet.page.width != width)
        await pilot.pause()
        assert before is not None
        assert sheet.place is not None
        assert sheet.place.text == before.text == "Insights"
        await pilot.resize_terminal(24, 8)
        await until(pilot, lambda: sheet.page.width < 30)


async def test_says_why_a_document_cannot_be_made(place: Workplace) -> None:
    def refuse() -> Invented:
        raise Refused(N_("The last day is before the first one."))

    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, refuse)
        await until(pilot, lambda: "The last day is before" in seen(app))
        assert "The last day is before the first one." in seen(app)
        assert "Export" not in seen(app)
        await pilot.press("e", "t", "slash", "right", "escape")
        await on(pilot, HomeScreen)


async def test_can_be_left_while_it_is_made(place: Workplace) -> None:
    go_on = threading.Event()

    def slow() -> Invented:
        assert go_on.wait(10)
        return Invented()

    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, slow)
        await until(pilot, lambda: "is being made" in seen(app))
        assert "The document is being made" in seen(app)
        await pilot.press("escape")
        await on(pilot, HomeScreen)
        go_on.set()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_another_language_makes_it_anew(place: Workplace) -> None:
    from kollegial.i18n import language

    async with app_at(place, (110, 34)) as (app, pilot):
        open_preview(app, lambda: Invented(document(language())))
        await shown(pilot)
        await app.action_switch_language()
        await until(pilot, lambda: "Was wir gelernt haben" in seen(app))
        await shown(pilot)
        assert "Drei Teams haben" in seen(app)
        set_language("en")


async def test_what_is_marked_can_be_copied(place: Workplace, tmp_path: Path) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        screen = await shown(pilot)
        sheet = screen.query_one(Sheet)
        await pilot.mouse_down(sheet, offset=(2, 5))
        await pilot.hover(sheet, offset=(12, 6))
        await pilot.mouse_up(sheet, offset=(12, 6))
        await pilot.pause()
        assert "What we" in (screen.get_selected_text() or "")
