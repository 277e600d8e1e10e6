"""Ask for a line of text."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from kollegial.tui.dialogs.dialog import Dialog

Check = Callable[[str], str | None]


class Ask(Dialog[str]):
    """One entry field. ``check`` returns what is wrong with an entry, or None."""

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        value: str = "",
        placeholder: str = "",
        secret: bool = False,
        check: Check | None = None,
    ) -> None:
        super().__init__(title, text)
        self._value = value
        self._placeholder = placeholder
        self._secret = secret
        self._check = check

    def question(self) -> ComposeResult:
        """The field, and room for what is wrong."""
        yield Input(self._value, placeholder=self._placeholder, password=self._secret)
        yield Static(classes="dialog-problem")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        problem = self._check(event.value) if self._check else None
        if problem:
            self.query_one(".dialog-problem", Static).update(Content(problem))
            return
        self.dismiss(event.value)
