"""A field with any number out of a list; Enter opens the list to tick them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from kollegial.i18n import N_, _
from kollegial.tui.dialogs.choose_many import ChooseMany, Tick
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.form.field import Field


class Ticked(Static, can_focus=True):
    """What is ticked, one a line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "all", N_("The list"), show=False),
    ]

    class Asked(Message):
        """The list, please."""

    def action_all(self) -> None:
        """The list."""
        self.post_message(self.Asked())

    def on_click(self) -> None:
        """The list."""
        self.action_all()


class ManyField(Field):
    """Any number out of a list; its value is theirs, one a line."""

    def __init__(
        self, key: str, label: str, about: str, choices: Sequence[Tick], *, value: str = ""
    ) -> None:
        super().__init__(key, label, about)
        self._choices = choices
        self._value = value
        self._ticked = Ticked(self._shown(), classes="field-choice")

    def control(self) -> ComposeResult:
        """What is ticked."""
        yield self._ticked

    @property
    def value(self) -> str:
        """The values ticked, one a line."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        self._value = value
        self._ticked.update(self._shown())

    @property
    def target(self) -> Ticked:
        """What is ticked."""
        return self._ticked

    def on_ticked_asked(self, event: Ticked.Asked) -> None:
        """Show the list."""
        event.stop()
        if not self._choices:
            self.app.notify(_("There is nothing to choose from yet."), timeout=4)
            return
        self.app.push_screen(
            ChooseMany(self.label, self._choices, self._value.splitlines()), self._take
        )

    def _take(self, values: tuple[str, ...] | None) -> None:
        if values is not None and (value := "\n".join(values)) != self._value:
            self.value = value
            self.changed()

    def _shown(self) -> Content:
        known = {each.value: each for each in self._choices}
        rows = []
        for value in self._value.splitlines():
            each = known.get(value)
            row = Content(value if each is None else each.label)
            if each is not None and (remark := each.remark):
                row += Content(f"  {remark}").stylize(QUIET)
            rows.append(row)
        return Content("\n").join(rows or [Content(self.none()).stylize(QUIET)])

    def none(self) -> str:
        """What an empty field says."""
        return _("none · Enter: choose")
