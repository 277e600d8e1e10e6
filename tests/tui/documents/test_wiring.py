"""From every screen that has something to hand on: preview and export of the right document."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from textual.widgets import Input

from kollegial.export import write
from kollegial.quality.board.query import MeasureFilter
from kollegial.quality.foundation.foundation import Period
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.choose_many import ChooseMany
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.held import HeldDialog
from kollegial.tui.screens.archive import ArchiveScreen
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.screens.quality.board import MeasuresScreen
from kollegial.tui.screens.quality.measure import MeasureScreen
from kollegial.tui.widgets.document.sheet import Sheet
from tests.export.protocols import PROTOCOL
from tests.flow.learning.helpers import learned
from tests.tui.documents.helpers import ask_for, names, on, shown, told
from tests.tui.live_helpers import app_at, seen, until
from tests.tui.quality_helpers import DAY_ONE, ROLE, Team, measured, place_at, several


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folder for documents."""
    made = tmp_path / "documents"
    made.mkdir()
    monkeypatch.setattr(write, "default_folder", lambda: made)
    return made


def titles(screen: DocumentScreen) -> list[str]:
    return [each.text for each in screen.query_one(Sheet).page.places]


async def test_a_protocol_is_shown_and_exported(tmp_path: Path, folder: Path) -> None:
    place = place_at(tmp_path / "home")
    place.archive.add(PROTOCOL)
    async with app_at(place, (80, 24)) as (app, pilot):
        await app.push_screen(ProtocolScreen(PROTOCOL.id))
        await until(pilot, lambda: "Document" in seen(app))
        await pilot.press("p")
        screen = await shown(pilot)
        assert "Kollegiale Beratung vom 12.03.2026" in titles(screen)[0]
        await pilot.press("escape")
        await on(pilot, ProtocolScreen)
        await pilot.press("e")
        await ask_for(pilot, None, "docx", "md")
        await on(pilot, ExportedDialog)
    stem = "protokoll-2026-03-12-tietze-1a2b3c4d"
    assert names(folder) == [f"{stem}.docx", f"{stem}.md"]


async def test_a_measure_is_shown_and_exported_with_its_days(tmp_path: Path, folder: Path) -> None:
    place = place_at(tmp_path / "home")
    measure = measured(place)
    async with app_at(place, (110, 34)) as (app, pilot):
        await app.push_screen(MeasureScreen(measure.id))
        await until(pilot, lambda: "Document" in seen(app))
        await pilot.press("p")
        screen = await shown(pilot)
        assert "M1" in titles(screen)[0]
        assert screen.query_one(Sheet).page.found("höchstens vier Familien")
        await pilot.press("escape")
        await on(pilot, MeasureScreen)
        await pilot.press("ctrl+e")
        await on(pilot, ExportDialog)
        assert "Calendar (iCalendar)" in seen(app)
        await ask_for(pilot, None, "ics", "json", name="m")
        await on(pilot, ExportedDialog)
    assert (folder / "m.ics").read_text("utf-8").startswith("BEGIN:VCALENDAR")
    assert "M1" in json.loads((folder / "m.json").read_text("utf-8"))["title"]


async def test_the_list_is_what_is_filtered(tmp_path: Path, folder: Path) -> None:
    place = place_at(tmp_path / "home")
    several(place)
    async with app_at(place, (110, 34)) as (app, pilot):
        screen = MeasuresScreen(MeasureFilter(teams=("Team Nord",)))
        await app.push_screen(screen)
        await until(pilot, lambda: bool(screen.shown))
        assert len(screen.shown) == 1
        await pilot.press("p")
        page = (await shown(pilot)).query_one(Sheet).page
        assert page.found("Fallberatung alle sechs Wochen")
        assert not page.found("Übergabe mit Checkliste")
        await pilot.press("escape")
        await on(pilot, MeasuresScreen)
        await pilot.press("e")
        await ask_for(pilot, None, "csv", "ics", name="list")
        await on(pilot, ExportedDialog)
    assert names(folder) == ["list.ics", "list.zip"]


async def test_nothing_shown_is_nothing_to_export(tmp_path: Path) -> None:
    place = place_at(tmp_path / "home")
    async with app_at(place, (110, 34)) as (app, pilot):
        await app.push_screen(MeasuresScreen())
        await until(pilot, lambda: "no measures yet" in seen(app))
        await pilot.press("p", "e")
        await pilot.pause()
        assert isinstance(app.screen, MeasuresScreen)


async def test_a_name_in_a_measure_stops_its_export(tmp_path: Path, folder: Path) -> None:
    place = place_at(tmp_path / "home")
    measure = Team(place).proposed("Übergabe", goal="Frau Sabine Kowalski wird vorher angerufen")
    async with app_at(place, (80, 24)) as (app, pilot):
        await app.push_screen(MeasureScreen(measure.id))
        await until(pilot, lambda: "Document" in seen(app))
        await pilot.press("ctrl+e")
        await ask_for(pilot, None, "md", name="m")
        await on(pilot, HeldDialog)
        assert "»" in seen(app)
        assert "Kowalski" in seen(app)
        await pilot.press("escape")
        await on(pilot, MeasureScreen)
        assert names(folder) == []
        await pilot.press("ctrl+e")
        await ask_for(pilot, None, "md", name="m")
        await on(pilot, HeldDialog)
        await pilot.press("f2")
        await on(pilot, ExportedDialog)
        assert (folder / "m.md").exists()


async def test_a_self_report_of_chosen_areas(tmp_path: Path) -> None:
    place = place_at(tmp_path / "home")
    several(place)
    foundation = place.register.foundation()
    period = Period(start=dt.date(2025, 1, 1), end=dt.date(2028, 12, 31))
    async with app_at(place, (110, 34)) as (app, pilot):
        screen = MeasuresScreen()
        await app.push_screen(screen)
        await until(pilot, lambda: screen.foundation.teams != ())
        await pilot.press("b")
        await until(pilot, lambda: bool(told(pilot)))
        assert "write it into the foundation (U)" in told(pilot)[-1]
        settled = foundation.model_copy(update={"period": period, "frameworks": ("lqw@11-areas",)})
        place.register.set_foundation(settled, DAY_ONE, ROLE)
        screen.read_around()
        await until(pilot, lambda: screen.foundation.period is not None)
        await pilot.press("b")
        await on(pilot, ChooseMany)
        ticked = seen(app).count("[x]")
        assert ticked > 3
        await pilot.press("enter", "down", "enter", "f2")
        report = await shown(pilot)
        offered = place.frameworks.find("lqw@11-areas").offered
        named = [each.titles.within("en") for each in offered]
        found = [name for name in named if any(name in title for title in titles(report))]
        assert found == named[2:]


@pytest.mark.parametrize("known", [True, False])
async def test_the_year_of_a_group(tmp_path: Path, known: bool) -> None:
    place, _work = learned(tmp_path / "home", 60)
    async with app_at(place, (110, 34)) as (app, pilot):
        screen = ArchiveScreen()
        await app.push_screen(screen)
        await until(pilot, lambda: screen.check_action("group_year", ()) is True)
        await until(pilot, lambda: "60 protocols" in seen(app))
        await pilot.press("f7")
        await on(pilot, Choose)
        assert "The year of which group?" in seen(app)
        if not known:
            await pilot.press("escape")
            await on(pilot, ArchiveScreen)
            return
        await pilot.press("enter")
        await until(pilot, lambda: "Which year of Nord?" in seen(app))
        assert "Which year of Nord?" in seen(app)
        await pilot.press("enter")
        report = await shown(pilot)
        assert "2025" in titles(report)[0]
        assert report.query_one(Sheet).page.found("Nord")


async def test_the_name_of_a_file_says_nothing_of_people(tmp_path: Path) -> None:
    place, _work = learned(tmp_path / "home", 60)
    async with app_at(place, (110, 34)) as (app, pilot):
        screen = ArchiveScreen()
        await app.push_screen(screen)
        await until(pilot, lambda: screen.check_action("group_year", ()) is True)
        await pilot.press("f7")
        await on(pilot, Choose)
        await pilot.press("enter")
        await until(pilot, lambda: "Which year of Nord?" in seen(app))
        await pilot.press("enter")
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        assert app.screen.query_one("#export-name", Input).value == "group-year-2026-03-12"
        assert "This becomes a publication" in seen(app)
