"""One measure, to be read and to be brought on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from kollegial.i18n import N_, _, language
from kollegial.quality.changes.measure import Resumed
from kollegial.quality.history import to_undo
from kollegial.quality.measure.state import Measure
from kollegial.quality.measure.telling import past
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.quality import forms
from kollegial.tui.screens.quality.measure_can import possible
from kollegial.tui.screens.quality.measure_data import Shown, look
from kollegial.tui.screens.quality.role import work_for
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.quality.measure_page import page

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.tui.app import KollegialApp

Form = Callable[["KollegialApp", "QualityWork", Measure], Awaitable[Measure | None]]


class Loaded(Message):
    """The measure is here."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown = shown


class Failed(Message):
    """The register did not give it."""

    def __init__(self, error: StoreError) -> None:
        super().__init__()
        self.error = error


class MeasureScreen(KollegialScreen):
    """Everything about one measure, and what can be done with it now."""

    SCOPE = Scope.MEASURE
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.MEASURE)
    CSS_PATH = "../../styles/measure.tcss"
    HELP = N_(
        "A measure: its goal, how it contributes to what success means here, how one sees that "
        "the goal is attained, and how it went. Implemented and effective are two dates, and "
        "another role than the responsible one checks the effect. Only what can be done now "
        "stands in the line of keys. Every change stays in the history with its day and role; "
        "undo (F8) takes the last one back and stays there too."
    )

    def __init__(self, measure_id: str) -> None:
        super().__init__()
        self.measure_id = measure_id
        self._shown: Shown | None = None
        self._error = ""

    def compose(self) -> ComposeResult:
        """The measure, once it is here."""
        if self._shown is None:
            text = Content(self._error).stylize("$error") if self._error else Content("")
            yield Static(Content(_("Measure")), classes="heading")
            yield Static(text, id="measure-wait")
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
            found = Loaded(look(self.office.workplace, self.measure_id, language()))
        except StoreError as error:
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    @on(Loaded)
    async def _loaded(self, event: Loaded) -> None:
        before = self._shown
        if before == event.shown:
            return
        where = [each.scroll_offset.y for each in self._scrolling()]
        self._shown = event.shown
        await self.recompose()
        self._focus_text()
        if before is not None and before.measure.id == event.shown.measure.id:
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

    # ----------------------------------------------------------------------- what can be

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what makes sense now."""
        if action in ("back", "role"):
            return True
        return self._shown is not None and possible(action, self._shown)

    # -------------------------------------------------------------------------- forms

    def action_edit(self) -> None:
        """Write the plan anew."""
        self._do(forms.open_edit)

    def action_move_on(self) -> None:
        """The next step; a suspended measure goes on where it stood."""
        suspended = self._shown is not None and self._shown.measure.status is Status.SUSPENDED
        self._do(_resume if suspended else forms.open_move)

    def action_measure(self) -> None:
        """Enter a measurement."""
        self._do(forms.open_measure)

    def action_check(self) -> None:
        """The effectiveness check."""
        self._do(forms.open_check)

    def action_conclude(self) -> None:
        """The closing form."""
        self._do(forms.open_conclude)

    def action_follow_up(self) -> None:
        """A measure that goes on with it; then its page."""
        self._do(forms.open_follow_up, follow=True)

    def action_due(self) -> None:
        """Another due date."""
        self._do(forms.open_due)

    def action_leave_out(self) -> None:
        """Suspend or drop it."""
        self._do(forms.open_leave_out)

    def action_withdraw(self) -> None:
        """A measurement was a mistake."""
        self._do(forms.open_withdraw)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._do(self._undo)

    @work(exclusive=True, group="measure-change")
    async def _do(self, form: Form, follow: bool = False) -> None:
        """Open a form; when something was changed, show it."""
        at_work = await work_for(self.office)
        if at_work is None or self._shown is None:
            return
        try:
            changed = await form(self.office, at_work, self._shown.measure)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
            changed = None
        if follow and changed is not None:
            self.measure_id = changed.id
        self.fetch()

    async def _undo(
        self, app: KollegialApp, at_work: QualityWork, measure: Measure
    ) -> Measure | None:
        """Say what would be taken back, then do it."""
        history = await asyncio.to_thread(at_work.register.measure_history, measure.id)
        last = to_undo(history)
        told = next(each for each in past(measure.id, history) if each.seq == last.seq)
        sentence = _("{what} ({role})").format(what=tell(told.told), role=told.role)
        question = Confirm(_("Take this back?"), sentence, yes=_("Take back"), no=_("Keep"))
        if not await app.push_screen_wait(question):
            return None
        return await asyncio.to_thread(at_work.undo, measure.id)

    # ---------------------------------------------------------------------- elsewhere

    @work(exclusive=True, group="measure-change")
    async def action_to_insight(self) -> None:
        """To the insight it goes back to; to one of them, if there are several."""
        from kollegial.tui.screens.quality.insights import InsightsScreen

        found = self._shown.insights if self._shown is not None else ()
        wanted = found[0].id if len(found) == 1 else None
        if len(found) > 1:
            choices = [Choice(each.id, " ".join(each.text.split())[:_GIST]) for each in found]
            wanted = await self.app.push_screen_wait(Choose(_("Which insight?"), choices))
        if wanted is not None:
            self.app.push_screen(InsightsScreen(wanted), self._back)

    def action_to_earlier(self) -> None:
        """To the measure before."""
        if self._shown is not None and self._shown.earlier is not None:
            self._go(self._shown.earlier.measure.id)

    def action_to_later(self) -> None:
        """To the measure after."""
        if self._shown is not None and self._shown.later is not None:
            self._go(self._shown.later.measure.id)

    def _go(self, measure_id: str) -> None:
        self.measure_id = measure_id
        self.fetch()

    def action_feedback(self) -> None:
        """What service users say."""
        from kollegial.tui.screens.feedback import open_feedback

        open_feedback(self.office, self.measure_id)

    @work(exclusive=True, group="measure-change")
    async def action_role(self) -> None:
        """Another role."""
        at_work = await work_for(self.office, anew=True)
        if at_work is not None:
            told = _("You work as: {role}").format(role=at_work.role)
            self.notify(told, markup=False)

    def action_back(self) -> None:
        """To where somebody came from."""
        self.dismiss()

    def _back(self, _nothing: None) -> None:
        self.fetch()


_GIST = 100
"""So many characters tell insights apart."""


async def _resume(_app: KollegialApp, at_work: QualityWork, measure: Measure) -> Measure | None:
    return await asyncio.to_thread(at_work.change, measure.id, Resumed())
