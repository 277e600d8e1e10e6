"""Every word of the preview and the export comes out of the catalogue: none stays English."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path

import pytest
from textual.widgets import Input

from kollegial import i18n
from kollegial.export import write
from kollegial.export.document.look import Look
from kollegial.export.document.tree import (
    SUPPRESSED,
    Column,
    Count,
    Document,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.flow.learning.clearing import Held
from kollegial.flow.workplace import Workplace
from kollegial.i18n import language, set_language
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.dialogs.held import HeldDialog
from kollegial.tui.dialogs.working import Working
from kollegial.tui.documents import open_preview
from kollegial.tui.screens.help import HelpScreen
from tests.tui.documents.helpers import Invented, ask_for, on, shown
from tests.tui.live_helpers import app_at, seen, until

_WORDS = re.compile(r"(\{\w+\})")


class Masked(NullTranslations):
    """A language without a letter of ours; what fills a sentence stays."""

    def gettext(self, message: str) -> str:
        parts = _WORDS.split(message)
        return "".join(
            part if part.startswith("{") else re.sub("[A-Za-z]", "ü", part) for part in parts
        )

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


TABLE = Table(
    "17",
    (Column("a", "18"), Column("n", "19", "count")),
    (Row((Text("20"), Count(21))), Row((Text("22"), SUPPRESSED))),
)
NUMBERS = Document("11", "12", "en", dt.date(2026, 3, 31), (Section("13", (TABLE,)),), name="1")
LOOK = Look(organisation="77", footer="78")
HELD = (Held("14", "15", (), "16"),)


@pytest.fixture(autouse=True)
def _afterwards() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


def english(app: KollegialApp, *known: str) -> list[str]:
    """Words on the screen that no catalogue gave."""
    text = re.sub(r"[│╭╮╰╯─\s]", "", re.sub(r"\b(?:F\d+|[A-Z])\b", "", seen(app)))
    for each in known:
        text = text.replace(each, "")
    return re.findall(r"[A-Za-z]{2,}", text)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_no_word_of_the_preview_stays_english(
    place: Workplace, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    async with app_at(place, size) as (app, pilot):
        monkeypatch.setattr(i18n._Current, "catalogue", Masked())
        open_preview(app, lambda: Invented(NUMBERS, LOOK))
        screen = await shown(pilot)
        screen.refresh_bindings()
        await pilot.pause()
        assert "üüüü" in seen(app)
        assert english(app) == []
        await pilot.press("f1")
        await on(pilot, HelpScreen)
        assert english(app) == []
        await pilot.press("escape", "slash")
        for words in ("00", "1"):
            screen.query_one("#document-words", Input).value = words
            await pilot.pause()
            assert english(app) == []
        await pilot.press("escape", "t")
        if size[0] == 80:
            await on(pilot, Choose)
        assert english(app) == []


async def test_no_word_of_the_export_stays_english(
    place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "9"
    folder.mkdir()
    (folder / "8.md").touch()
    monkeypatch.setattr(write, "default_folder", lambda: Path("/"))
    begun, go_on = threading.Event(), threading.Event()

    def before(_form: str) -> None:
        begun.set()
        assert go_on.wait(10)

    made = Invented(NUMBERS, LOOK, True, True, held=HELD, stem="8", before=before)
    async with app_at(place, (200, 60)) as (app, pilot):  # the path on one line
        monkeypatch.setattr(i18n._Current, "catalogue", Masked())
        open_preview(app, lambda: made)
        await shown(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        for name in ("8", ""):
            app.screen.query_one("#export-name", Input).value = name
            await pilot.pause()
            assert english(app, "8.pdf") == []
        await ask_for(pilot, folder, "md", name="8")
        await on(pilot, Confirm)
        assert english(app, "8.md") == []
        await pilot.press("left", "enter")
        await on(pilot, HeldDialog)
        assert english(app) == []
        await pilot.press("f2")
        await until(pilot, begun.is_set)
        await until(pilot, lambda: app.screen.has_class("-seen"))
        assert isinstance(app.screen, Working)
        assert english(app, "8.md") == []
        go_on.set()
        await on(pilot, ExportedDialog)
        assert english(app, str(folder), "8.md") == []
