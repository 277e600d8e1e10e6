"""A list of offers under a line: it opens as somebody types, or with the arrow down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _

Offer = TypeVar("Offer")


class Offering(Widget, Generic[Offer]):
    """Base of fields that offer; what is offered, and what taking it means, they say themselves.

    The list never takes the focus, so that Tab and Enter go on as in any other field until a
    line of it is marked.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "mark(1)", N_("Down"), show=False),
        Binding("up", "mark(-1)", N_("Up"), show=False),
        Binding("escape", "close", N_("Never mind"), show=False),
    ]

    _fitting: Sequence[Offer] = ()

    @property
    def offering(self) -> bool:
        """Whether there is anything to offer at all."""
        raise NotImplementedError

    def fitting(self, *, asked: bool) -> Sequence[Offer]:
        """What fits what stands there; ``asked``: by the arrow, not by typing."""
        raise NotImplementedError

    def take(self, offer: Offer) -> None:
        """Take ``offer`` into the line."""
        raise NotImplementedError

    def shown(self, offer: Offer) -> Content:
        """``offer`` as a line of the list."""
        return Content(str(offer))

    def offers(self, classes: str) -> OptionList:
        """The list, which is mostly closed."""
        offers = OptionList(classes=classes)
        offers.can_focus = False
        offers.border_subtitle = Content(_("↓ ↑: choose · Enter: OK"))
        return offers

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A closed list cannot be closed, and what is unknown not marked."""
        if action == "close":
            return self.open
        return self.offering if action == "mark" else True

    def action_mark(self, by: int) -> None:
        """Mark the next line; the first of all if the list was closed."""
        offers = self.query_one(OptionList)
        if not self.open:
            self.show_offers(asked=True)
            by = 1
        if not self.open:
            self.nothing_fits()
            return
        marked = offers.highlighted
        place = (-1 if marked is None else marked) + by
        offers.highlighted = place if 0 <= place < offers.option_count else None

    def action_close(self) -> None:
        """Offer nothing more for now."""
        self.query_one(OptionList).display = False

    def nothing_fits(self) -> None:
        """The arrow found nothing to mark."""

    @property
    def open(self) -> bool:
        """Whether the list is to be seen."""
        return self.is_mounted and bool(self.query_one(OptionList).display)

    def show_offers(self, *, asked: bool = False) -> None:
        """Open the list if anything fits, else close it."""
        self._fitting = self.fitting(asked=asked)
        offers = self.query_one(OptionList)
        offers.set_options(Option(self.shown(each)) for each in self._fitting)
        offers.highlighted = None
        offers.display = bool(self._fitting)

    @on(Input.Submitted)
    def _take_marked(self, event: Input.Submitted) -> None:
        marked = self.query_one(OptionList).highlighted
        if self.open and marked is not None:
            event.stop()
            self.take(self._fitting[marked])

    @on(OptionList.OptionSelected)
    def _take_clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.take(self._fitting[event.option_index])

    @on(events.DescendantBlur)
    def _close_behind(self) -> None:
        self.action_close()  # elsewhere the list would be in the way
