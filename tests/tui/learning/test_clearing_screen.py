"""The clearing list: several at once, by whom and when, and what was published."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow.learning.going_out import rendered
from kollegial.flow.learning.summaries import prepare_summary
from kollegial.tui.dialogs.past import PastDialog
from kollegial.tui.dialogs.read_first import ReadFirst
from kollegial.tui.screens.learning.clearing import ClearingScreen
from kollegial.tui.screens.quality.forms.insight import RewordForm
from kollegial.tui.screens.quality.insights import InsightsScreen
from kollegial.tui.widgets.form.prose import ProseField
from tests.flow.learning.helpers import YEAR
from tests.tui.learning.helpers import ROLE, clearing_at, home_at, noted, place_in
from tests.tui.live_helpers import Size

ONE, TWO = "Erst die Kinder fragen.", "Übergaben brauchen zwei Menschen."


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_those_that_wait_stand_there_to_be_read(tmp_path: Path, size: Size) -> None:
    place, work = place_in(tmp_path, 0)
    noted(work, ONE)
    async with clearing_at(place, size) as walk:
        await walk.shows("Clearing · one waits", f"[ ] ? {ONE}", "Nobody has cleared these words")
        await walk.shows("F Clear", "V Which ones", "Esc Back")


async def test_several_are_read_and_cleared_at_once(tmp_path: Path) -> None:
    place, work = place_in(tmp_path, 0)
    ids = {noted(work, text).id for text in (ONE, TWO)}
    third = noted(work, "Die dritte wartet.", day=1)
    async with clearing_at(place) as walk:
        await walk.press("space", "space")
        await walk.shows("2 marked", "[x]")
        await walk.press("f")
        await walk.at(ReadFirst)
        await walk.shows("May these 2 insights be published?", ONE, TWO)
        await walk.press("escape")
        assert all(each.cleared_on is None for each in place.register.insights() if each.id in ids)
        await walk.press("f", "f2")
        await walk.shows("one waits", "2 insights may be published")
        cleared = {each.id for each in place.register.insights() if each.cleared_on is not None}
        assert cleared >= ids
        assert third.id not in cleared
        assert walk.clearing.marked == set()


async def test_by_whom_and_when_and_taken_back(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path, 0)  # one insight is cleared there
    async with clearing_at(place) as walk:
        await walk.shows("No insight waits", "none waits")
        await walk.press("v")
        await walk.shows("only cleared", f"Cleared on 2026-03-12 by: {ROLE}", "T Take back")
        assert "F Clear " not in walk.seen
        await walk.press("h")
        await walk.at(PastDialog)
        await walk.press("escape", "t")
        await walk.shows("may be published no longer")
        (insight,) = place.register.insights()
        assert insight.cleared_on is None


async def test_other_words_have_to_be_cleared_anew(tmp_path: Path) -> None:
    place, work = place_in(tmp_path, 0)
    insight = noted(work, ONE)
    async with clearing_at(place) as walk:
        await walk.press("w")
        await walk.at(RewordForm)
        walk.app.screen.query_one(ProseField).value = TWO
        await walk.press("f2")
        await walk.at(ClearingScreen)
        await walk.shows(f"? {TWO}")
        assert place.register.insight(insight.id).text == TWO
        assert place.register.insight(insight.id).cleared_on is None


async def test_what_was_published_says_where(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path, 24)
    rendered(place, prepare_summary(place, YEAR, "en"), "md")
    async with clearing_at(place) as walk:
        await walk.press("v", "v")
        await walk.shows("shown: published", "» Erst fragen", "In the summary: 2025, published on")


async def test_all_or_none(tmp_path: Path) -> None:
    place, work = place_in(tmp_path, 0)
    for text in (ONE, TWO):
        noted(work, text)
    async with clearing_at(place) as walk:
        await walk.press("a")
        await walk.shows("2 marked")
        await walk.press("a")
        await walk.until(lambda: "marked" not in walk.seen)


async def test_it_is_reached_from_the_insights(tmp_path: Path) -> None:
    place, work = place_in(tmp_path, 0)
    noted(work, ONE)
    async with home_at(place) as walk:
        await walk.press("i")
        await walk.at(InsightsScreen)
        await walk.press("c")
        await walk.at(ClearingScreen)
        await walk.press("escape")
        await walk.at(InsightsScreen)
