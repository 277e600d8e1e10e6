"""Clearing: which insights may stand in a published summary, decided by a person with a role."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import OptionList

from kollegial.flow.learning import clearance
from kollegial.flow.learning.clearance import Done
from kollegial.i18n import N_, ngettext_
from kollegial.quality.insight.telling import past
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.past import PastDialog
from kollegial.tui.dialogs.read_first import ReadFirst
from kollegial.tui.screens.learning.clearing_base import ClearingBase
from kollegial.tui.screens.learning.clearing_data import Which
from kollegial.tui.screens.quality.forms import of_insights
from kollegial.tui.screens.quality.role import work_for

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.insight.state import Insight

Step = Callable[["QualityWork", Sequence["Insight"]], Done]


class ClearingScreen(ClearingBase):
    """Insights that wait for clearing, those cleared, and those published before."""

    HELP = N_(
        "Clearing for publication: an insight stands in a learning summary only after somebody "
        "read it and cleared it (✓). Those that wait (?) stand first; what stood in a published "
        "summary has a ». The role and the day are kept, no name. Other words have to be cleared "
        "anew. What was published once stays published, even if the clearance is taken back."
    )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with those chosen."""
        match action:
            case "clear_it":
                return any(each.cleared_on is None for each in self.chosen)
            case "withdraw":
                return any(each.cleared_on is not None for each in self.chosen)
            case "reword" | "history" | "mark" | "mark_all":
                return self.at is not None
            case _:
                return True

    def action_mark(self) -> None:
        """Mark the one at the bar, or mark it no longer; the bar goes on."""
        at = self.at
        if at is not None:
            self.marked ^= {at.id}
            self.show()
            self.query_one("#clearing-list", OptionList).action_cursor_down()

    def action_mark_all(self) -> None:
        """All that are shown, or none."""
        shown = self.shown_ids
        self.marked = self.marked - shown if shown <= self.marked else self.marked | shown
        self.show()

    def action_which(self) -> None:
        """Others."""
        sorts = list(Which)
        self.which = sorts[(sorts.index(self.which) + 1) % len(sorts)]
        self.marked.clear()
        self.show()

    @work(exclusive=True, group="clearing")
    async def action_clear_it(self) -> None:
        """They may be published, once somebody read them."""
        texts = [each.text for each in self.chosen if each.cleared_on is None]
        if not texts:
            return
        if await self.app.push_screen_wait(ReadFirst(texts)):
            await self._do(clearance.clear)

    @work(exclusive=True, group="clearing")
    async def action_withdraw(self) -> None:
        """They may not, after all."""
        await self._do(clearance.withdraw)

    @work(exclusive=True, group="clearing")
    async def action_reword(self) -> None:
        """Other words, other areas."""
        at, at_work = self.at, await work_for(self.office)
        if at is None or at_work is None:
            return
        try:
            await of_insights.open_reword(self.office, at_work, at)
        except (Refused, StoreError) as error:
            self._say(tell(error))
        self.read()

    @work(exclusive=True, group="clearing")
    async def action_history(self) -> None:
        """What happened to the one at the bar."""
        at = self.at
        if at is None:
            return
        register = self.office.workplace.register
        try:
            history = await asyncio.to_thread(register.insight_history, at.id)
        except StoreError as error:
            self._say(tell(error))
            return
        await self.app.push_screen_wait(PastDialog(past(at.id, history)))

    @work(exclusive=True, group="clearing")
    async def action_share(self) -> None:
        """A bundle for another organisation."""
        from kollegial.tui.screens.learning.houses import open_share

        await open_share(self.office)

    def action_back(self) -> None:
        """Back."""
        self.dismiss()

    @on(OptionList.OptionSelected, "#clearing-list")
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self.check_action("clear_it", ()):
            self.action_clear_it()

    async def _do(self, step: Step) -> None:
        chosen, at_work = self.chosen, await work_for(self.office)
        if at_work is None:
            return
        try:
            done = await asyncio.to_thread(step, at_work, chosen)
        except (Refused, StoreError) as error:
            self._say(tell(error))
            self.read()
            return
        self.marked.clear()
        if step is clearance.clear:
            text = ngettext_(
                "One insight may be published.",
                "{count} insights may be published.",
                len(done.changed),
            )
        else:
            text = ngettext_(
                "One insight may be published no longer.",
                "{count} insights may be published no longer.",
                len(done.changed),
            )
        self.notify(text.format(count=len(done.changed)), timeout=4)
        for each in done.refused[:1]:
            self._say(tell(each))
        self.read()

    def _say(self, sentence: str) -> None:
        self.notify(sentence, severity="warning", markup=False)
