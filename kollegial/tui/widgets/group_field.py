"""The name of the group; groups that the desk knows are offered below it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input

from kollegial.consultation.turns import name_key
from kollegial.export.figures import day
from kollegial.i18n import _, language
from kollegial.store.desk.entries import KnownGroup
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.offering import Offering


class GroupField(Vertical, Offering[KnownGroup]):
    """An entry field that offers known groups. Where none is known there is nothing to see."""

    class Chosen(Message):
        """Somebody took a known group; its name stands in the field."""

        def __init__(self, group: KnownGroup) -> None:
            super().__init__()
            self.group = group

    def __init__(self, field_id: str) -> None:
        super().__init__()
        self._field_id = field_id
        self._known: Sequence[KnownGroup] = ()
        self._taken = ""

    def compose(self) -> ComposeResult:
        """The field, and the list that is mostly closed."""
        field = Input(id=self._field_id)
        field.border_title = Content(_("Group (its name goes to the archive)"))
        yield field
        yield self.offers("group-offers")

    @property
    def value(self) -> str:
        """The name as it stands."""
        return self.query_one(Input).value

    def offer(self, known: Sequence[KnownGroup]) -> None:
        """Offer these groups from now on."""
        self._known = known
        self.query_one(Input).border_subtitle = Content(_("↓ known groups") if known else "")

    @property
    def offering(self) -> bool:
        """Whether any group is known."""
        return bool(self._known)

    def fitting(self, *, asked: bool) -> list[KnownGroup]:
        """The groups whose names hold what stands there, asked or not."""
        wanted = name_key(self.value)
        return [group for group in self._known if wanted in name_key(group.name)]

    def shown(self, offer: KnownGroup) -> Content:
        """Its name, and when it met last."""
        last = _("last on {date}").format(date=day(offer.last, language()))
        return Content(offer.name).stylize("bold") + Content(f"  {last}").stylize(QUIET)

    def take(self, offer: KnownGroup) -> None:
        """Put its name into the field and tell the form."""
        self._taken = offer.name
        self.query_one(Input).value = offer.name
        self.action_close()
        self.post_message(self.Chosen(offer))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self._taken:
            self._taken = ""
        if event.value.strip() and not self._taken and event.input.has_focus:
            self.show_offers()
        else:
            self.action_close()
