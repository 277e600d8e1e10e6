"""Forms, insights, foundation, agreement, feedback entry as text: both languages, three sizes.

``KOLLEGIAL_GOLDEN=write`` renews the files in ``tests/tui/golden``.
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from kollegial.flow.feedback import forms as slips
from kollegial.flow.feedback import rounds
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.i18n import LANGUAGES, set_language
from kollegial.marking import Language
from kollegial.quality.changes.insight import Source
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Origin, Status
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.feedback.entry import EntryScreen
from kollegial.tui.screens.quality.agreements import AgreementsScreen
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.screens.quality.forms.base import FormScreen
from kollegial.tui.screens.quality.foundation import FoundationScreen
from kollegial.tui.screens.quality.insights import InsightsScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from tests.tui.live_helpers import app_at, until
from tests.tui.quality_helpers import MISSED, ROLE, Team, place_at, several
from tests.tui.test_looks import GOLDEN, SIZES, settled


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_forms(language: Language, size: tuple[int, int], tmp_path: Path) -> None:
    set_language(language)
    place = place_at(tmp_path)
    checked = filled(place)
    found = {}
    async with app_at(place, size) as (app, pilot):
        board = MeasuresScreen()
        await app.push_screen(board)
        await until(pilot, lambda: bool(board.shown))
        await app.workers.wait_for_complete()
        await form(app, pilot, "n")
        found["measure-form"] = await settled(app, pilot)
        await pilot.press("escape", "escape")

        page = MeasureScreen(checked.id)
        await app.push_screen(page)
        await until(pilot, lambda: bool(page.query("#measure-main")))
        await form(app, pilot, "c")
        found["check-form"] = await settled(app, pilot)
        await pilot.press("escape", "escape")

        insights = InsightsScreen()
        await app.push_screen(insights)
        await until(pilot, lambda: insights.known is not None)
        found["insights"] = await settled(app, pilot)
        await pilot.press("escape")

        foundation = FoundationScreen()
        await app.push_screen(foundation)
        await app.workers.wait_for_complete()
        found["foundation"] = await settled(app, pilot)
        await pilot.press("escape")

        await app.push_screen(AgreementsScreen())
        await app.workers.wait_for_complete()
        await form(app, pilot, "n")
        found["agreement-form"] = await settled(app, pilot)
        await pilot.press("escape", "escape")

        await app.push_screen(EntryScreen(place.register.feedback.rounds()[0]))
        await pilot.press("1", "0")
        found["feedback-entry"] = await settled(app, pilot)
    for name, text in found.items():
        file = GOLDEN / f"{name}-{language}-{size[0]}x{size[1]}.txt"
        if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
            file.write_text(text + "\n", encoding="utf-8")
        assert text + "\n" == file.read_text(encoding="utf-8"), name


async def form(app: KollegialApp, pilot: Pilot[None], key: str) -> None:
    """Press a key that opens a form, and wait for it."""
    await pilot.press(key)
    await until(pilot, lambda: isinstance(app.screen, FormScreen))
    assert isinstance(app.screen, FormScreen)


def filled(place: Workplace) -> Measure:
    """A register with a foundation, measures, an insight and a round; one measure in check."""
    several(place)
    team = Team(place)
    source = Source(origin=Origin.SESSION, day=dt.date(2026, 1, 5), team="Team Süd", model="tietze")
    work: QualityWork = team.work
    work.note(MISSED, source)
    wish = rounds.Wish(name="Nach dem Elternabend", service="Elternabende")
    rounds.open_round(place, slips.load().form(slips.USUAL), wish)
    assert work.role == ROLE
    measure = team.proposed("Absagen am Vortag erfragen")
    return team.brought_to(measure, Status.IN_CHECK, dt.date(2026, 1, 5))
