"""The name of the group; groups that the desk knows are offered below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from kollegial.consultation.turns import name_key
from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.store.desk.entries import KnownGroup
from kollegial.tui.theme import QUIET


class GroupField(Vertical):
    """An entry field. As somebody types, or with the arrow down, it offers what fits.

    The list never takes the focus, so that Tab and Enter go on as in any other field
    until a line of it is marked. Where no group is known there is nothing to see.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "mark(1)", N_("Down"), show=False),
        Binding("up", "mark(-1)", N_("Up"), show=False),
        Binding("escape", "close", N_("Never mind"), show=False),
    ]

    class Chosen(Message):
        """Somebody took a known group; its name stands in the field."""

        def __init__(self, group: KnownGroup) -> None:
            super().__init__()
            self.group = group

    def __init__(self, field_id: str) -> None:
        super().__init__()
        self._field_id = field_id
        self._known: Sequence[KnownGroup] = ()
        self._fitting: list[KnownGroup] = []
        self._taken = ""

    def compose(self) -> ComposeResult:
        """The field, and the list that is mostly closed."""
        field = Input(id=self._field_id)
        field.border_title = Content(_("Group (its name goes to the archive)"))
        yield field
        offers = OptionList(classes="group-offers")
        offers.can_focus = False
        offers.border_subtitle = Content(_("↓ ↑: choose · Enter: OK"))
        yield offers

    @property
    def value(self) -> str:
        """The name as it stands."""
        return self.query_one(Input).value

    def offer(self, known: Sequence[KnownGroup]) -> None:
        """Offer these groups from now on."""
        self._known = known
        self.query_one(Input).border_subtitle = Content(_("↓ known groups") if known else "")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A closed list cannot be closed, and what is unknown not marked."""
        if action == "close":
            return self._open
        return bool(self._known) if action == "mark" else True

    def action_mark(self, by: int) -> None:
        """Mark the next line; the first of all if the list was closed."""
        offers = self.query_one(OptionList)
        if not self._open:
            self._show()
            by = 1
        if not self._open:
            return
        marked = offers.highlighted
        place = (-1 if marked is None else marked) + by
        offers.highlighted = place if 0 <= place < offers.option_count else None

    def action_close(self) -> None:
        """Offer nothing more for now."""
        self.query_one(OptionList).display = False

    @property
    def _open(self) -> bool:
        return bool(self.query_one(OptionList).display)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self._taken:
            self._taken = ""
        if event.value.strip() and not self._taken and event.input.has_focus:
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

    def on_descendant_blur(self, _event: events.DescendantBlur) -> None:
        """Elsewhere the list would be in the way."""
        self.action_close()

    def _show(self) -> None:
        wanted = name_key(self.value)
        self._fitting = [group for group in self._known if wanted in name_key(group.name)]
        offers = self.query_one(OptionList)
        offers.set_options(Option(_line(group)) for group in self._fitting)
        offers.highlighted = None
        offers.display = bool(self._fitting)

    def _take(self, group: KnownGroup) -> None:
        self._taken = group.name
        self.query_one(Input).value = group.name
        self.action_close()
        self.post_message(self.Chosen(group))


def _line(group: KnownGroup) -> Content:
    last = _("last on {date}").format(date=day(group.last, language()))
    return Content(group.name).stylize("bold") + Content(f"  {last}").stylize(QUIET)
