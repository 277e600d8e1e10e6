"""A field with one out of a few: ← → steps through them, Enter shows them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from kollegial.i18n import N_, _
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.widgets.form.field import Field


class Chosen(Static, can_focus=True):
    """The line that shows what is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", N_("The one before"), show=False),
        Binding("right", "step(1)", N_("The next one"), show=False),
        Binding("enter,space", "all", N_("All of them"), show=False),
    ]

    class Step(Message):
        """On or back by so many; 0 asks for the list."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def action_step(self, by: int) -> None:
        """On or back."""
        self.post_message(self.Step(by))

    def action_all(self) -> None:
        """The list."""
        self.post_message(self.Step(0))

    def on_click(self) -> None:
        """The list."""
        self.action_all()


class ChoiceField(Field):
    """One out of a few; the first may stand for none."""

    def __init__(
        self, key: str, label: str, about: str, choices: Sequence[Choice], *, value: str = ""
    ) -> None:
        super().__init__(key, label, about)
        self._choices = choices
        self._value = value if self._place(value) is not None else choices[0].value
        self._chosen = Chosen(self._shown(), classes="field-choice")

    def control(self) -> ComposeResult:
        """What is chosen."""
        yield self._chosen

    @property
    def value(self) -> str:
        """The value of what is chosen."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        if self._place(value) is not None:
            self._value = value
            self._chosen.update(self._shown())

    @property
    def target(self) -> Chosen:
        """What is chosen."""
        return self._chosen

    def understood(self) -> str:
        """What the choice means."""
        return self._choices[self._place(self._value) or 0].detail

    def on_chosen_step(self, event: Chosen.Step) -> None:
        """Step, or show the list."""
        event.stop()
        if event.by:
            at = ((self._place(self._value) or 0) + event.by) % len(self._choices)
            self._take(self._choices[at].value)
        else:
            self.app.push_screen(Choose(self.label, self._choices, current=self._value), self._take)

    def _take(self, value: str | None) -> None:
        if value is not None and value != self._value:
            self.value = value
            self.changed()

    def _place(self, value: str) -> int | None:
        return next((i for i, each in enumerate(self._choices) if each.value == value), None)

    def _shown(self) -> Content:
        label = self._choices[self._place(self._value) or 0].label
        return Content(f"‹ {label or _('not said')} ›")
