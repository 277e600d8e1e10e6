"""An invented document on its way out, and the keys of the export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.tree import Document
from kollegial.export.formats import FORMATS
from kollegial.export.progress import Progress
from kollegial.export.write import write_all
from kollegial.flow.learning.clearing import Held
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.screens.document import DocumentScreen
from kollegial.tui.widgets.document.sheet import Sheet
from tests.export.documents import LETTERED, document
from tests.tui.live_helpers import until


@dataclass
class Invented:
    """A document that nobody has to read out of a store."""

    document: Document = field(default_factory=lambda: document("en"))
    look: Look = LETTERED
    own_look: bool = False
    publishes: bool = False
    stem: str = "summary-2026-03-31"
    forms: tuple[str, ...] = tuple(FORMATS)
    held: tuple[Held, ...] = ()
    before: Callable[[str], None] = lambda _form: None
    """Called in the thread before each form is made."""
    noted: list[Held] = field(default_factory=list)
    plain: bool | None = None

    def suffix(self, form: str) -> str:
        return FORMATS[form].suffix_of(self.document)

    def waiting(self, progress: Progress) -> tuple[Held, ...]:
        return self.held

    def looked(self, held: Sequence[Held]) -> None:
        self.noted += held

    def write(
        self, files: Mapping[str, Path], *, plain: bool, overwrite: bool, progress: Progress
    ) -> None:
        self.plain = plain
        look = PLAIN if plain else self.look

        def make(form: str) -> bytes:
            self.before(form)
            return FORMATS[form].render(self.document, look)

        write_all(
            [(path, lambda form=form: make(form)) for form, path in files.items()],  # type: ignore[misc]
            overwrite=overwrite,
            progress=progress,
        )


async def shown(pilot: Pilot[None]) -> DocumentScreen:
    """The preview, as soon as its document is laid out."""
    app = pilot.app

    def laid() -> bool:
        return isinstance(app.screen, DocumentScreen) and any(
            each.page.lines for each in app.screen.query(Sheet)
        )

    await until(pilot, laid)
    await pilot.pause()
    assert isinstance(app.screen, DocumentScreen), app.screen
    return app.screen


async def on(pilot: Pilot[None], screen: type[Screen[Any]]) -> None:
    """Wait for a screen or dialog."""
    await until(pilot, lambda: isinstance(pilot.app.screen, screen))
    await pilot.pause()
    assert isinstance(pilot.app.screen, screen), pilot.app.screen


async def ask_for(pilot: Pilot[None], folder: Path | None, *forms: str, name: str = "") -> None:
    """Through the dialog of the export: exactly these forms, this folder."""
    await on(pilot, ExportDialog)
    dialog = pilot.app.screen
    assert isinstance(dialog, ExportDialog)
    dialog._ticked = set(forms)
    if folder is not None:
        dialog.query_one("#export-folder", Input).value = str(folder)
    if name:
        dialog.query_one("#export-name", Input).value = name
    await pilot.pause()
    await pilot.press("f2")


def told(pilot: Pilot[None]) -> list[str]:
    """What was said in passing."""
    return [each.message for each in pilot.app._notifications]


def names(folder: Path) -> list[str]:
    """The files in it."""
    return sorted(each.name for each in folder.iterdir())
