"""The list of the insights beside the marked one, read once and kept here."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import _, language, ngettext_
from kollegial.quality.insight.state import Insight
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.quality.insight_data import WHICH, Known, Which, fits, in_order, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.quality.changing import ChangingReading
from kollegial.tui.widgets.quality.insight_line import line
from kollegial.tui.widgets.quality.insight_page import pieces


class Found(Message):
    """The insights are here."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self.known = known


class NotFound(Message):
    """The register did not give them."""

    def __init__(self, error: StoreError) -> None:
        super().__init__()
        self.error = error


class InsightsBase(KollegialScreen):
    """Shows what was read; what can be done with them stands in ``insights``."""

    SCOPE = Scope.INSIGHTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.INSIGHTS)
    CSS_PATH = "../../styles/insights.tcss"

    def __init__(self, marked: str = "") -> None:
        """``marked``: the id of the insight to begin with."""
        super().__init__()
        self.known: Known | None = None
        self.which = Which.ALL
        self.words = ""
        self._wanted = marked
        self._shown: list[Insight] = []
        self._error = ""

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

    def on_mount(self) -> None:
        """Look them up; first what released protocols still hold."""
        self.set_focus(self.query_one("#insights-list"))
        self.show()
        self.read(harvest=True)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self.set_focus(self.query_one("#insights-list"))
        self.show()
        self.read()  # titles of areas and models speak a language too

    def on_screen_resume(self) -> None:
        """Back from another screen: a measure may have changed."""
        if self.known is not None:
            self.read()

    @work(thread=True, exclusive=True, group="insights", exit_on_error=False)
    def read(self, *, harvest: bool = False) -> None:
        """Read them in the background."""
        try:
            self.post_message(Found(look(self.office.workplace, language(), harvest=harvest)))
        except StoreError as error:
            self.post_message(NotFound(error))

    @on(Found)
    def _found(self, event: Found) -> None:
        self.known, self._error = event.known, ""
        if count := event.known.harvested:
            text = ngettext_("One insight is new.", "{count} insights are new.", count)
            self.notify(text.format(count=count), timeout=4)
        self.show()

    @on(NotFound)
    def _not_found(self, event: NotFound) -> None:
        self._error = tell(event.error)
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def marked(self) -> Insight | None:
        """The insight that is marked."""
        if not self.is_mounted:
            return None
        found = next(iter(self.query("#insights-list").results(OptionList)), None)
        at = None if found is None else found.highlighted
        return self._shown[at] if at is not None and at < len(self._shown) else None

    def today(self) -> dt.date:
        """The day it is here."""
        wall = self.office.workplace.clock.now().wall
        return dt.datetime.fromtimestamp(wall / 1000).astimezone().date()

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
            return Content(self._error).stylize("$error")
        if self.known is None:
            return Content(_("Looking for insights …"))
        if self.known.insights:
            return Content(_("None fits. V shows others, / searches for other words."))
        title = Content(_("There is no insight yet.")).stylize("bold $foreground")
        text = _(
            "What a group writes down as an insight comes here once its protocol is released. "
            "N writes one down by hand."
        )
        return title + Content(f"\n{text}")
