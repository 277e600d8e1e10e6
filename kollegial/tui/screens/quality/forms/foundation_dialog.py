"""The foundation to read in passing: success, mission, strategic goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.tui.dialogs.reading import ReadingDialog
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.quality.foundation.foundation import Foundation


class FoundationDialog(ReadingDialog):
    """Only to be read; it is changed on its own page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7,enter", "cancel", N_("Close"), show=False, priority=True)
    ]

    def __init__(self, foundation: Foundation) -> None:
        super().__init__(_("What we stand on"))
        self._foundation = foundation

    def reading(self) -> Static:
        """The text."""
        return Static(told(self._foundation))


def told(foundation: Foundation) -> Content:
    """Success, mission, period and goals, as far as somebody has written them down."""
    parts = [
        (_("What success means here"), foundation.success),
        (_("Mission"), foundation.mission),
    ]
    if foundation.period is not None:
        start, end = (
            day(each, language()) for each in (foundation.period.start, foundation.period.end)
        )
        parts.append((_("Quality period"), f"{start} – {end}"))
    goals = "\n".join(f"• {goal.text}" for goal in foundation.goals)
    parts.append((_("Strategic goals"), goals))
    nothing = Content(_("not written down yet")).stylize(QUIET)
    lines = [
        Content(title).stylize("bold $primary") + "\n" + (Content(text) if text else nothing)
        for title, text in parts
    ]
    return Content("\n\n").join(lines)
