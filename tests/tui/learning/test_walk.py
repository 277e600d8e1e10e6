"""The whole walk: cleared, summed up, decided, read, exported; then the year beside it."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from kollegial.flow.learning.offered import published
from kollegial.quality.insight.state import Insight
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.finding import FindingDialog
from kollegial.tui.dialogs.read_first import ReadFirst
from kollegial.tui.documents.where import Habit, remember
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.screens.learning.clearing import ClearingScreen
from kollegial.tui.screens.learning.summary import SummaryScreen
from tests.flow.learning.helpers import looked_by
from tests.tui.learning.helpers import NAMED, ROLE, WAITS, Walk, noted, place_in, summary_at

SAID = NAMED.replace("Kowalczyk", "die Mutter")


async def exported(walk: Walk, folder: Path, name: str) -> None:
    """As HTML and JSON, from the preview."""
    remember(walk.app, Habit(folder, ("html", "json")))
    await walk.press("e")
    await walk.at(ExportDialog)
    await walk.shows("This becomes a publication")
    walk.app.screen.query(Input).last().value = name
    await walk.press("f2")
    await walk.at(ExportedDialog)
    await walk.press("escape")


async def cleared(walk: Walk, *insights: Insight) -> None:
    """Cleared in the list of the period, several at once."""
    await walk.press("c")
    await walk.at(ClearingScreen)
    await walk.until(lambda: walk.clearing.waiting is not None)
    ids = {each.id for each in insights}
    assert ids <= walk.clearing.shown_ids
    walk.clearing.marked |= ids
    await walk.press("f")
    await walk.at(ReadFirst)
    await walk.press("f2")
    register = walk.app.workplace.register
    await walk.until(lambda: all(register.insight(each).cleared_on is not None for each in ids))
    await walk.press("escape")
    await walk.at(SummaryScreen)


async def decided(walk: Walk, words: str) -> None:
    """Later at first, which keeps everything in; then other words."""
    await walk.press("f2")
    await walk.at(FindingDialog)
    await walk.press("escape")
    await walk.shows("Words in 1 place might tell who somebody is")
    await walk.press("e")
    await walk.at(FindingDialog)
    await walk.choose(1)
    await walk.shows("What shall stand there instead?")
    walk.app.screen.query_one(Input).value = words
    await walk.press("enter")
    await walk.at(ExportDialog)
    assert published(walk.app.workplace) == ()
    await walk.press("escape")
    await walk.at(SummaryScreen)


async def published_as(walk: Walk, folder: Path, name: str) -> None:
    """Read, then written."""
    await walk.press("f2")
    await walk.at(DocumentScreen)
    await exported(walk, folder, name)
    await walk.press("escape")
    await walk.at(SummaryScreen)


async def test_from_an_insight_to_the_year(tmp_path: Path) -> None:
    place, work = place_in(tmp_path / "home")
    waits, named = noted(work, WAITS), noted(work, NAMED, "Nord")
    out = tmp_path / "out"
    out.mkdir()
    async with summary_at(place) as walk:
        await walk.press("right", "right", "right")
        await walk.shows("1st quarter of 2025", "9 consultations", "more wait to be cleared")
        await cleared(walk, waits, named)
        await walk.shows("3 insights cleared for publication")
        await decided(walk, "die Mutter")
        await published_as(walk, out, "quarter")
        await walk.shows("1st quarter of 2025, published on 2026-03-12")
        while walk.summary.draft.wish is None or walk.summary.draft.wish.period.key != "2025":
            await walk.press("right")
        await published_as(walk, out, "year")  # what was decided is not asked about again
        assert {each.period.key for each in published(place)} == {"2025-Q1", "2025"}
        assert looked_by(place, SAID) == ROLE
        assert place.register.insight(named.id).text == NAMED
    for name in ("quarter", "year"):
        page, data = ((out / f"{name}.{each}").read_text("utf-8") for each in ("html", "json"))
        assert "Kowalczyk" not in page + data
        assert SAID in data
        assert WAITS in page
        assert "•" in page
        assert '"suppressed": true' in data
    assert len(list(out.iterdir())) == 4
