"""Notes of the phase: free text, on disk a moment after the last key."""

from __future__ import annotations

from textual import on
from textual.message import Message
from textual.timer import Timer

from kollegial.tui.widgets.editor import ParagraphArea

PAUSE = 0.3
"""Seconds without a key after which the text is stored."""


class Notes(ParagraphArea):
    """A text area that says when its text should be stored."""

    class Written(Message):
        """The notes of a phase now read like this."""

        def __init__(self, phase: int, text: str) -> None:
            super().__init__()
            self.phase = phase
            self.text = text

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        # A cursor that blinks is painted twice a second: more than a clock that runs.
        self.set_reactive(ParagraphArea.cursor_blink, False)
        self._phase = 0
        self._stored = ""
        self._timer: Timer | None = None

    def show_phase(self, phase: int, text: str) -> None:
        """Show the notes of a phase, unless they are what somebody is typing just now."""
        if phase == self._phase and text == self._stored:
            return
        self._phase, self._stored = phase, text
        if self.text != text:
            self.load_text(text)
            self.move_cursor(self.document.end)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not stored yet."""
        return self._timer is not None

    def pending(self) -> Written | None:
        """What has been typed but not stored yet."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self.text == self._stored:
            return None
        self._stored = self.text
        return self.Written(self._phase, self.text)

    @on(ParagraphArea.Changed)
    def _changed(self, event: ParagraphArea.Changed) -> None:
        event.stop()
        if self.text == self._stored:
            return
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(PAUSE, self._flush)

    def _flush(self) -> None:
        written = self.pending()
        if written is not None:
            self.post_message(written)
