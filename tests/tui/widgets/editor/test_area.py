"""The editor shows and does what Textual's text area does, and paints less for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual import events
from textual.document._document import Selection
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import TextArea

from kollegial.tui.widgets.editor import ParagraphArea
from tests.tui.widgets.editor.pair import Pair, pair
from tests.tui.widgets.editor.texts import paragraph, texts

Act = Callable[[TextArea], object]

MOVES = (
    *("cursor_left", "cursor_right", "cursor_up", "cursor_down", "cursor_line_start"),
    *("cursor_line_end", "cursor_word_left", "cursor_word_right"),
)
ACTIONS = (
    *("cursor_page_up", "cursor_page_down", "select_all", "select_line", "cut", "undo", "redo"),
    *("delete_left", "delete_right", "delete_word_left", "delete_word_right", "delete_line"),
    *("delete_to_start_of_line", "delete_to_end_of_line"),
)


def move(name: str, select: bool) -> Act:
    return lambda area: getattr(area, f"action_{name}")(select)


def action(name: str) -> Act:
    return lambda area: getattr(area, f"action_{name}")()


def typed(text: str) -> Act:
    return lambda area: area.replace(text, *area.selection, maintain_selection_offset=False)


def chosen(shares: tuple[float, float, float, float]) -> Act:
    def choose(area: TextArea) -> None:
        rows = [round(share * (area.document.line_count - 1)) for share in shares[:2]]
        ends = [
            (row, round(share * len(area.document[row])))
            for row, share in zip(rows, shares[2:], strict=True)
        ]
        area.selection = Selection(*ends)

    return choose


share = st.floats(0, 1)
acts: st.SearchStrategy[Act] = st.one_of(
    st.sampled_from((*"aß ()", "漢", "\n", "Wort ")).map(typed),
    texts("\n", "\t", most=6).map(typed),
    st.builds(move, st.sampled_from(MOVES), st.booleans()),
    st.sampled_from(ACTIONS).map(action),
    st.tuples(share, share, share, share).map(chosen),
)


async def same_after(text: str, what: list[Act]) -> None:
    async with pair(text) as (app, pilot):
        app.check()
        for act in what:
            app.both(act)
            await pilot.pause()
            app.check()


@pytest.mark.slow
@settings(max_examples=30)
@given(texts("\n", "\t", most=40), st.lists(acts, max_size=8))
def test_the_screen_shows_what_textuals_shows(text: str, what: list[Act]) -> None:
    asyncio.run(same_after(text, what))


WAYS: dict[str, list[Act]] = {
    "typing in the middle": [chosen((0, 0, 0.5, 0.5)), *map(typed, "und noch etwas ")],
    "typing at the start": [*map(typed, "und noch etwas ")],
    "taking away": [chosen((0, 0, 0.3, 0.3)), *[action("delete_left")] * 9],
    "one long word": [*[typed("ungetrennt")] * 9],
    "wide": [*[typed("漢字")] * 9, *[move("cursor_left", True)] * 4],
    "selecting": [*[move("cursor_down", True)] * 4, *[move("cursor_word_left", True)] * 3],
    "empty paragraphs": [typed("a\n\n\nb"), action("select_all"), move("cursor_up", True)],
    "brackets": [typed("(a (b) c)"), *[move("cursor_left", False)] * 9],
    "paste": [typed("eins\ttab\nzwei\n"), action("undo"), action("redo"), action("undo")],
    "nothing left": [action("select_all"), action("cut"), typed("a")],
}


@pytest.mark.parametrize("what", WAYS.values(), ids=WAYS)
async def test_in_a_long_paragraph(what: list[Act]) -> None:
    await same_after(paragraph(700), what)


async def test_keys_mouse_and_paste_do_what_they_do_in_textuals() -> None:
    async with pair(paragraph(300)) as (app, pilot):
        for area in app.areas:
            app.screen.set_focus(area)
            await pilot.click(area, offset=(9, 3))
            await pilot.press("ä", "space", "left", "shift+down", "x")
            area.post_message(events.Paste("eingefügt\nund mehr "))
            await pilot.press("ctrl+z", "ctrl+y", "home", "ctrl+k", "pageup")
            await pilot.mouse_down(area, offset=(2, 1))
            await pilot.hover(area, offset=(7, 4))
            await pilot.mouse_up(area, offset=(7, 4))
            await pilot.pause()
        theirs, ours = app.told()
        assert ours == theirs
        assert "eingefügt" in app.areas[1].text
        assert not app.areas[1].selection.is_empty


async def settled(app: Pair, pilot: Pilot[None]) -> None:
    await pilot.pause()
    app.check()


async def test_another_width_text_theme_or_way_of_showing() -> None:
    async with pair(paragraph(400)) as (app, pilot):
        await pilot.resize_terminal(70, 24)
        await settled(app, pilot)
        app.theme = "textual-light"
        await settled(app, pilot)
        for text in ("kurz", paragraph(900), "", "zwei\nZeilen"):
            app.both(lambda area, text=text: area.load_text(text))  # type: ignore[misc]
            await settled(app, pilot)
        for name, values in {
            "highlight_cursor_line": (False, True),
            "soft_wrap": (False, True),
            "show_line_numbers": (True, False),
            "read_only": (True, False),
            "indent_width": (8,),
            "suggestion": ("vorgeschlagen", ""),
            "match_cursor_bracket": (False,),
        }.items():
            for value in values:
                app.both(lambda area, name=name, value=value: setattr(area, name, value))  # type: ignore[misc]
                app.both(typed("\t(x) "))
                await settled(app, pilot)


async def test_a_placeholder_shows_while_there_is_no_text() -> None:
    async with pair() as (app, pilot):
        app.both(lambda area: setattr(area, "placeholder", "Was fällt auf?"))
        await settled(app, pilot)
        assert "Was fällt auf?" in "".join(character for character, _ in app.rows()[1][1])
        for act in (typed("a"), action("delete_left"), typed("b")):
            app.both(act)
            await settled(app, pilot)


@pytest.mark.parametrize("place", [0.01, 0.5, 1.0])
@pytest.mark.parametrize("key", ["x", "left", "shift+left", "backspace"])
async def test_a_key_paints_the_rows_that_changed(
    monkeypatch: pytest.MonkeyPatch, key: str, place: float
) -> None:
    painted = []
    paint = ParagraphArea.render_line

    def counted(area: ParagraphArea, y: int) -> Strip:
        painted.append(y)
        return paint(area, y)

    async with pair(paragraph(2_000), size=(60, 80)) as (app, pilot):
        _, ours = app.areas
        app.screen.set_focus(ours)
        ours.cursor_blink = False
        ours.move_cursor((0, round(place * 2_000)))
        await pilot.press("right", "left")
        monkeypatch.setattr(ParagraphArea, "render_line", counted)
        await pilot.press(key)
        await pilot.pause()
        assert 1 <= len(set(painted)) <= 10  # of 38


async def test_what_was_undone_and_done_again() -> None:
    async with pair(paragraph(500)) as (app, pilot):
        for place in (0.2, 0.7, 0.4):
            app.both(chosen((0, 0, place, place)))
            for character in "nochmal ":
                app.both(typed(character))
        for act in [action("undo")] * 4 + [action("redo")] * 3:
            app.both(act)
            await settled(app, pilot)
