"""Where the files of an export lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import N_, _, ngettext_
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, Reading, blank, hanging


class ExportedDialog(Dialog[bool]):
    """Files and folder as text, to be marked or copied."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "cancel", N_("Close"), show=False, priority=True),
        Binding("c", "copy", N_("Copy the folder"), show=False, priority=True),
    ]

    def __init__(self, files: Sequence[Path]) -> None:
        title = ngettext_("The file is written", "{count} files are written", len(files))
        super().__init__(title.format(count=len(files)))
        self._files = files

    def question(self) -> ComposeResult:
        """Each file, then the folder."""
        check = Content("✓ ").stylize("$success")
        pieces: list[Piece] = [hanging(Content(each.name), check) for each in self._files]
        pieces += [blank(), hanging(Content(_("In the folder")).stylize(QUIET))]
        pieces.append(hanging(Content(str(self._files[0].parent)).stylize("bold")))
        yield Reading(pieces, classes="dialog-text")
        yield Static(id="exported-copied")

    def keys(self) -> str:
        """The line that names the keys."""
        return _("C: copy the folder · Enter: close")

    def action_copy(self) -> None:
        """The path of the folder, for a file manager or another terminal."""
        self.app.copy_to_clipboard(str(self._files[0].parent))
        told = _("Copied, if this terminal lets programs copy.")
        self.query_one("#exported-copied", Static).update(Content(told).stylize(QUIET))
