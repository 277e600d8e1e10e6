"""The page of one measure, read in the background and kept where somebody reads."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from kollegial.i18n import _, language
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Failed, Found
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.quality.measure_data import Shown, look
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import went_wrong
from kollegial.tui.widgets.quality.measure_page import page


class MeasureBase(KollegialScreen):
    """Shows what was read; what can be done with it stands in ``measure``."""

    SCOPE = Scope.MEASURE
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.MEASURE)
    CSS_PATH = "../../styles/measure.tcss"

    def __init__(self, measure_id: str) -> None:
        super().__init__()
        self.measure_id = measure_id
        self._shown: Shown | None = None
        self._error = ""

    def compose(self) -> ComposeResult:
        """The measure, once it is here."""
        if self._shown is None:
            yield Static(Content(_("Measure")), classes="heading")
            yield Static(went_wrong(self._error), id="measure-wait")
        else:
            yield from page(self._shown)
        yield KeyFooter()

    def on_mount(self) -> None:
        """Fetch the measure."""
        self.fetch()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._focus_text()
        self.fetch()  # titles of areas speak a language too

    @work(thread=True, exclusive=True, group="measure")
    def fetch(self) -> None:
        """Read it with all that belongs to it."""
        try:
            found = Found(look(self.office.workplace, self.measure_id, language()))
        except StoreError as error:
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    @on(Found)
    async def _found(self, event: Found[Shown]) -> None:
        before = self._shown
        if before == event.value:
            return
        where = [each.scroll_offset.y for each in self._scrolling()]
        self._shown = event.value
        await self.recompose()
        self._focus_text()
        if before is not None and before.measure.id == event.value.measure.id:
            for each, y in zip(self._scrolling(), where, strict=False):
                each.scroll_to(y=y, animate=False, force=True)
        self.refresh_bindings()

    @on(Failed)
    async def _failed(self, event: Failed) -> None:
        self._shown, self._error = None, tell(event.error)
        await self.recompose()
        self.refresh_bindings()

    def _scrolling(self) -> list[Widget]:
        return [*self.query("#measure-page, #measure-side, #measure-main")]

    def _focus_text(self) -> None:
        for text in self.query("#measure-main"):
            self.set_focus(text, scroll_visible=False)
