"""The list of the dialogic agreements beside the marked one with all its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import _, language
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Found
from kollegial.tui.screens.listed import ListedScreen
from kollegial.tui.screens.quality.agreement_data import Known, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong
from kollegial.tui.widgets.quality.agreement_page import line, pieces
from kollegial.tui.widgets.quality.changing import ChangingReading

if TYPE_CHECKING:
    from kollegial.quality.agreement.agreement import Agreement


class AgreementsBase(ListedScreen):
    """Shows what was read; what can be done with them stands in ``agreements``."""

    SCOPE = Scope.AGREEMENTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.AGREEMENTS)
    CSS_PATH = "../../styles/agreements.tcss"
    LIST = "#agreements-list"

    def __init__(self) -> None:
        super().__init__()
        self._known: Known | None = None
        self.wanted = ""

    def compose(self) -> ComposeResult:
        """The list, and the marked one."""
        yield Static(Content(_("Dialogic agreements")), classes="heading")
        with Horizontal(id="agreements-body"):
            yield OptionList(id="agreements-list")
            yield Static(id="agreements-none")
            with VerticalScroll(id="agreements-page", classes="panel"):
                yield ChangingReading()
        yield KeyFooter()

    def look(self, *, first: bool) -> Known:
        """Read them."""
        return look(self.office.workplace, language())

    @on(Found)
    def _found(self, event: Found[Known]) -> None:
        self._known, self._error = event.value, ""
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def marked(self) -> Agreement | None:
        """The agreement that is marked."""
        at = self.place
        if self._known is None or at is None or at >= len(self._known.agreements):
            return None
        return self._known.agreements[at]

    def show(self) -> None:
        """Show the list, with the same one marked."""
        before = self.wanted or (self.marked.id if self.marked is not None else "")
        found = [] if self._known is None else self._known.agreements
        shown = self.query_one("#agreements-list", OptionList)
        with self.prevent(OptionList.OptionHighlighted):
            shown.set_options(Option(line(each.state)) for each in found)
            ids = [each.id for each in found]
            if ids:
                shown.highlighted = ids.index(before) if before in ids else 0
        if self._known is not None:
            self.wanted = ""
        shown.display = bool(found)
        none = self.query_one("#agreements-none", Static)
        none.display = not found
        none.update(self._nothing())
        self.show_page()

    @on(OptionList.OptionHighlighted, "#agreements-list")
    def show_page(self) -> None:
        """The marked one with all its steps."""
        page, held = self.query_one("#agreements-page", VerticalScroll), self.marked
        page.display = held is not None
        if held is not None and self._known is not None:
            self.query_one(ChangingReading).show(pieces(held.state, self._known))
            page.scroll_home(animate=False)
        self.refresh_bindings()

    def _nothing(self) -> Content:
        if self._error:
            return went_wrong(self._error)
        if self._known is None:
            return Content(_("Looking for agreements …"))
        advice = _("N writes a dialogue down, step by step.")
        return nothing_yet(_("There is no agreement yet."), advice)
