"""What stands beside a form all the time: what success means here, and the question about it."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import _
from kollegial.tui.theme import QUIET


class SuccessAside(VerticalScroll, can_focus=False):
    """The definition of the successful service, the question, and hints that come and go."""

    def __init__(self, success: str, question: str) -> None:
        super().__init__(id="form-aside", classes="panel")
        self._success = success
        self._question = question

    def compose(self) -> ComposeResult:
        """Definition, question, hints."""
        self.border_title = Content(_("What success means here"))
        nothing = _("Nobody has written it down yet: F7 shows where.")
        success = Content(self._success) if self._success else Content(nothing).stylize(QUIET)
        yield Static(success, id="form-success")
        yield Static(Content(self._question).stylize("bold $primary"), id="form-question")
        yield Static(id="form-hints")
        yield Static(id="form-hints-short")

    def show_hints(self, hints: Iterable[Content], short: Iterable[Content]) -> None:
        """Show these hints, one below the other; where there is less room, the ``short`` ones."""
        self.query_one("#form-hints", Static).update(Content("\n").join(hints))
        self.query_one("#form-hints-short", Static).update(Content("\n").join(short))
