"""The measures: board or list, filtered, marked, changed, opened."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from textual import on, work

from kollegial.i18n import N_, _
from kollegial.quality.board.grouping import GROUPINGS, GroupBy
from kollegial.quality.board.line import line_of
from kollegial.quality.board.query import MeasureFilter
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.quality.document_actions import DocumentActions
from kollegial.tui.screens.quality.listing import ORDERS, Order
from kollegial.tui.screens.quality.role import work_as_another, work_for
from kollegial.tui.widgets.quality.board_filter import FilterLine
from kollegial.tui.widgets.quality.board_lanes import Lanes


class MeasuresScreen(DocumentActions):
    """Every measure of the register."""

    HELP = N_(
        "The measures, as a board with columns or as a list. The light is computed from dates: "
        "▲ overdue, ◆ due within 14 days, ● on its way, ○ at rest (proposed, suspended, dropped), "
        "✓ closed. Until a measure is implemented its due date counts, and until its check its "
        "measuring days. Filter with words of title or goal and with status:, due:, light:, "
        "area:, role:, team:, goal:, origin: and period:, as in “status:open due:overdue,14 "
        "handover”; “none” finds what has none. Nobody is ranked: groups stand in a fixed order."
    )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing shown, nothing to open; nothing filtered, nothing to clear."""
        if self.changing and action in ("bulk", "undo", "new", "role"):
            return None
        if action in ("open_measure", "mark", "mark_all", "bulk", "preview", "export"):
            return bool(self.shown) and not self._typing
        if action == "clear":
            return bool(self.text) or self.wanted != MeasureFilter()
        if action == "group":
            return self.view.board
        if action == "order":
            return not self.view.board
        if action == "undo":
            return self.can_undo
        return True

    @property
    def _typing(self) -> bool:
        return isinstance(self.focused, FilterLine)

    # --------------------------------------------------------------------------- view

    def action_view(self) -> None:
        """Board to list and back, with the same measure in hand."""
        held = self.current
        self.view = replace(self.view, board=not self.view.board)
        self.show()
        if held is not None:
            self.query_one(Lanes).go_to(held.id)

    @work(exclusive=True, group="measures-view")
    async def action_group(self) -> None:
        """Other columns."""
        choices = [Choice(each.value, _(name)) for each, name in GROUPINGS.items()]
        by = await self.app.push_screen_wait(
            Choose(_("Columns of the board"), choices, current=self.view.by.value)
        )
        if by is not None:
            self.view = replace(self.view, by=GroupBy(by))
            self.show()

    @work(exclusive=True, group="measures-view")
    async def action_order(self) -> None:
        """Another order."""
        choices = [Choice(each.value, _(name)) for each, name in ORDERS.items()]
        order = await self.app.push_screen_wait(
            Choose(_("Order of the list"), choices, current=self.view.order.value)
        )
        if order is not None:
            self.view = replace(self.view, order=Order(order))
            self.show()

    @on(Lanes.Opened)
    def action_open_measure(self) -> None:
        """The page of the measure in hand."""
        from kollegial.tui.screens.quality.measure import MeasureScreen

        line = self.current
        if line is not None:
            self.app.push_screen(MeasureScreen(line.id), self._back)

    @work(exclusive=True, group="measures-change")
    async def action_new(self) -> None:
        """Propose a measure."""
        from kollegial.tui.screens.quality.forms import open_new

        at_work = await work_for(self.office)
        measure = await open_new(self.office, at_work) if at_work is not None else None
        if measure is None:
            return
        try:
            number = await asyncio.to_thread(self.office.workplace.register.number, measure.id)
        except StoreError as error:
            self.notify(tell(error), severity="error", markup=False)
            return
        self.lines = [line_of(measure, number), *(self.lines or [])]
        self.show()
        self.query_one(Lanes).go_to(measure.id)

    # --------------------------------------------------------------------- elsewhere

    def action_open_insights(self) -> None:
        """What was learned."""
        from kollegial.tui.screens.quality.insights import InsightsScreen

        self.app.push_screen(InsightsScreen(), self._back)

    def action_open_agreements(self) -> None:
        """Dialogic agreements."""
        from kollegial.tui.screens.quality.agreements import AgreementsScreen

        self.app.push_screen(AgreementsScreen(), self._back)

    def action_open_foundation(self) -> None:
        """What the measures stand on."""
        from kollegial.tui.screens.quality.foundation import FoundationScreen

        self.app.push_screen(FoundationScreen(), self._back)

    @work(exclusive=True, group="measures-change")
    async def action_role(self) -> None:
        """Another role."""
        await work_as_another(self.office)

    def action_back(self) -> None:
        """Out of the filter line, else to the start page."""
        if self._typing:
            self.action_into_lanes()
        else:
            self.dismiss()

    def _back(self, _nothing: None) -> None:
        """Back from another screen: measures may have come or changed."""
        self.read()
