"""Quiet text is quieter than the rest, and legible wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.color import Color
from textual.content import Content
from textual.strip import Strip
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial import tui
from kollegial.tui.theme import DARK, LIGHT, QUIET
from tests.flow.helpers import workplace
from tests.tui.live_helpers import app_at

LEGIBLE = 3.0


def test_no_text_takes_the_colour_that_does_not_work() -> None:
    files = Path(str(tui.__file__)).parent.rglob("*.py")
    assert [file.name for file in files if '"$text-muted' in file.read_text("utf-8")] == []


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name])
async def test_quiet_text_is_quieter_and_legible_under_the_mark_too(
    tmp_path: Path, theme: str
) -> None:
    async with app_at(workplace(tmp_path)) as (app, pilot):
        app.theme = theme
        menu = app.screen.query_one("#home-menu", OptionList)
        line = Content("laut") + Content("leise").stylize(QUIET)
        menu.set_options([Option(line), Option(line)])
        menu.highlighted = 0
        menu.focus()
        await pilot.pause()
        for row in (0, 1):
            loud, quiet = (_contrast(menu.render_line(row), word) for word in ("laut", "leise"))
            assert LEGIBLE < quiet < loud


def _contrast(strip: Strip, word: str) -> float:
    style = next(segment.style for segment in strip if word in segment.text)
    assert style is not None
    assert style.color is not None
    assert style.bgcolor is not None
    colours = (Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor))
    dark, light = sorted(_luminance(colour) for colour in colours)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    """As WCAG 2 has it."""
    red, green, blue = (
        share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4
        for share in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
