"""The list of the dialogic agreements beside the marked one with all its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import _, language
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.quality.agreement_data import Known, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.quality.agreement_page import line, pieces
from kollegial.tui.widgets.quality.changing import ChangingReading

if TYPE_CHECKING:
    from kollegial.quality.agreement.agreement import Agreement


class Found(Message):
    """The agreements are here."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self.known = known


class NotFound(Message):
    """The register did not give them."""

    def __init__(self, error: StoreError) -> None:
        super().__init__()
        self.error = error


class AgreementsBase(KollegialScreen):
    """Shows what was read; what can be done with them stands in ``agreements``."""

    SCOPE = Scope.AGREEMENTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.AGREEMENTS)
    CSS_PATH = "../../styles/agreements.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._known: Known | None = None
        self._error = ""
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

    def on_mount(self) -> None:
        """Look them up."""
        self.set_focus(self.query_one("#agreements-list"))
        self.show()
        self.read()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self.set_focus(self.query_one("#agreements-list"))
        self.show()
        self.read()

    @work(thread=True, exclusive=True, group="agreements", exit_on_error=False)
    def read(self) -> None:
        """Read them in the background."""
        try:
            self.post_message(Found(look(self.office.workplace, language())))
        except StoreError as error:
            self.post_message(NotFound(error))

    @on(Found)
    def _found(self, event: Found) -> None:
        self._known, self._error = event.known, ""
        self.show()

    @on(NotFound)
    def _not_found(self, event: NotFound) -> None:
        self._error = tell(event.error)
        self.show()

    # ------------------------------------------------------------------------- showing

    @property
    def marked(self) -> Agreement | None:
        """The agreement that is marked."""
        found = next(iter(self.query("#agreements-list").results(OptionList)), None)
        at = None if found is None else found.highlighted
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
            return Content(self._error).stylize("$error")
        if self._known is None:
            return Content(_("Looking for agreements …"))
        title = Content(_("There is no agreement yet.")).stylize("bold $foreground")
        return title + Content("\n" + _("N writes a dialogue down, step by step."))
