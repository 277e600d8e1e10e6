"""The learning summary on the screen."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kollegial.export.progress import Progress
from kollegial.flow.learning.draft import SummaryDraft
from kollegial.flow.learning.offered import published
from kollegial.flow.learning.thresholds import keep
from kollegial.i18n import language
from kollegial.quality.foundation.foundation import Foundation
from kollegial.tui.dialogs.choose_many import ChooseMany
from kollegial.tui.dialogs.finding import FindingDialog
from kollegial.tui.dialogs.working import Working
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.screens.learning.summary import SummaryScreen
from tests.flow.learning.helpers import note
from tests.tui.learning.helpers import NAMED, home_at, noted, place_in, summary_at
from tests.tui.live_helpers import Size, seen


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_what_is_known_stands_there_at_once(tmp_path: Path, size: Size) -> None:
    place, work = place_in(tmp_path)
    noted(work, "Noch eine.")
    async with summary_at(place, size) as walk:
        await walk.shows("Learning summary", "4th quarter of 2025", "9 consultations")
        await walk.press("right", "right", "right")
        await walk.shows(
            "1st quarter of 2025",
            "1 insight cleared",
            "to be cleared and will not stand in it",
            "Nothing yet.",
            "F2 prepares the summary",
            "becomes a publication",
            "F2 Preview",
            "Esc Back",
        )


async def test_only_finished_periods_and_nothing_where_there_is_none(tmp_path: Path) -> None:
    from tests.flow.helpers import workplace

    place = workplace(tmp_path)
    place.home.settings.write_text('language = "en"\n', encoding="utf-8")
    async with home_at(place) as walk:
        await walk.press("s")
        await walk.shows("No quarter is over yet")
        await walk.press("f2")
        assert isinstance(walk.app.screen, SummaryScreen)


async def test_a_small_number_is_a_dot_here_too(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path)
    keep(place.home, cases=10)
    async with summary_at(place) as walk:
        await walk.shows("• consultations", "not told, here or in a document")


async def test_several_teams_are_told_of_as_one(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path)
    async with summary_at(place) as walk:
        while walk.summary.draft.wish is None or walk.summary.draft.wish.period.key != "2025":
            await walk.press("right")
        await walk.press("tab", "enter")
        await walk.at(ChooseMany)
        await walk.press("enter", "down", "enter", "f2")
        await walk.at(SummaryScreen)
        await walk.until(lambda: walk.summary.draft.wish.teams == ("Nord", "Süd"))  # type: ignore[union-attr]
        await walk.press("f2")
        await walk.at(DocumentScreen)
        await walk.shows("Nord, Süd")


async def test_all_teams_ticked_are_as_none(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path)
    async with summary_at(place) as walk:
        await walk.press("tab", "enter")
        await walk.at(ChooseMany)
        await walk.press("enter", "down", "enter", "down", "enter", "f2")
        await walk.at(SummaryScreen)
        await walk.until(lambda: walk.summary.values()["teams"] == "Nord\nSüd\nWest")
        assert walk.summary.draft.wish is not None
        assert walk.summary.draft.wish.teams == ()


async def test_what_cannot_be_told_is_said(tmp_path: Path) -> None:
    place, _ = place_in(tmp_path, 2)  # two sessions of two teams
    async with summary_at(place) as walk:
        await walk.press("tab", "enter")
        await walk.at(ChooseMany)
        await walk.press("enter", "f2")
        await walk.at(SummaryScreen)
        await walk.press("f2")
        await walk.shows("too few teams")
        assert isinstance(walk.app.screen, SummaryScreen)


async def test_one_framework_and_one_area(tmp_path: Path) -> None:
    place, work = place_in(tmp_path)
    place.register.set_foundation(Foundation(frameworks=("lqw@11-areas",)), work.now(), "QB")
    async with summary_at(place) as walk:
        await walk.press("tab", "tab", "right")
        await walk.until(lambda: walk.summary.draft.wish.framework == "lqw@11-areas")  # type: ignore[union-attr]
        await walk.press("right")
        await walk.until(lambda: walk.summary.draft.wish.area == "lqw@11-areas:1")  # type: ignore[union-attr]


async def test_escape_stops_the_preparation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _ = place_in(tmp_path)
    begun, go_on = threading.Event(), threading.Event()
    whole = SummaryDraft.prepare

    def slow(draft: SummaryDraft, progress: Progress | None = None, role: str = "") -> None:
        begun.set()
        go_on.wait(20)
        whole(draft, progress, role)

    monkeypatch.setattr(SummaryDraft, "prepare", slow)
    async with summary_at(place) as walk:
        await walk.press("f2")
        await walk.until(begun.is_set)
        assert isinstance(walk.app.screen, Working)
        await walk.press("escape")
        go_on.set()
        await walk.at(SummaryScreen)
        await walk.shows("was cancelled")
        assert not walk.summary.draft.prepared
        await walk.press("f2")
        await walk.at(DocumentScreen)


async def test_a_finding_is_decided_later_and_another_language_keeps_the_choice(
    tmp_path: Path,
) -> None:
    place, work = place_in(tmp_path)
    note(work, NAMED)
    async with summary_at(place) as walk:
        await walk.press("right", "right", "right", "f2")
        await walk.at(FindingDialog)
        await walk.shows("(1 of 1)", "»Kowalczyk«", "Insight:")
        await walk.press("escape")
        await walk.shows("D Findings")
        await walk.press("d")
        await walk.at(FindingDialog)
        await walk.choose(2)
        await walk.shows("Prepared: F2 shows it")
        await walk.app.action_switch_language()
        await walk.until(lambda: walk.summary.draft.known is not None and language() == "de")
        await walk.until(lambda: "1. Quartal 2025" in seen(walk.app))
        assert not walk.summary.draft.prepared  # a document speaks one language
        assert published(place) == ()
