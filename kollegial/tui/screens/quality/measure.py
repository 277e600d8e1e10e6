"""One measure, to be brought on from its page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual import work

from kollegial.i18n import N_, _, language
from kollegial.quality.changes.measure import Resumed
from kollegial.quality.measure.state import Measure
from kollegial.quality.measure.telling import past
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.documents import Make, open_export, open_preview
from kollegial.tui.screens.quality import forms
from kollegial.tui.screens.quality.measure_base import MeasureBase
from kollegial.tui.screens.quality.measure_can import possible
from kollegial.tui.screens.quality.role import work_as_another, work_for
from kollegial.tui.screens.quality.undoing import sure_to_undo

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.tui.app import KollegialApp

Form = Callable[["KollegialApp", "QualityWork", Measure], Awaitable[Measure | None]]


class MeasureScreen(MeasureBase):
    """Everything about one measure, and what can be done with it now."""

    HELP = N_(
        "A measure: its goal, how it contributes to what success means here, how one sees that "
        "the goal is attained, and how it went. Implemented and effective are two dates, and "
        "another role than the responsible one checks the effect. Only what can be done now "
        "stands in the line of keys. Every change stays in the history with its day and role; "
        "undo (F8) takes the last one back and stays there too."
    )

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
        self._do(_undone)

    @work(exclusive=True, group="measure-change")
    async def action_delete(self) -> None:
        """Delete it for good, after a question; back to where somebody came from."""
        from kollegial.tui.screens.quality.deleting import delete_measure

        if self._shown is None:
            return
        try:
            gone = await delete_measure(self.office, self._shown.measure)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
            self.fetch()
            return
        if gone:
            self.dismiss()

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

    def action_preview(self) -> None:
        """It as a document."""
        open_preview(self.office, self._document())

    @work(exclusive=True, group="measure-export")
    async def action_export(self) -> None:
        """It into files."""
        await open_export(self.office, self._document())

    def _document(self) -> Make:
        from kollegial.flow.outgoing import making

        place, measure_id = self.office.workplace, self.measure_id
        return lambda: making.measure(place, measure_id, language())

    def action_feedback(self) -> None:
        """What service users say."""
        from kollegial.tui.screens.feedback import open_feedback

        open_feedback(self.office, self.measure_id)

    @work(exclusive=True, group="measure-change")
    async def action_role(self) -> None:
        """Another role."""
        await work_as_another(self.office)

    def action_back(self) -> None:
        """To where somebody came from."""
        self.dismiss()

    def _back(self, _nothing: None) -> None:
        self.fetch()


_GIST = 100
"""So many characters tell insights apart."""


async def _resume(_app: KollegialApp, at_work: QualityWork, measure: Measure) -> Measure | None:
    return await asyncio.to_thread(at_work.change, measure.id, Resumed())


async def _undone(app: KollegialApp, at_work: QualityWork, measure: Measure) -> Measure | None:
    """Say what would be taken back, then do it."""
    history = await asyncio.to_thread(at_work.register.measure_history, measure.id)
    if not await sure_to_undo(app, history, past(measure.id, history)):
        return None
    return await asyncio.to_thread(at_work.undo, measure.id)
