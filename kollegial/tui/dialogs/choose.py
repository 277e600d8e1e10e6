"""Choose one out of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial.i18n import _
from kollegial.tui.dialogs.dialog import Dialog


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its value, a line, and a quieter second line."""

    value: str
    label: str
    detail: str = ""


class Choose(Dialog[str]):
    """A list; Enter or a click takes the marked line."""

    def __init__(
        self, title: str, choices: Sequence[Choice], text: str = "", *, current: str | None = None
    ) -> None:
        super().__init__(title, text)
        self._choices = choices
        self._current = current

    def question(self) -> ComposeResult:
        """The list."""
        yield OptionList(*(Option(_prompt(c), id=str(i)) for i, c in enumerate(self._choices)))

    def on_mount(self) -> None:
        """Mark what holds now."""
        options = self.query_one(OptionList)
        values = [choice.value for choice in self._choices]
        options.highlighted = values.index(self._current) if self._current in values else 0
        options.focus()

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: choose · Enter: OK · Esc: never mind")

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._choices[event.option_index].value)


def _prompt(choice: Choice) -> Content:
    label = Content(choice.label).stylize("bold")
    return label + Content(f"\n{choice.detail}").stylize("dim") if choice.detail else label
