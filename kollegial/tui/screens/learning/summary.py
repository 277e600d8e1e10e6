"""The learning summary: what of, what is known at once, and its way out."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from kollegial.flow.learning.draft import SummaryDraft
from kollegial.flow.learning.offered import AtOnce, Offered
from kollegial.i18n import N_, _, language
from kollegial.learning.wish import Wish
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.documents import open_export, open_preview
from kollegial.tui.messages import Failed, Found
from kollegial.tui.screens.learning import choices
from kollegial.tui.screens.learning.way import decided, prepared
from kollegial.tui.screens.quality.forms.fields import FieldScreen
from kollegial.tui.widgets.form.field import Field
from kollegial.tui.widgets.form.hint import HintLine
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.learning import known
from kollegial.tui.widgets.quality.changing import ChangingReading


class SummaryScreen(FieldScreen):
    """Shows a ``SummaryDraft``, which is all the state there is."""

    SCOPE = Scope.SUMMARY
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.SUMMARY)
    CSS_PATH: ClassVar[CSSPathType | None] = [
        "../../styles/quality_forms.tcss",
        "../../styles/learning.tcss",
    ]
    HELP = N_(
        "The learning summary: what a period taught, as a document that is safe to hand on. Choose "
        "a period that is over, perhaps teams or quality areas. Small numbers stand there as •, "
        "and so do others that would give them away, here and beside every earlier summary. "
        "Insights stand in it once somebody cleared them. Where the anonymiser finds a name in a "
        "text, nothing goes out until you decided about it."
    )

    def __init__(self) -> None:
        super().__init__()
        self._draft: SummaryDraft | None = None
        self._stale = False
        self._error = ""

    @property
    def draft(self) -> SummaryDraft:
        """The summary in the making."""
        if self._draft is None:
            self._draft = SummaryDraft(self.office.workplace, language())
        return self._draft

    # ------------------------------------------------------------------------ building

    def compose(self) -> ComposeResult:
        """What can be chosen beside what is known of it."""
        yield Static(Content(_("Learning summary")), classes="heading", id="summary-heading")
        with Horizontal(id="summary-body"):
            with Vertical(id="summary-left"):
                with VerticalScroll(id="form-fields", can_focus=False):
                    yield from self.fields()
                yield Static(id="summary-none")
                yield HintLine(id="form-hint")
                yield ChangingReading(id="summary-next")
            with VerticalScroll(id="summary-known", classes="panel", can_focus=False) as panel:
                panel.border_title = Content(_("Known at once"))
                yield ChangingReading(id="summary-reading")
        yield KeyFooter()

    def fields(self) -> ComposeResult:
        """Nothing until it is known what there is."""
        offered = self.draft.offered
        if offered is not None and offered.periods:
            yield from choices.fields(offered)

    def on_mount(self) -> None:
        """Look what there is."""
        self._show()
        self._look()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment; titles of areas speak one too."""
        self.draft.speak(language())
        await super().retranslate()
        self._show()
        self._look()

    def on_screen_resume(self) -> None:
        """Back from the clearing list or a preview: insights or publications may be others."""
        if self._stale:
            self._stale = False
            self.draft.again()
            self._look()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done now."""
        if action in ("preview", "export"):
            return self.draft.wish is not None
        return bool(self.draft.left) if action == "decide" else True

    # ------------------------------------------------------------------------- reading

    @work(thread=True, exclusive=True, group="summary-look", exit_on_error=False)
    def _look(self) -> None:
        try:
            self.post_message(Found(self.draft.look()))
        except StoreError as error:
            self.post_message(Failed(error))

    @work(thread=True, exclusive=True, group="summary-known", exit_on_error=False)
    def _find_out(self, wish: Wish) -> None:
        try:
            self.post_message(Found((wish, self.draft.find_out(wish))))
        except StoreError as error:
            self.post_message(Failed(error))

    @on(Found)
    async def _found(self, event: Found[Offered | tuple[Wish, AtOnce]]) -> None:
        if isinstance(event.value, tuple):
            wish, at_once = event.value
            if wish == self.draft.wish:
                self.draft.known = at_once
            self._show()
            return
        self._error = ""
        values = self.values()
        await self.recompose()
        self.fill(values)
        first = next(self.all_fields(), None)
        if first is not None:
            self.set_focus(first.target)
        self._choose()

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._error = tell(event.error)
        self._show()

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        event.stop()
        self._choose()

    def _choose(self) -> None:
        offered = self.draft.offered
        if offered is not None and offered.periods:
            wish = choices.wish_of(self.values(), offered)
            self.draft.choose(wish)
            self._find_out(wish)
        self.show_hint()
        self._show()

    # ------------------------------------------------------------------------- showing

    def _show(self) -> None:
        draft = self.draft
        there = draft.offered is not None and bool(draft.offered.periods)
        self.query_one("#form-fields").display = there
        self.query_one("#summary-known").display = there
        none = self.query_one("#summary-none", Static)
        none.display = not there
        none.update(self._nothing())
        onward = self.query_one("#summary-next", ChangingReading)
        onward.display = there
        if there:
            reading = self.query_one("#summary-reading", ChangingReading)
            reading.show(known.pieces(draft, self._area))
            onward.show(known.onward(draft))
        self.refresh_bindings()

    def _nothing(self) -> Content:
        if self._error:
            return Content(self._error).stylize("$error")
        if self.draft.offered is None:
            return Content(_("Looking what there is …"))
        return Content(
            _(
                "No quarter is over yet in which something happened. A summary covers a quarter, "
                "a half-year or whole years that are over."
            )
        )

    def _area(self, key: str) -> str:
        offered = self.draft.offered
        if offered is None:
            return key
        return dict(offered.frameworks).get(key) or offered.areas.title(key)

    # -------------------------------------------------------------------------- the way

    @work(exclusive=True, group="summary-way")
    async def action_preview(self) -> None:
        """Prepare, decide, show."""
        if await self._ready():
            self._stale = True
            open_preview(self.office, self.draft.outgoing)

    @work(exclusive=True, group="summary-way")
    async def action_export(self) -> None:
        """Prepare, decide, write."""
        if await self._ready() and await open_export(self.office, self.draft.outgoing):
            self._look()

    @work(exclusive=True, group="summary-way")
    async def action_decide(self) -> None:
        """Decide about what was found."""
        await decided(self.office, self.draft)
        self._show()

    def action_open_clearing(self) -> None:
        """The insights that wait, of this period."""
        from kollegial.tui.screens.learning.clearing import ClearingScreen

        self._stale = True
        self.app.push_screen(ClearingScreen(self.draft.wish))

    def action_back(self) -> None:
        """Back."""
        self.dismiss()

    async def _ready(self) -> bool:
        try:
            return await prepared(self.office, self.draft) and await decided(
                self.office, self.draft
            )
        finally:
            await asyncio.sleep(0)
            self._show()
