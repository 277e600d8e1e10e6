"""A clock that shows what a signal looks like."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Digits, Static

from kollegial.flow.settings import SignalSettings
from kollegial.i18n import _
from kollegial.tui.clockface import face


class SignalSample(Horizontal):
    """Some time left; on demand, time that is over, in colour and word as they are settled."""

    def compose(self) -> ComposeResult:
        """Digits and a word beside them."""
        yield Digits(id="sample-digits")
        yield Static(id="sample-word")

    def on_mount(self) -> None:
        """Begin calm."""
        self.calm()

    def calm(self) -> None:
        """Time is left."""
        self._show(face(750_000), _("running"), over=False)

    def over(self, signals: SignalSettings) -> None:
        """Time is over."""
        word = _("OVER TIME") if signals.word else ""
        self._show(face(-60_000), word, over=signals.colour)

    def _show(self, digits: str, word: str, *, over: bool) -> None:
        self.query_one("#sample-digits", Digits).update(digits)
        self.query_one("#sample-word", Static).update(Content(word))
        self.set_class(over, "-over")
