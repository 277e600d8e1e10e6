"""Texts that stop an export: somebody may be recognised in them, and a person decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from kollegial.i18n import N_, _, ngettext_
from kollegial.tui.dialogs.reading import ReadingDialog
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.learning.wording import place
from kollegial.tui.widgets.protocol_reading import Piece, Reading, blank, hanging

if TYPE_CHECKING:
    from kollegial.flow.learning.clearing import Held


class HeldDialog(ReadingDialog):
    """True: a person looked, nobody can be recognised. Escape leaves everything unwritten."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "harmless", N_("Nobody can be recognised"), show=False, priority=True)
    ]

    def __init__(self, held: Sequence[Held]) -> None:
        title = ngettext_(
            "Could somebody be recognised by this text?",
            "Could somebody be recognised by these {count} texts?",
            len(held),
        )
        text = _(
            "Nothing is written yet. Put a role in place of a name where the text stands. "
            "If nobody can be recognised, say so; it is noted that somebody looked."
        )
        super().__init__(title.format(count=len(held)), text)
        self._held = held

    def reading(self) -> Reading:
        """Every text, with what was found in it."""
        return Reading([piece for each in self._held for piece in _pieces(each)])

    def keys(self) -> str:
        """The line that names the keys."""
        return _("F2: nobody can be recognised, go on · Esc: write nothing")

    def action_harmless(self) -> None:
        """A person looked at all of them."""
        self.dismiss(True)


def _pieces(held: Held) -> Iterator[Piece]:
    """Where the text stands, then the text; guillemets mark what was found: not a colour alone."""
    yield hanging(Content(place(held.name)).stylize(QUIET))
    shown, at = Content(""), 0
    for each in sorted(held.findings, key=lambda found: found.start):
        if each.start < at:
            continue
        shown += Content(held.text[at : each.start])
        shown += Content(f"»{held.text[each.start : each.end]}«").stylize("bold $accent")
        at = each.end
    yield hanging(shown + Content(held.text[at:]), "  ")
    yield blank()
