"""Texts to be read to their end before somebody says that they may be published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from kollegial.i18n import N_, _, ngettext_
from kollegial.tui.dialogs.reading import ReadingDialog
from kollegial.tui.widgets.protocol_reading import Piece, Reading, blank, hanging
from kollegial.tui.widgets.quality.cells import plain


class ReadFirst(ReadingDialog):
    """True: a person has read all of them. Escape: not yet."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "read", N_("I have read it"), show=False, priority=True)
    ]

    def __init__(self, texts: Sequence[str]) -> None:
        title = ngettext_(
            "May this insight be published?",
            "May these {count} insights be published?",
            len(texts),
        )
        text = _(
            "People who were not there will read them. Nobody may be recognised, not even by "
            "those who know the team."
        )
        super().__init__(title.format(count=len(texts)), text)
        self._texts = texts

    def reading(self) -> Reading:
        """Every text."""
        pieces: list[Piece] = []
        for each in self._texts:
            pieces += [hanging(Content(plain(each)), "• " if len(self._texts) > 1 else ""), blank()]
        return Reading(pieces)

    def keys(self) -> str:
        """The line that names the keys."""
        return _("F2: yes, I have read it · ↑ ↓: scroll · Esc: not yet")

    def action_read(self) -> None:
        """Somebody read them."""
        self.dismiss(True)
