"""The clearing list beside the insight at the bar, read once and kept here."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.flow.learning.clearance import ClearedBy, cleared_by, stood_in
from kollegial.flow.moment import today
from kollegial.i18n import _, language, ngettext_
from kollegial.learning.wish import Wish
from kollegial.quality.insight.state import Insight
from kollegial.store.errors import StoreError
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Found
from kollegial.tui.screens.learning.clearing_data import WHICH, Line, Waiting, Which, look
from kollegial.tui.screens.listed import ListedScreen
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.learning import clearing as shown_as
from kollegial.tui.widgets.learning.wording import period
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong
from kollegial.tui.widgets.quality.changing import ChangingReading


class ClearingBase(ListedScreen):
    """Shows what was read; what can be done stands in ``clearing``."""

    SCOPE = Scope.CLEARING
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.CLEARING)
    CSS_PATH = "../../styles/learning.tcss"
    LIST = "#clearing-list"

    def __init__(self, wish: Wish | None = None) -> None:
        """``wish``: only insights that a summary of it would tell."""
        super().__init__()
        self.wish = wish
        self.which = Which.WAITING
        self.marked: set[str] = set()
        self.waiting: Waiting | None = None
        self._lines: list[Line] = []
        self._by: dict[tuple[str, int], ClearedBy | None] = {}

    # ------------------------------------------------------------------------ building

    def compose(self) -> ComposeResult:
        """The list, and the one at the bar to be read."""
        yield Static(id="clearing-heading", classes="heading")
        with Horizontal(id="clearing-body"):
            with Vertical(id="clearing-left"):
                yield OptionList(id="clearing-list")
                yield Static(id="clearing-none")
            with VerticalScroll(id="clearing-page", classes="panel"):
                yield ChangingReading(id="clearing-reading")
        yield KeyFooter()

    def look(self, *, first: bool) -> Waiting:
        """Read them."""
        return look(self.office.workplace, language())

    @on(Found)
    def _found(self, event: Found[Waiting]) -> None:
        self.waiting, self._error = event.value, ""
        self.marked &= {each.id for each in event.value.known.insights}
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def at(self) -> Insight | None:
        """The insight at the bar."""
        place = self.place
        return self._lines[place].insight if place is not None and self._lines else None

    @property
    def chosen(self) -> list[Insight]:
        """Those that are marked; without any the one at the bar."""
        marked = [each.insight for each in self._lines if each.insight.id in self.marked]
        return marked or [each for each in (self.at,) if each is not None]

    @property
    def shown_ids(self) -> set[str]:
        """The ids of those that are shown."""
        return {each.insight.id for each in self._lines}

    def show(self) -> None:
        """Show what fits, the bar where it was, or where the one before it stands now."""
        options = self.query_one("#clearing-list", OptionList)
        at = self.at
        place = options.highlighted or 0
        found = self.waiting
        self._lines = [] if found is None else found.lines(self.which, self.wish)
        with self.prevent(OptionList.OptionHighlighted):
            options.clear_options()
            if found is not None:
                options.add_options(
                    Option(shown_as.line(each, found.known, ticked=each.insight.id in self.marked))
                    for each in self._lines
                )
            ids = [each.insight.id for each in self._lines]
            if ids:
                there = at is not None and at.id in ids
                options.highlighted = ids.index(at.id) if there and at else min(place, len(ids) - 1)
        options.display = bool(ids)
        none = self.query_one("#clearing-none", Static)
        none.display = not ids
        none.update(self._nothing())
        self.query_one("#clearing-heading", Static).update(Content(self._heading()))
        self.show_page()

    @on(OptionList.OptionHighlighted, "#clearing-list")
    def show_page(self) -> None:
        """The one at the bar, to be read."""
        page = self.query_one("#clearing-page", VerticalScroll)
        found, at = self.waiting, self.at
        page.display = at is not None
        if at is not None and found is not None:
            each = next(one for one in self._lines if one.insight.id == at.id)
            by = self._by.get((at.id, at.seq))
            stood = stood_in(at, found.earlier)
            area = found.known.areas.title
            pieces = shown_as.pieces(each, found.known, self.today(), by, stood, area)
            self.query_one(ChangingReading).show(pieces)
            page.scroll_home(animate=False)
            if at.cleared_on is not None and (at.id, at.seq) not in self._by:
                self._ask_who(at)
        self.refresh_bindings()

    @work(thread=True, exclusive=True, group="clearing-who", exit_on_error=False)
    def _ask_who(self, insight: Insight) -> None:
        try:
            history = self.office.workplace.register.insight_history(insight.id)
        except StoreError:  # the day is shown all the same
            return
        self.app.call_from_thread(self._told_who, insight, cleared_by(history))

    def _told_who(self, insight: Insight, by: ClearedBy | None) -> None:
        self._by[insight.id, insight.seq] = by
        if self.is_mounted and self.at is not None and self.at.id == insight.id:
            self.show_page()

    def today(self) -> dt.date:
        """The day it is here."""
        return today(self.office.workplace)

    def _heading(self) -> str:
        parts = [_("Clearing")]
        if self.wish is not None:
            parts.append(period(self.wish.period))
        if self.waiting is not None:
            count = self.waiting.count(self.wish)
            text = ngettext_("one waits", "{count} wait", count)
            parts.append(text.format(count=count) if count else _("none waits"))
        if self.which is not Which.WAITING:
            parts.append(_("shown: {which}").format(which=_(WHICH[self.which])))
        if self.marked:
            marked = ngettext_("{count} marked", "{count} marked", len(self.marked))
            parts.append(marked.format(count=len(self.marked)))
        return " · ".join(parts)

    def _nothing(self) -> Content:
        if self._error:
            return went_wrong(self._error)
        if self.waiting is None:
            return Content(_("Looking for insights …"))
        if self.which is Which.WAITING:
            advice = _("V shows those that were cleared or published.")
            return nothing_yet(_("No insight waits to be cleared."), advice)
        return Content(_("None of this kind. V shows others."))
