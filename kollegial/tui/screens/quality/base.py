"""The measures in memory, and the part of them that is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from kollegial.flow.moment import moment
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.board.grouping import GROUPINGS
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.board.query import MeasureFilter, chosen
from kollegial.quality.board.saved import SavedFilter
from kollegial.quality.board.spelling import as_words
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.frameworks.in_use import AreaBook, area_book
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Failed, Found
from kollegial.tui.painted import once_painted
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.quality.listing import ORDERS, Names, View, lanes, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong
from kollegial.tui.widgets.quality.board_cards import Cards
from kollegial.tui.widgets.quality.board_filter import FilterLine
from kollegial.tui.widgets.quality.board_lane import Painter
from kollegial.tui.widgets.quality.board_lanes import Lanes
from kollegial.tui.widgets.quality.board_rows import Rows
from kollegial.tui.widgets.still import show_still

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace


PATIENCE = 0.4
"""Seconds until the screen says that it is reading."""


class Around(Message):
    """What belongs to them: foundation, areas, saved filters."""

    def __init__(
        self, foundation: Foundation, areas: AreaBook, saved: Sequence[SavedFilter]
    ) -> None:
        super().__init__()
        self.foundation = foundation
        self.areas = areas
        self.saved = saved


class MeasuresBase(KollegialScreen):
    """Everything is read once and kept here; widgets only show it."""

    SCOPE = Scope.MEASURES
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.MEASURES)
    CSS_PATH = "../../styles/measures.tcss"
    AUTO_FOCUS = "Lanes"

    def __init__(self, wanted: MeasureFilter | None = None) -> None:
        """``wanted``: what it is filtered by when it opens."""
        super().__init__()
        self.view = View()
        self.wanted = wanted or MeasureFilter()
        self.text = as_words(self.wanted, language())
        self.marked: frozenset[str] = frozenset()
        self.lines: list[MeasureLine] | None = None
        self.shown: list[MeasureLine] = []
        self.foundation = Foundation()
        self.areas = AreaBook()
        self.saved: Sequence[SavedFilter] = ()
        self.problem = ""
        """What is wrong with the filter line."""
        self._error = ""

    def compose(self) -> ComposeResult:
        """How many, the filter line, what is wrong with it, board or list."""
        yield Static(Content(_("Measures")), id="measures-heading", classes="heading")
        yield FilterLine(
            self.text,
            placeholder=_("/ to filter: words, status:planned, due:overdue, role:… light:red …"),
            id="measures-filter",
        )
        yield Static(id="measures-note")
        yield Lanes(self._painter(), id="measures-lanes")
        yield Static(id="measures-none")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Read the register; say so only if that takes its time."""
        self.read()
        self.set_timer(PATIENCE, self._still_reading)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        held = self.current
        await super().retranslate()
        self.show()
        if held is not None:
            self.query_one(Lanes).go_to(held.id)
        self.read()  # titles of areas speak a language too

    @property
    def today(self) -> dt.date:
        """The day it is here."""
        return moment(self.office.workplace).date()

    @property
    def current(self) -> MeasureLine | None:
        """The measure in hand."""
        return next((each.current for each in self.query(Lanes)), None)

    # ------------------------------------------------------------------------ reading

    @work(thread=True, exclusive=True, group="measures")
    def read(self) -> None:
        """Read all measures in the background."""
        worker = get_current_worker()
        try:
            found: Message = Found(self.office.workplace.register.lines())
        except StoreError as error:
            found = Failed(error)
        if not worker.is_cancelled:
            self.post_message(found)

    @on(Found)
    def _found(self, event: Found[list[MeasureLine]]) -> None:
        self.lines, self._error = event.value, ""
        self.marked &= {line.id for line in event.value}
        self.show()
        once_painted(self, self.read_around)  # what people wait for is painted first

    @work(thread=True, exclusive=True, group="measures-around")
    def read_around(self) -> None:
        """Read what belongs to the measures."""
        try:
            self.post_message(_around(self.office.workplace))
        except StoreError as error:
            self.post_message(Failed(error))

    @on(Around)
    def _know(self, event: Around) -> None:
        before = self.foundation
        self.foundation, self.areas, self.saved = event.foundation, event.areas, event.saved
        if before != event.foundation or self.view.by in ("area", "goal"):
            self.show()

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._error = tell(event.error)
        self.show()

    def _still_reading(self) -> None:
        if self.lines is None and not self._error:
            self.show()

    # ------------------------------------------------------------------------ showing

    def show(self) -> None:
        """Filter, put in order, paint."""
        lines = self.lines or []
        try:
            self.shown = chosen(self.wanted, lines, self.today, self.foundation.period)
        except Refused as refusal:  # the quality period, and there is none
            self.problem, self.shown = tell(refusal), []
        board = self.query_one(Lanes)
        names = Names(self._area_titles(), {each.id: each.text for each in self.foundation.goals})
        board.show(lanes(self.view, self.shown, self.today, names), self.marked, self._painter())
        board.set_class(not self.shown, "-empty")  # not hidden: the focus must stay in it
        none = self.query_one("#measures-none", Static)
        none.display = not self.shown
        if not self.shown:
            none.update(self._nothing())
        self.show_heading()
        self.refresh_bindings()

    def show_heading(self) -> None:
        """How many there are, how they are shown, how many are marked."""
        show_still(self.query_one("#measures-heading", Static), self._heading())
        note = self.query_one("#measures-note", Static)
        note.display = bool(self.problem)
        show_still(note, Content(f"→ {self.problem}").stylize("$warning"))

    def _heading(self) -> Content:
        parts = [_("Measures")]
        total = len(self.lines or [])
        if self.lines is not None:
            counted = ngettext_("{count} measure", "{count} measures", total).format(count=total)
            if self.wanted != MeasureFilter():
                counted = _("{shown} of {count}").format(shown=len(self.shown), count=counted)
            parts.append(counted)
        if self.view.board:
            parts.append(_(GROUPINGS[self.view.by]))
        heading = Content(" · ".join(parts))
        if self.marked:
            many = len(self.marked)
            told = ngettext_("{count} marked", "{count} marked", many).format(count=many)
            heading += Content(f" · ✓ {told}").stylize("$accent")
        return heading

    def _painter(self) -> Painter:
        looks = partial(look, today=self.today)
        if self.view.board:
            return Cards(looks)
        return Rows(looks, _(ORDERS[self.view.order]))

    def _area_titles(self) -> dict[str, str]:
        if self.view.by != "area":
            return {}
        keys = {key for line in self.lines or [] for key in line.areas}
        return {key: self.areas.title(key) for key in keys}

    def _nothing(self) -> Content:
        """What to say when there is nothing to show."""
        if self._error:
            return went_wrong(self._error)
        if self.lines is None:
            return Content(_("Opening the register …"))
        if self.lines:
            title = _("Nothing fits this filter.")
            text = _("Fewer words may help. F5 shows everything again.")
        else:
            title = _("There are no measures yet.")
            text = _(
                "They come from insights (I): decide there what becomes of what was learned. "
                "That nothing needs to be done is a result too. N proposes one right away."
            )
        return nothing_yet(title, text)


def _around(place: Workplace) -> Around:
    register = place.register
    foundation = register.foundation()
    areas = area_book(foundation, place.frameworks, language())
    return Around(foundation, areas, register.filters())
