"""Text that stays as it is costs nothing; text that changes is seen, in the room it needs."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from kollegial.tui.widgets.still import show_still


class Page(App[None]):
    """A text of its own width, one of the width of the screen, and a line below them."""

    CSS = "Horizontal { height: auto; } #own { width: auto; } Static { height: auto; }"

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static(Content("own"), id="own")
        yield Static(Content("wide"), id="wide")
        yield Static(Content("below"), id="below")


def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What is refreshed from now on, each with whether all is laid out anew."""
    found: list[bool] = []
    refresh = Static.refresh

    def counted(widget: Static, *regions: object, layout: bool = False, **how: bool) -> Static:
        found.append(layout)
        return refresh(widget, *regions, layout=layout, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Static, "refresh", counted)
    return found


@pytest.mark.parametrize("name", ["own", "wide"])
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("9:42", "9:42", []),
        ("9:42", "9:41", [False]),
        ("9:42", "10:42", [True]),
        ("a\nb", "b\na", [False]),
        ("a\nb", "a", [True]),
        ("a\n", "a", [True]),
        ("漢字", "abcd", [False]),
        ("", "", []),
        ("", "a", [True]),
    ],
)
async def test_what_is_painted_and_laid_out(
    monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str, expected: list[bool]
) -> None:
    await check(monkeypatch, name, old, new, expected)


async def test_where_lines_are_wrapped_other_words_may_need_other_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await check(monkeypatch, "wide", "w " * 20, "ww" * 20, [True])


async def check(
    monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str, expected: list[bool]
) -> None:
    app = Page()
    async with app.run_test(size=(30, 12)) as pilot:
        widget = app.query_one(f"#{name}", Static)
        widget.update(Content(old))
        await pilot.pause()
        found = asked(monkeypatch)
        show_still(widget, Content(new))
        assert found == expected
        await pilot.pause()
        monkeypatch.undo()
        reached = widget.region, app.query_one("#below").region
        widget.update(Content(new))
        await pilot.pause()
        assert (widget.region, app.query_one("#below").region) == reached


async def test_another_style_is_another_look(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Page()
    async with app.run_test():
        widget = app.query_one("#wide", Static)
        found = asked(monkeypatch)
        show_still(widget, Content("wide").stylize("bold"))
        show_still(widget, Content("wide").stylize("bold"))
        assert found == [False]


async def test_markup_stays_text() -> None:
    app = Page()
    async with app.run_test() as pilot:
        widget = app.query_one("#wide", Static)
        show_still(widget, Content("[/x] [bold]"))
        await pilot.pause()
        assert widget.render_line(0).text.startswith("[/x] [bold]")
