"""The list of the insights beside the marked one, read once and kept here."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kollegial.flow.moment import today
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.insight.state import Insight
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Found
from kollegial.tui.screens.listed import ListedScreen
from kollegial.tui.screens.quality.insight_data import WHICH, Known, Which, fits, in_order, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong
from kollegial.tui.widgets.quality.changing import ChangingReading
from kollegial.tui.widgets.quality.insight_line import line
from kollegial.tui.widgets.quality.insight_page import pieces


class InsightsBase(ListedScreen):
    """Shows what was read; what can be done with them stands in ``insights``."""

    SCOPE = Scope.INSIGHTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.INSIGHTS)
    CSS_PATH = "../../styles/insights.tcss"
    LIST = "#insights-list"

    def __init__(self, marked: str = "") -> None:
        """``marked``: the id of the insight to begin with."""
        super().__init__()
        self.known: Known | None = None
        self.which = Which.ALL
        self.words = ""
        self._wanted = marked
        self._shown: list[Insight] = []

    # ------------------------------------------------------------------------ building

    def compose(self) -> ComposeResult:
        """Search, list, and the marked one to be read."""
        yield Static(id="insights-heading", classes="heading")
        with Horizontal(id="insights-body"):
            with Vertical(id="insights-left"):
                search = Input(
                    self.words, placeholder=_("/ Search"), id="insights-search", compact=True
                )
                search.cursor_blink = False
                yield search
                yield OptionList(id="insights-list")
                yield Static(id="insights-none")
            with VerticalScroll(id="insights-page", classes="panel"):
                yield ChangingReading(id="insights-reading")
        yield KeyFooter()

    def on_screen_resume(self) -> None:
        """Back from another screen: a measure may have changed."""
        if self.known is not None:
            self.read()

    def look(self, *, first: bool) -> Known:
        """Read them; at first what released protocols still hold is taken in."""
        return look(self.office.workplace, language(), harvest=first)

    @on(Found)
    def _found(self, event: Found[Known]) -> None:
        self.known, self._error = event.value, ""
        if count := event.value.harvested:
            text = ngettext_("One insight is new.", "{count} insights are new.", count)
            self.notify(text.format(count=count), timeout=4)
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def marked(self) -> Insight | None:
        """The insight that is marked."""
        at = self.place
        return self._shown[at] if at is not None and at < len(self._shown) else None

    def today(self) -> dt.date:
        """The day it is here."""
        return today(self.office.workplace)

    def replaced(self, changed: Insight, *, onward: bool = False) -> None:
        """Show a changed insight; with ``onward`` the next undecided one is marked then."""
        if self.known is None:
            return
        others = [each for each in self.known.insights if each.id != changed.id]
        insights = in_order([*others, changed])
        self.known = Known(insights, self.known.measures, self.known.areas, self.known.models)
        following = next((each for each in insights if each.decision is None), changed)
        self._wanted = following.id if onward else changed.id
        self.show()
        self.read()

    def without(self, gone: Insight) -> None:
        """Show the others; the one that stood below it is marked then."""
        if self.known is None:
            return
        at = next((n for n, each in enumerate(self._shown) if each.id == gone.id), 0)
        around = [*self._shown[at + 1 :], *self._shown[:at][::-1]]
        left = [each for each in self.known.insights if each.id != gone.id]
        self.known = Known(left, self.known.measures, self.known.areas, self.known.models)
        self._wanted = around[0].id if around else ""
        self.show()
        self.read()

    def show(self) -> None:
        """Show what fits, with the same one marked."""
        before = self._wanted or (self.marked.id if self.marked is not None else "")
        self._wanted = "" if self.known is not None else self._wanted
        words = self.words.casefold().split()
        insights = [] if self.known is None else self.known.insights
        self._shown = [each for each in insights if fits(each, self.which, words)]
        shown = self.query_one("#insights-list", OptionList)
        today = self.today()
        with self.prevent(OptionList.OptionHighlighted):
            shown.set_options(Option(line(each, today)) for each in self._shown)
            ids = [each.id for each in self._shown]
            if ids:
                shown.highlighted = ids.index(before) if before in ids else 0
        shown.display = bool(ids)
        none = self.query_one("#insights-none", Static)
        none.display = not ids
        none.update(self._nothing())
        self.query_one("#insights-heading", Static).update(Content(self._heading()))
        self.show_page()

    @on(OptionList.OptionHighlighted, "#insights-list")
    def show_page(self) -> None:
        """The marked one, to be read."""
        insight, known = self.marked, self.known
        reading = self.query_one(ChangingReading)
        page = self.query_one("#insights-page", VerticalScroll)
        page.display = insight is not None
        if insight is not None and known is not None:
            reading.show(pieces(insight, known, self.today()))
            page.scroll_home(animate=False)
        self.refresh_bindings()

    @on(Input.Changed, "#insights-search")
    def _typed(self, event: Input.Changed) -> None:
        if event.value != self.words:
            self.words = event.value
            self.show()

    @on(Input.Submitted, "#insights-search")
    def _searched(self, event: Input.Submitted) -> None:
        event.stop()
        self.set_focus(self.query_one("#insights-list"))

    def _heading(self) -> str:
        insights = [] if self.known is None else self.known.insights
        undecided = sum(each.decision is None for each in insights)
        parts = [_("Insights")]
        if undecided:
            text = ngettext_("one to decide on", "{count} to decide on", undecided)
            parts.append(text.format(count=undecided))
        if self.which is not Which.ALL or self.words.strip():
            shown = _("shown: {which}").format(which=_(WHICH[self.which]))
            parts.append(f"{shown} ({len(self._shown)})")
        return " · ".join(parts)

    def _nothing(self) -> Content:
        if self._error:
            return went_wrong(self._error)
        if self.known is None:
            return Content(_("Looking for insights …"))
        if self.known.insights:
            return Content(_("None fits. V shows others, / searches for other words."))
        title = _("There is no insight yet.")
        text = _(
            "What a group writes down as an insight comes here once its protocol is released. "
            "N writes one down by hand."
        )
        return nothing_yet(title, text)
