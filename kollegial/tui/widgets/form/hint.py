"""The line below a form: what the field at hand is about, what goes on, or what is wrong."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from kollegial.tui.theme import QUIET


class HintLine(Static):
    """What is wrong comes before what goes on, and that before an explanation."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._wrong = ""
        self._busy = ""
        self._shown = Content("")

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, until ``forgive``."""
        self._wrong, self._busy = sentence, ""
        self._show()

    def forgive(self) -> None:
        """Something was mended."""
        self._wrong = ""
        self._show()

    def say(self, sentence: str) -> None:
        """Say what goes on; nothing if it is over."""
        self._wrong, self._busy = "", sentence
        self._show()

    def explain(self, about: str, understood: str = "", question: str = "") -> None:
        """Explain a field: how the entry is understood, what is asked for, a question back."""
        parts = [Content(understood).stylize("bold")] if understood else []
        parts += [Content(about).stylize(QUIET)] if about else []
        lines = [Content("  ").join(parts)] if parts else []
        lines += [Content(f"? {question}")] if question else []
        self._shown = Content("\n").join(lines)
        self._show()

    def _show(self) -> None:
        if self._wrong:
            self.update(Content(f"→ {self._wrong}").stylize("bold $warning"))
        else:
            self.update(Content(self._busy) if self._busy else self._shown)
