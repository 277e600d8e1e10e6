"""The export on the screen: every form arrives whole, nothing half is left, nothing is lost."""

from __future__ import annotations

import json
import threading
import zipfile
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from kollegial.export import write
from kollegial.export.errors import ExportError
from kollegial.export.formats import FORMATS
from kollegial.flow.learning.clearing import Held
from kollegial.flow.workplace import Workplace
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.held import HeldDialog
from kollegial.tui.dialogs.working import Working
from kollegial.tui.documents import open_preview
from kollegial.tui.screens.document import DocumentScreen
from tests.tui.documents.helpers import Invented, ask_for, names, on, shown, told
from tests.tui.live_helpers import app_at, seen, until

STEM = "summary-2026-03-31"
NOT_WRITTEN = "The file {file} cannot be written."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folder for documents."""
    made = tmp_path / "documents"
    made.mkdir()
    monkeypatch.setattr(write, "default_folder", lambda: made)
    return made


async def test_every_form_arrives_and_opens(place: Workplace, folder: Path) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, *FORMATS)
        await on(pilot, ExportedDialog)
        assert "7 files are written" in seen(app)
        assert f"{STEM}.pdf" in seen(app)
        assert str(folder).replace("/", "") in "".join(seen(app).split()).replace("/", "").replace(
            "│", ""
        )
        await pilot.press("enter")
        await shown(pilot)
    suffixes = ["docx", "html", "json", "md", "pdf", "xlsx", "zip"]
    assert names(folder) == [f"{STEM}.{each}" for each in suffixes]
    assert (folder / f"{STEM}.pdf").read_bytes().startswith(b"%PDF-")
    for form in ("docx", "xlsx", "zip"):
        assert zipfile.ZipFile(folder / f"{STEM}.{form}").testzip() is None
    assert json.loads((folder / f"{STEM}.json").read_text("utf-8"))["title"]
    assert (folder / f"{STEM}.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (folder / f"{STEM}.md").read_text("utf-8").count("Haus am Fluss") == 1


async def test_what_was_chosen_is_proposed_again(place: Workplace, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        assert app.screen.query_one("#export-name", Input).value == STEM
        assert "[x] PDF" in seen(app)
        await ask_for(pilot, other, "md", name="our.year")
        await on(pilot, ExportedDialog)
        assert names(other) == ["our.year.md"]
        await pilot.press("enter")
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        assert app.screen.query_one("#export-folder", Input).value == str(other)
        assert "[x] Markdown" in seen(app)
        assert "[ ] PDF" in seen(app)


async def test_ticks_by_keys(place: Workplace) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: Invented(own_look=True))
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        await pilot.press("down", "space", "up", "enter")
        await pilot.pause()
        text = seen(app)
        assert "[ ] PDF" in text
        assert "[x] Word document" in text
        assert f"→ {STEM}.docx" in text
        await pilot.press("down", "space")
        await pilot.pause()
        assert "Tick at least one form." in seen(app)
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(app.screen, ExportDialog)
        app.screen.query_one(OptionList).highlighted = 7
        await pilot.press("space")
        await pilot.pause()
        assert "[ ] Look of the organisation" in seen(app)


@pytest.mark.parametrize("plain", [True, False])
async def test_the_look_can_be_left_out(place: Workplace, folder: Path, plain: bool) -> None:
    made = Invented(own_look=True)
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: made)
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        if plain:
            app.screen.query_one(OptionList).highlighted = 7
            await pilot.press("space")
        await ask_for(pilot, None, "md")
        await on(pilot, ExportedDialog)
    text = (folder / f"{STEM}.md").read_text("utf-8")
    assert ("Haus am Fluss" in text) is not plain


@pytest.mark.parametrize(
    ("field", "entry", "sentence"),
    [
        ("folder", "/nowhere-here", "There is no folder /nowhere-here."),
        ("folder", " ", "A folder is needed."),
        ("name", "", "A file name is needed."),
        ("name", "a/b", "without a folder"),
    ],
)
async def test_says_at_once_what_is_wrong_with_a_place(
    place: Workplace, field: str, entry: str, sentence: str
) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        app.screen.query_one(f"#export-{field}", Input).value = entry
        await pilot.pause()
        assert sentence in seen(app)
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(app.screen, ExportDialog)
        await pilot.press("escape")
        await on(pilot, DocumentScreen)
        assert told(pilot) == []


async def test_an_ending_that_was_typed_stands_once(place: Workplace, folder: Path) -> None:
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "pdf", "md", name="mine.pdf")
        await on(pilot, ExportedDialog)
    assert names(folder) == ["mine.md", "mine.pdf"]


async def test_asks_before_it_replaces(place: Workplace, folder: Path) -> None:
    file = folder / f"{STEM}.md"
    file.write_text("mine", encoding="utf-8")
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, Invented)
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md", "json")
        await on(pilot, Confirm)
        assert f"{STEM}.md exists already." in seen(app)
        await pilot.press("enter")  # "Keep" is in focus
        await on(pilot, DocumentScreen)
        assert file.read_text(encoding="utf-8") == "mine"
        assert names(folder) == [f"{STEM}.md"]
        await pilot.press("e")
        await ask_for(pilot, None, "md", "json")
        await on(pilot, Confirm)
        await pilot.press("left", "enter")
        await on(pilot, ExportedDialog)
    assert names(folder) == [f"{STEM}.json", f"{STEM}.md"]
    assert "What we have learned" in file.read_text(encoding="utf-8")


async def test_cancelled_midway_nothing_is_left(place: Workplace, folder: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def before(form: str) -> None:
        if form == "html":
            begun.set()
            assert go_on.wait(10)

    (folder / f"{STEM}.md").write_text("mine", encoding="utf-8")
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: Invented(before=before))
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md", "html", "json")
        await on(pilot, Confirm)
        await pilot.press("left", "enter")
        await on(pilot, Working)
        await until(pilot, begun.is_set)
        await until(pilot, lambda: "1/3" in seen(app))
        assert f"Making {STEM}.html" in seen(app)
        assert any(each.endswith(".tmp") for each in names(folder))
        await pilot.press("escape")
        await pilot.pause()
        assert "being cancelled" in seen(app)
        go_on.set()
        await on(pilot, DocumentScreen)
        assert told(pilot) == ["The export was cancelled. Nothing was written."]
    assert names(folder) == [f"{STEM}.md"]
    assert (folder / f"{STEM}.md").read_text("utf-8") == "mine"


async def test_the_app_answers_while_it_writes(place: Workplace) -> None:
    go_on = threading.Event()

    def wait(_form: str) -> None:
        go_on.wait(10)

    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: Invented(before=wait))
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md")
        await on(pilot, Working)
        await app.action_switch_theme()
        await pilot.resize_terminal(100, 30)
        await until(pilot, lambda: "Esc: cancel" in seen(app))
        assert "Esc: cancel" in seen(app)
        go_on.set()
        await on(pilot, ExportedDialog)


async def test_a_form_that_fails_leaves_nothing(place: Workplace, folder: Path) -> None:
    def before(form: str) -> None:
        if form == "json":
            raise ExportError(NOT_WRITTEN, file="x.json")

    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: Invented(before=before))
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md", "json")
        await until(pilot, lambda: bool(told(pilot)))
        assert told(pilot) == ["The file x.json cannot be written."]
    assert names(folder) == []


HELD = (Held("M1: goal", "[/x] Frau Muster ruft an.", (), "[Person A] ruft an."),)


@pytest.mark.parametrize("harmless", [True, False])
async def test_texts_that_wait_stop_it_until_a_person_decides(
    place: Workplace, folder: Path, harmless: bool
) -> None:
    made = Invented(held=HELD)
    async with app_at(place, (80, 24)) as (app, pilot):
        open_preview(app, lambda: made)
        await shown(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md")
        await on(pilot, HeldDialog)
        assert names(folder) == []
        assert "[/x] Frau Muster ruft an." in seen(app)
        await pilot.press("f2" if harmless else "escape")
        await on(pilot, ExportedDialog if harmless else DocumentScreen)
    assert names(folder) == ([f"{STEM}.md"] if harmless else [])
    assert made.noted == (list(HELD) if harmless else [])
