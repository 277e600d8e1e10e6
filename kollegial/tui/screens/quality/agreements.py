"""Dialogic agreements: what brought people together, what they agreed on, what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import OptionList

from kollegial.i18n import N_, _
from kollegial.quality.agreement.measures import open_lines
from kollegial.quality.agreement.telling import past
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality.agreements_base import AgreementsBase
from kollegial.tui.screens.quality.role import work_as_another, work_for
from kollegial.tui.screens.quality.undoing import sure_to_undo
from kollegial.tui.widgets.quality.agreement_page import in_a_line

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.agreement.agreement import Agreement
    from kollegial.tui.app import KollegialApp

Form = Callable[["KollegialApp", "QualityWork", "Agreement"], Awaitable[bool]]


class AgreementsScreen(AgreementsBase):
    """All agreements of the register, and what comes of them."""

    HELP = N_(
        "Dialogic agreements: those concerned talk as equals, from the occasion over the facts "
        "and the view of every group to ideas, and to what they agree on: which role does what "
        "with whom by when, and when they look again (○; ✓ once the matter is closed). A line "
        "may become a measure; it need not."
    )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the marked one."""
        if action not in ("edit", "to_measure", "look_again", "history", "undo"):
            return True
        held = self.marked
        if held is None:
            return False
        match action:
            case "edit":
                return not held.state.looks
            case "to_measure":
                return bool(open_lines(held.state))
            case "look_again":
                return not held.state.closed
            case _:
                return True

    # ------------------------------------------------------------------------- actions

    @work(exclusive=True, group="agreement-change")
    async def action_new(self) -> None:
        """Write down a dialogue."""
        at_work = await work_for(self.office)
        if at_work is None:
            return
        try:
            await self._written(at_work, None)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)

    def action_edit(self) -> None:
        """Go on writing."""
        self._do(self._edited)

    def action_to_measure(self) -> None:
        """Make a measure of a line."""
        self._do(self._taken_up)

    def action_look_again(self) -> None:
        """What became of it."""
        self._do(self._looked_again)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._do(self._undone)

    def action_history(self) -> None:
        """What happened."""
        from kollegial.tui.dialogs.past import PastDialog

        held = self.marked
        if held is not None:
            self.app.push_screen(PastDialog(past(held.id, held.history)))

    @work(exclusive=True, group="agreement-change")
    async def action_role(self) -> None:
        """Another role."""
        await work_as_another(self.office)

    def action_back(self) -> None:
        """To where somebody came from."""
        self.dismiss()

    @on(OptionList.OptionSelected, "#agreements-list")
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self.check_action("edit", ()):
            self.action_edit()

    @work(exclusive=True, group="agreement-change")
    async def _do(self, form: Form) -> None:
        """One step with the marked one."""
        held = self.marked
        at_work = await work_for(self.office)
        if at_work is None or held is None:
            return
        try:
            await form(self.office, at_work, held)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
        self.wanted = self.wanted or held.id
        self.read()

    async def _edited(self, _app: KollegialApp, at_work: QualityWork, held: Agreement) -> bool:
        return await self._written(at_work, held)

    async def _written(self, at_work: QualityWork, held: Agreement | None) -> bool:
        from kollegial.tui.screens.quality.forms.agreement import AgreementForm
        from kollegial.tui.screens.quality.forms.around import around

        form = AgreementForm(at_work, await around(self.office, at_work), held)
        await self.app.push_screen_wait(form)
        if form.kept is not None:
            self.wanted = form.kept.id
            self.read()
        return form.kept is not None

    async def _taken_up(self, app: KollegialApp, at_work: QualityWork, held: Agreement) -> bool:
        """One of the lines that are no measure yet, in the form of a measure."""
        from kollegial.flow.quality.agreements import AgreementWork
        from kollegial.quality.agreement.measures import plan_of
        from kollegial.tui.screens.quality import forms

        lines = open_lines(held.state)
        number = str(lines[0].number)
        if len(lines) > 1:
            choices = [Choice(str(each.number), in_a_line(each)) for each in lines]
            chosen = await app.push_screen_wait(Choose(_("Which line?"), choices))
            if chosen is None:
                return False
            number = chosen
        propose = partial(AgreementWork(at_work).take_up, held.id, int(number))
        plan = plan_of(held.state, int(number))
        return await forms.open_new(app, at_work, plan, propose) is not None

    async def _looked_again(self, app: KollegialApp, at_work: QualityWork, held: Agreement) -> bool:
        from kollegial.tui.screens.quality.forms.agreement import LookForm

        foundation = await asyncio.to_thread(at_work.register.foundation)
        form = LookForm(at_work, held.state, foundation)
        await app.push_screen_wait(form)
        return form.kept is not None

    async def _undone(self, app: KollegialApp, at_work: QualityWork, held: Agreement) -> bool:
        """Say what would be taken back, then do it."""
        from kollegial.flow.quality.agreements import AgreementWork

        if not await sure_to_undo(app, held.history, past(held.id, held.history)):
            return False
        await asyncio.to_thread(AgreementWork(at_work).undo, held.id)
        return True
