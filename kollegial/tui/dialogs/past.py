"""What happened to something: each step with its day and role, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.printable import one_line
from kollegial.tell import tell
from kollegial.tui.dialogs.reading import ReadingDialog
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, Reading, blank, hanging

if TYPE_CHECKING:
    from kollegial.quality.past import Past


class PastDialog(ReadingDialog):
    """The latest first. What was taken back stays, and says so."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "cancel", N_("Close"), show=False, priority=True)
    ]

    def __init__(self, past: Sequence[Past]) -> None:
        super().__init__(_("History"))
        self._past = past

    def reading(self) -> Reading:
        """Every step."""
        pieces: list[Piece] = []
        for _seq, steps in groupby(reversed(self._past), key=lambda each: each.seq):
            pieces += _told([*steps][::-1])
        return Reading(pieces)


def _told(steps: Sequence[Past]) -> list[Piece]:
    """When, in which role, and below it what; several things at once as a list."""
    first = steps[0]
    when = Content(f"{day(first.at.date(), language())} {first.at:%H:%M}").stylize("$accent")
    role = Content(f"  {one_line(first.role)}").stylize(QUIET)
    undone = "  (" + _("counts no more") + ")"
    gone = Content("") if first.counts else Content(undone).stylize(QUIET)
    pieces = [hanging(when + role + gone)]
    for each in steps:
        said = Content(one_line(tell(each.told)))
        shown = said if each.counts else said.stylize(QUIET)
        pieces.append(hanging(shown, "• " if len(steps) > 1 else ""))
    return [*pieces, blank()]
