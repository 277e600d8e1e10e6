"""Choose a method: the list on the left, the card of the marked one on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.method import Experience, Method, Purpose
from kollegial.export.figures import minutes as in_minutes
from kollegial.i18n import N_, _
from kollegial.labels import EXPERIENCES, PURPOSES
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.widgets.method_card import MethodCard
from kollegial.words import Language

Each = TypeVar("Each")


class MethodPicker(Dialog[str]):
    """Enter takes the marked method. Without ``choosing`` the cards are only read.

    Letters filter: by purpose, by the time there is (``minutes``), by experience.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("z", "purpose", N_("Purpose"), show=False),
        Binding("t", "time", N_("Time"), show=False),
        Binding("e", "experience", N_("Experience"), show=False),
    ]

    def __init__(
        self,
        methods: Sequence[Method],
        language: Language,
        *,
        current: str | None = None,
        choosing: bool = True,
        minutes: float | None = None,
    ) -> None:
        title = _("Which method?") if choosing else _("Method cards")
        super().__init__(title)
        self._methods = methods
        self._language: Language = language
        self._current = current
        self._choosing = choosing
        self._minutes = minutes
        self._purpose: Purpose | None = None
        self._experience: Experience | None = None
        self._fitting = False
        self._shown: Sequence[Method] = ()

    def question(self) -> ComposeResult:
        """Filters, list and card."""
        yield Static(id="method-filter")
        with Horizontal(id="method-picker"):
            with Vertical(id="method-list"):
                yield OptionList()
            with VerticalScroll(can_focus=False):
                yield MethodCard()

    def on_mount(self) -> None:
        """Mark the method that holds now."""
        self.add_class("-broad")
        self._fill()
        self.query_one(OptionList).focus()

    def keys(self) -> str:
        """The line that names the keys."""
        filters = _("Z T E: filter")
        if self._choosing:
            return filters + _(" · ↑ ↓: read the cards · Enter: take this one · Esc: never mind")
        return filters + _(" · ↑ ↓: read the cards · Esc: close")

    def action_purpose(self) -> None:
        """The next purpose that some card here has, then all again."""
        there = [each for each in Purpose if any(m.purpose is each for m in self._methods)]
        self._purpose = _after(self._purpose, there)
        self._fill()

    def action_experience(self) -> None:
        """For everybody, for the practised, all."""
        self._experience = _after(self._experience, list(Experience))
        self._fill()

    def action_time(self) -> None:
        """Only what fits into the time there is."""
        self._fitting = not self._fitting and self._minutes is not None
        self._fill()

    def _fill(self) -> None:
        self._shown = [method for method in self._methods if self._fits(method)]
        options = self.query_one(OptionList)
        options.set_options(
            Option(Content(method.names.within(self._language))) for method in self._shown
        )
        ids = [method.id for method in self._shown]
        if ids:
            options.highlighted = ids.index(self._current) if self._current in ids else 0
        self.query_one("#method-filter", Static).update(self._filters())
        if not ids:
            nothing = Content(_("No card fits. Press the letter again for the next choice."))
            self.query_one(MethodCard).update(nothing)

    def _fits(self, method: Method) -> bool:
        if self._purpose is not None and method.purpose is not self._purpose:
            return False
        if self._experience is not None and method.experience is not self._experience:
            return False
        if not self._fitting or self._minutes is None:
            return True
        return method.minutes.min.value <= self._minutes

    def _filters(self) -> Content:
        everything = _("all")
        purpose = _(PURPOSES[self._purpose]) if self._purpose else everything
        experience = _(EXPERIENCES[self._experience]) if self._experience else everything
        time = everything
        if self._fitting and self._minutes is not None:
            time = _("fits into {minutes} min").format(
                minutes=in_minutes(round(self._minutes * 60))
            )
        parts = ((_("Z Purpose"), purpose), (_("T Time"), time), (_("E Experience"), experience))
        line = Content("   ").join(
            Content(f"{label}: ").stylize("dim") + Content(value).stylize("bold")
            for label, value in parts
        )
        return line + Content(f"   ({len(self._shown)}/{len(self._methods)})").stylize("dim")

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_index < len(self._shown):
            self.query_one(MethodCard).show(self._shown[event.option_index], self._language)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._shown[event.option_index].id if self._choosing else None)


def _after(now: Each | None, choices: Sequence[Each]) -> Each | None:
    """The choice after ``now``; after the last one none, which means all."""
    if now is None:
        return choices[0] if choices else None
    index = choices.index(now) + 1
    return choices[index] if index < len(choices) else None
