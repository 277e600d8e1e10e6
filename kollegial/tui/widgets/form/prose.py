"""A field of several lines: prose, or a list with one entry a line."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult

from kollegial.tui.widgets.editor import ParagraphArea
from kollegial.tui.widgets.form.field import Field


class ProseField(Field):
    """Text that grows with what is typed."""

    def __init__(self, key: str, label: str, about: str = "", *, value: str = "") -> None:
        super().__init__(key, label, about)
        self._area = ParagraphArea(value)
        self._area.set_reactive(ParagraphArea.cursor_blink, False)
        self._area.move_cursor(self._area.document.end)

    def control(self) -> ComposeResult:
        """The text."""
        yield self._area

    @property
    def value(self) -> str:
        """What is typed."""
        return self._area.text.strip()

    @value.setter
    def value(self, value: str) -> None:
        if value != self._area.text:
            with self.prevent(ParagraphArea.Changed):
                self._area.load_text(value)

    @property
    def target(self) -> ParagraphArea:
        """The text."""
        return self._area

    @on(ParagraphArea.Changed)
    def _typed(self, event: ParagraphArea.Changed) -> None:
        event.stop()
        self.changed()


def lines(text: str) -> tuple[str, ...]:
    """The entries of a list with one a line, without bullets and empty lines."""
    found = (line.strip().lstrip("-*•–· \t").strip() for line in text.splitlines())
    return tuple(line for line in found if line)
