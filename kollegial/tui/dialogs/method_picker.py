"""Choose a method: the list on the left, the card of the marked one on the right."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial.consultation.method import Method
from kollegial.i18n import _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.widgets.method_card import MethodCard
from kollegial.words import Language


class MethodPicker(Dialog[str]):
    """Enter takes the marked method. Without ``choosing`` the cards are only read."""

    def __init__(
        self,
        methods: Sequence[Method],
        language: Language,
        *,
        current: str | None = None,
        choosing: bool = True,
    ) -> None:
        title = _("Which method?") if choosing else _("Method cards")
        super().__init__(title)
        self._methods = methods
        self._language: Language = language
        self._current = current
        self._choosing = choosing

    def question(self) -> ComposeResult:
        """List and card."""
        with Horizontal(id="method-picker"):
            yield OptionList(
                *(Option(Content(method.names.within(self._language))) for method in self._methods)
            )
            with VerticalScroll(can_focus=False):
                yield MethodCard()

    def on_mount(self) -> None:
        """Mark the method that holds now."""
        self.add_class("-broad")
        ids = [method.id for method in self._methods]
        options = self.query_one(OptionList)
        options.highlighted = ids.index(self._current) if self._current in ids else 0
        options.focus()

    def keys(self) -> str:
        """The line that names the keys."""
        if self._choosing:
            return _("↑ ↓: read the cards · Enter: take this one · Esc: never mind")
        return _("↑ ↓: read the cards · Esc: close")

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self.query_one(MethodCard).show(self._methods[event.option_index], self._language)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._methods[event.option_index].id if self._choosing else None)
