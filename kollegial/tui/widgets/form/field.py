"""A label, and beside it what is entered."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

HERE = "▸"
"""Before the label of the field that has the cursor."""


class Field(Horizontal):
    """One field of a form. Its value is one text; several values stand one a line.

    Words are in the language of the moment, so a form makes its fields anew when that changes.
    """

    class Changed(Message):
        """Somebody changed the value."""

        def __init__(self, field: Field) -> None:
            super().__init__()
            self.field = field

    def __init__(self, key: str, label: str, about: str = "") -> None:
        """``about``: what is asked for, in a sentence or two."""
        super().__init__(id=f"field-{key}", classes="field")
        self.key = key
        self.label = label
        self.about = about

    def compose(self) -> ComposeResult:
        """Label and control."""
        yield Static("", classes="field-here")
        yield Static(Content(self.label), classes="field-label")
        yield from self.control()

    def control(self) -> ComposeResult:
        """What is entered."""
        raise NotImplementedError

    @property
    def value(self) -> str:
        """What is entered, as one text."""
        raise NotImplementedError

    @value.setter
    def value(self, value: str) -> None:
        raise NotImplementedError

    @property
    def target(self) -> Widget:
        """What takes the focus."""
        raise NotImplementedError

    def understood(self) -> str:
        """How the entry is understood, where that may not be what was meant."""
        return ""

    def on_descendant_focus(self) -> None:
        """The cursor is here: said by a sign, not by a colour alone."""
        self._mark(HERE)

    def on_descendant_blur(self) -> None:
        """The cursor is elsewhere."""
        self._mark("")

    def changed(self) -> None:
        """Tell the form that the value is another one."""
        self.post_message(self.Changed(self))

    def _mark(self, sign: str) -> None:
        self.query_one(".field-here", Static).update(Content(sign), layout=False)
        self.set_class(bool(sign), "-here")
