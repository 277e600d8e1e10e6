"""Start page, board, list and page of a measure as text, in both languages and three sizes.

``KOLLEGIAL_GOLDEN=write`` renews the files in ``tests/tui/golden``.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kollegial.i18n import LANGUAGES, set_language
from kollegial.marking import Language
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from tests.tui.live_helpers import app_at, seen, until
from tests.tui.quality_helpers import measured, place_at, several
from tests.tui.test_looks import GOLDEN, SIZES, settled


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_measures(language: Language, size: tuple[int, int], tmp_path: Path) -> None:
    set_language(language)
    place = place_at(tmp_path)
    several(place)
    whole = measured(place)
    found = {}
    async with app_at(place, size) as (app, pilot):
        await until(pilot, lambda: "▲ 1" in seen(app))
        found["home-measures"] = await settled(app, pilot)
        board = MeasuresScreen()
        await app.push_screen(board)
        await until(pilot, lambda: bool(board.shown))
        await app.workers.wait_for_complete()
        found["board"] = await settled(app, pilot)
        await pilot.press("v", "space")
        found["measures"] = await settled(app, pilot)
        page = MeasureScreen(whole.id)
        await app.push_screen(page)
        await until(pilot, lambda: bool(page.query("#measure-main")))
        found["measure"] = await settled(app, pilot)
    for name, text in found.items():
        file = GOLDEN / f"{name}-{language}-{size[0]}x{size[1]}.txt"
        if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
            file.write_text(text + "\n", encoding="utf-8")
        assert text + "\n" == file.read_text(encoding="utf-8"), name
