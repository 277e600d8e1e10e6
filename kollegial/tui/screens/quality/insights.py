"""The insights: what was learned, what was decided about it, what it led to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import Input, OptionList

from kollegial.i18n import N_, _
from kollegial.quality import labels
from kollegial.quality.changes.insight import ClearanceWithdrawn, Cleared
from kollegial.quality.insight.state import Insight
from kollegial.quality.insight.telling import past
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.quality.forms import of_insights as forms
from kollegial.tui.screens.quality.insight_data import WHICH, Which
from kollegial.tui.screens.quality.insights_base import InsightsBase
from kollegial.tui.screens.quality.role import work_as_another, work_for
from kollegial.tui.screens.quality.undoing import sure_to_undo

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.tui.app import KollegialApp

Form = Callable[["KollegialApp", "QualityWork", Insight], Awaitable[Insight | None]]


class InsightsScreen(InsightsBase):
    """All insights of the register, and what becomes of them."""

    HELP = N_(
        "Insights: what groups learned, without any case. They come here when a protocol is "
        "released, or are written down by hand. Decide what becomes of each: no measure needed "
        "(–), keep it as it is (=), a limited experiment (~), or a measure (→). All four are "
        "results, and nobody counts them. Those without a decision (?) stand first."
    )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the marked one."""
        insight = self.marked
        match action:
            case "decide" | "reword" | "clear_it" | "history" | "undo" | "delete":
                return insight is not None and not self._typing
            case "end_experiment":
                return insight is not None and insight.experiment is not None
            case "open_measure":
                return insight is not None and bool(insight.measures)
            case _:
                return True

    # ----------------------------------------------------------------------- one insight

    def action_decide(self) -> None:
        """What becomes of the marked one; then on to the next undecided."""
        self._do(forms.open_decide, onward=True)

    def action_reword(self) -> None:
        """Other words, other areas."""
        self._do(forms.open_reword)

    def action_end_experiment(self) -> None:
        """How the experiment went."""
        self._do(forms.open_end)

    def action_clear_it(self) -> None:
        """It may stand in a published summary, or may not after all."""
        self._do(_cleared)

    def action_undo(self) -> None:
        """Take the last change of the marked one back."""
        self._do(_undone)

    @work(exclusive=True, group="insight-change")
    async def action_delete(self) -> None:
        """Delete the marked one for good, after a question."""
        from kollegial.tui.screens.quality.deleting import delete_insight

        insight = self.marked
        if insight is None:
            return
        try:
            gone = await delete_insight(self.office, insight)
        except StoreError as error:
            self._say(tell(error))
            gone = False
        if gone:
            self.without(insight)
        else:
            self.read()

    @work(exclusive=True, group="insight-change")
    async def action_note(self) -> None:
        """Write one down by hand."""
        at_work = await work_for(self.office)
        if at_work is None:
            return
        try:
            noted = await forms.open_note(self.office, at_work)
        except StoreError as error:
            self._say(tell(error))
            return
        if noted is not None:
            self.replaced(noted)

    @work(exclusive=True, group="insight-change")
    async def action_history(self) -> None:
        """What happened to the marked one."""
        from kollegial.tui.dialogs.past import PastDialog

        insight = self.marked
        if insight is None:
            return
        register = self.office.workplace.register
        try:
            history = await asyncio.to_thread(register.insight_history, insight.id)
        except StoreError as error:
            self._say(tell(error))
            return
        await self.app.push_screen_wait(PastDialog(past(insight.id, history)))

    @work(exclusive=True, group="insight-change")
    async def _do(self, form: Form, *, onward: bool = False) -> None:
        """One step with the marked one; what changed is shown."""
        insight = self.marked
        at_work = await work_for(self.office)
        if at_work is None or insight is None:
            return
        try:
            changed = await form(self.office, at_work, insight)
        except (Refused, StoreError) as error:
            self._say(tell(error))
            self.read()
            return
        if changed is None:
            return
        if onward and changed.decision is not None:
            told = _("Decided: {answer}").format(answer=_(labels.ANSWERS[changed.decision.answer]))
            self.notify(told, timeout=3)
        self.replaced(changed, onward=onward)

    # ------------------------------------------------------------------------ the list

    def action_which(self) -> None:
        """Others: all, undecided, experiments, with a measure, cleared."""
        sorts = list(Which)
        self.which = sorts[(sorts.index(self.which) + 1) % len(sorts)]
        self.show()
        self.notify(_("shown: {which}").format(which=_(WHICH[self.which])), timeout=2)

    def action_search(self) -> None:
        """To the search field."""
        field = self.query_one("#insights-search", Input)
        self.set_focus(field)
        field.action_select_all()

    def action_back(self) -> None:
        """Out of the search field, all shown; else back."""
        if not self._typing:
            self.dismiss()
            return
        self.query_one("#insights-search", Input).value = ""
        self.set_focus(self.query_one("#insights-list"))

    @on(OptionList.OptionSelected, "#insights-list")
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_decide()

    # ------------------------------------------------------------------------ elsewhere

    @work(exclusive=True, group="insight-change")
    async def action_open_measure(self) -> None:
        """The measure it led to; one of them, if there are several."""
        from kollegial.tui.screens.quality.measure import MeasureScreen

        insight, known = self.marked, self.known
        if insight is None or known is None:
            return
        lines = [known.measures[each] for each in insight.measures if each in known.measures]
        wanted = lines[0].id if len(lines) == 1 else None
        if len(lines) > 1:
            choices = [
                Choice(each.id, f"M{each.number} {each.title}", _(labels.STATUSES[each.status]))
                for each in lines
            ]
            wanted = await self.app.push_screen_wait(Choose(_("Which measure?"), choices))
        if wanted is not None:
            self.app.push_screen(MeasureScreen(wanted))

    def action_open_clearing(self) -> None:
        """Those that wait to be cleared for publication."""
        from kollegial.tui.screens.learning.clearing import ClearingScreen

        self.app.push_screen(ClearingScreen())

    def action_open_summary(self) -> None:
        """The learning summary."""
        from kollegial.tui.screens.learning.summary import SummaryScreen

        self.app.push_screen(SummaryScreen())

    @work(exclusive=True, group="insight-change")
    async def action_share(self) -> None:
        """A bundle of cleared ones for another organisation."""
        from kollegial.tui.screens.learning.houses import open_share

        await open_share(self.office)

    @work(exclusive=True, group="insight-change")
    async def action_take_in(self) -> None:
        """A bundle of another organisation."""
        from kollegial.tui.screens.learning.houses import open_take_in

        if await open_take_in(self.office) is not None:
            self.read()

    def action_open_measures(self) -> None:
        """The board."""
        from kollegial.tui.screens.quality.board import MeasuresScreen

        self.app.push_screen(MeasuresScreen())

    def action_open_agreements(self) -> None:
        """Dialogic agreements."""
        from kollegial.tui.screens.quality.agreements import AgreementsScreen

        self.app.push_screen(AgreementsScreen())

    def action_open_foundation(self) -> None:
        """What the organisation stands on."""
        from kollegial.tui.screens.quality.foundation import FoundationScreen

        self.app.push_screen(FoundationScreen())

    @work(exclusive=True, group="insight-change")
    async def action_role(self) -> None:
        """Another role."""
        await work_as_another(self.office)

    @property
    def _typing(self) -> bool:
        return isinstance(self.focused, Input)

    def _say(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)


async def _cleared(app: KollegialApp, at_work: QualityWork, insight: Insight) -> Insight | None:
    """Clear it after a question, or take the clearance back."""
    if insight.cleared_on is not None:
        return await asyncio.to_thread(at_work.change_insight, insight.id, ClearanceWithdrawn())
    question = Confirm(
        _("May these words be published?"),
        insight.text,
        yes=_("Yes, I have read it"),
        no=_("Not yet"),
    )
    if not await app.push_screen_wait(question):
        return None
    return await asyncio.to_thread(at_work.change_insight, insight.id, Cleared())


async def _undone(app: KollegialApp, at_work: QualityWork, insight: Insight) -> Insight | None:
    """Say what would be taken back, then do it."""
    history = await asyncio.to_thread(at_work.register.insight_history, insight.id)
    if not await sure_to_undo(app, history, past(insight.id, history)):
        return None
    return await asyncio.to_thread(at_work.undo_insight, insight.id)
