"""The foundation to read in passing: success, mission, strategic goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.quality.foundation.foundation import Foundation


class FoundationDialog(Dialog[bool]):
    """Only to be read; it is changed on its own page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7,enter", "cancel", N_("Close"), show=False, priority=True)
    ]

    def __init__(self, foundation: Foundation) -> None:
        super().__init__(_("What we stand on"))
        self._foundation = foundation

    def question(self) -> ComposeResult:
        """The text."""
        with VerticalScroll(classes="dialog-reading"):
            yield Static(told(self._foundation))

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: scroll · Esc: close")

    def on_mount(self) -> None:
        """The arrows scroll."""
        scroll = self.query_one(VerticalScroll)
        scroll.can_focus = True
        self.set_focus(scroll)


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
