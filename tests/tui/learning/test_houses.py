"""Between organisations: a bundle out of the insights, and one taken in."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from kollegial.learning.bundle import read
from kollegial.tui.dialogs.bundle import BundleDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.finding import FindingDialog
from kollegial.tui.screens.learning.share_form import ShareForm
from kollegial.tui.screens.quality.insights import InsightsScreen
from tests.flow.learning.helpers import note
from tests.tui.learning.helpers import NAMED, home_at, place_in


async def test_a_bundle_goes_out_and_is_taken_in_elsewhere(tmp_path: Path) -> None:
    here, work = place_in(tmp_path / "here", 0)
    note(work, NAMED)
    file = tmp_path / "b.json"
    async with home_at(here) as walk:
        await walk.press("i")
        await walk.at(InsightsScreen)
        await walk.press("s")
        await walk.at(ShareForm)
        await walk.press("f2")
        await walk.shows("wants to know from whom it is")
        form = walk.app.screen
        assert isinstance(form, ShareForm)
        form.fill({"house": "Haus am Fluss", "file": str(file)})
        await walk.press("f2")
        await walk.at(FindingDialog)
        assert not file.exists()
        await walk.press("enter")
        await walk.at(ExportedDialog)
    bundle = read(file.read_bytes())
    assert bundle.house == "Haus am Fluss"
    assert len(bundle.insights) == 2
    assert "Kowalczyk" not in file.read_text("utf-8")

    there, _ = place_in(tmp_path / "there", 0)
    async with home_at(there) as walk:
        await walk.press("i")
        await walk.at(InsightsScreen)
        await walk.press("t")
        await walk.shows("Take in insights of another organisation")
        field = walk.app.screen.query_one(Input)
        field.value = str(tmp_path / "missing.json")
        await walk.press("enter")
        await walk.shows("There is no such file")
        field.value = str(file)
        await walk.press("enter")
        await walk.at(BundleDialog)
        await walk.shows("Take these 2 insights in?", "From: Haus am Fluss")
        await walk.press("f2")
        # the same words of one's own are another insight
        await walk.shows("From Haus am Fluss: new insights: 2")
        assert len(there.register.insights()) == 3
        await walk.shows("Haus am Fluss")
    taken = [each for each in there.register.insights() if each.source.house]
    assert [each.cleared_on for each in taken] == [None, None]


async def test_a_file_that_is_no_bundle_is_told(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path / "h", 0)
    file = tmp_path / "x.json"
    file.write_text("[1]")
    async with home_at(place) as walk:
        await walk.press("i")
        await walk.at(InsightsScreen)
        await walk.press("t")
        await walk.shows("Take in insights")
        walk.app.screen.query_one(Input).value = str(file)
        await walk.press("enter")
        await walk.shows("no bundle of insights")
