"""A line with what is known below it: take one of those, or type something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _
from kollegial.tui.widgets.form.line import LineField


class OfferField(LineField):
    """As somebody types, or with the arrow down, it offers what fits.

    The list never takes the focus, so that Tab and Enter go on as in any other field until a
    line of it is marked. With ``several`` the line holds a list with commas, and what is taken
    goes into the last place of it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "mark(1)", N_("Down"), show=False),
        Binding("up", "mark(-1)", N_("Up"), show=False),
        Binding("escape", "close", N_("Never mind"), show=False),
    ]

    def __init__(
        self,
        key: str,
        label: str,
        about: str,
        offers: Sequence[str],
        *,
        value: str = "",
        several: bool = False,
    ) -> None:
        super().__init__(
            key, label, about, value=value, placeholder=_("↓ shows what is known") if offers else ""
        )
        self._known = offers
        self._several = several
        self._fitting: list[str] = []
        self._taken = value

    def control(self) -> ComposeResult:
        """The line, and the list that is mostly closed."""
        with Vertical(classes="field-offering"):
            yield self._input
            offers = OptionList(classes="field-offers")
            offers.can_focus = False
            offers.border_subtitle = Content(_("↓ ↑: choose · Enter: OK"))
            yield offers

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A closed list cannot be closed, and what is unknown not marked."""
        if action == "close":
            return self._open
        if action == "mark":
            return bool(self._known) and (self._open or parameters == (1,))
        return True

    def action_mark(self, by: int) -> None:
        """Mark the next line; the first of all if the list was closed."""
        offers = self.query_one(OptionList)
        if not self._open:
            self._show(everything=self.value == self._taken)
            by = 1
        if not self._open:
            self.screen.focus_next()
            return
        marked = offers.highlighted
        place = (-1 if marked is None else marked) + by
        offers.highlighted = place if 0 <= place < offers.option_count else None

    def action_close(self) -> None:
        """Offer nothing more for now."""
        self.query_one(OptionList).display = False

    @property
    def _open(self) -> bool:
        return self.is_mounted and bool(self.query_one(OptionList).display)

    @on(Input.Changed)
    def _offer(self, event: Input.Changed) -> None:
        if self._last() and self.value != self._taken and event.input.has_focus:
            self._show()
        else:
            self.action_close()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        marked = self.query_one(OptionList).highlighted
        if self._open and marked is not None:
            event.stop()
            self._take(self._fitting[marked])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._take(self._fitting[event.option_index])

    def on_descendant_blur(self, _event: events.DescendantBlur) -> None:  # type: ignore[override]
        """Elsewhere the list would be in the way."""
        super().on_descendant_blur()
        self.action_close()

    def _last(self) -> str:
        return self.value.rpartition(",")[2].strip() if self._several else self.value

    def _show(self, *, everything: bool = False) -> None:
        wanted = "" if everything else self._last().casefold()
        there = self.value.casefold().split(",") if self._several else []
        taken = {each.strip() for each in there[: None if everything else -1]}
        self._fitting = [
            each
            for each in self._known
            if wanted in each.casefold() and each.casefold() not in taken
        ]
        offers = self.query_one(OptionList)
        offers.set_options(Option(Content(each)) for each in self._fitting)
        offers.highlighted = None
        offers.display = bool(self._fitting)

    def _take(self, offer: str) -> None:
        if self._several:
            before = self.value if self.value == self._taken else self.value.rpartition(",")[0]
            kept = [each.strip() for each in before.split(",") if each.strip()]
            offer = ", ".join([*kept, offer])
        self._taken = offer
        self._input.value = offer
        self._input.cursor_position = len(offer)
        self.action_close()
        self.changed()
