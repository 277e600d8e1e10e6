"""The dialog that lets choose, in a small terminal."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from kollegial.tui.dialogs.choose import Choice, Choose
from tests.flow.helpers import workplace
from tests.tui.live_helpers import app_at

LONG = [Choice(str(number), f"Nummer {number}", "und was sie heißt") for number in range(30)]


@pytest.mark.parametrize("text", ["", "Was hier zu wählen ist, in zwei Zeilen. " * 2])
@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_the_keys_stay_in_sight_below_a_long_list(
    tmp_path: Path, text: str, size: tuple[int, int]
) -> None:
    async with app_at(workplace(tmp_path), size) as (app, pilot):
        await app.push_screen(Choose("Welche?", LONG, text))
        await pilot.press("end")
        await pilot.pause()
        dialog = app.screen.query_one(".dialog")
        keys, options = app.screen.query_one(".dialog-keys"), app.screen.query_one(OptionList)
        assert dialog.content_region.contains_region(keys.region)
        assert dialog.content_region.contains_region(options.region)
        assert keys.region.bottom == dialog.content_region.bottom
