"""A bundle of another organisation, to be read before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language, ngettext_
from kollegial.tui.dialogs.reading import ReadingDialog
from kollegial.tui.widgets.protocol_reading import Piece, Reading, blank, hanging
from kollegial.tui.widgets.quality.cells import plain

if TYPE_CHECKING:
    from kollegial.learning.bundle import Bundle


class BundleDialog(ReadingDialog):
    """True: take it in. Escape leaves everything as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "take", N_("Take in"), show=False, priority=True)
    ]

    def __init__(self, bundle: Bundle) -> None:
        title = ngettext_(
            "Take this insight in?", "Take these {count} insights in?", len(bundle.insights)
        )
        text = _(
            "From: {house}, {day}. They keep where they come from; none of them is cleared for "
            "publication here."
        )
        super().__init__(
            title.format(count=len(bundle.insights)),
            text.format(house=plain(bundle.house), day=day(bundle.day, language())),
        )
        self._bundle = bundle

    def reading(self) -> Reading:
        """What is in it."""
        pieces: list[Piece] = []
        for each in self._bundle.insights:
            pieces += [hanging(Content(plain(each.text)), "• "), blank()]
        return Reading(pieces)

    def keys(self) -> str:
        """The line that names the keys."""
        return _("F2: take in · ↑ ↓: scroll · Esc: never mind")

    def action_take(self) -> None:
        """Take it in."""
        self.dismiss(True)
