"""Actions on contributions, wherever there is a list of them."""

from __future__ import annotations

from functools import partial

from textual import on

from kollegial.consultation import commands as cmd
from kollegial.i18n import _
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.labels import kind_label
from kollegial.tui.screens.live.base import SessionBase
from kollegial.tui.widgets.contributions import Contributions


class ContributionActions(SessionBase):
    """Add, reword, move, strike."""

    def action_switch_kind(self) -> None:
        """The next kind of contribution."""
        self.query_one(Contributions).next_kind()

    def action_move_up(self) -> None:
        """The marked contribution moves up."""
        self._move(-1)

    def action_move_down(self) -> None:
        """The marked contribution moves down."""
        self._move(1)

    def action_strike(self) -> None:
        """Strike the marked contribution."""
        marked = self.query_one(Contributions).marked
        if marked is not None:
            self.act(cmd.StrikeContribution(marked))

    @on(Contributions.Entered)
    def _entered(self, event: Contributions.Entered) -> None:
        event.stop()
        if self.act(cmd.Contribute(event.text, event.kind)):
            self.query_one(Contributions).clear_entry()

    @on(Contributions.EnteredMany)
    def _entered_many(self, event: Contributions.EnteredMany) -> None:
        event.stop()
        if self.act(cmd.ContributeLines(event.texts, event.kind)):
            count = len(event.texts)
            text = _("{count} contributions written down; one Undo takes them back.")
            self.notify(text.format(count=count), timeout=4)

    @on(Contributions.Picked)
    def _picked_contribution(self, event: Contributions.Picked) -> None:
        event.stop()
        contribution = self.live.state.contribution(event.contribution_id)
        if contribution is not None:
            title = _("Reword: {kind}").format(kind=kind_label(contribution.kind))
            reworded = partial(self._reworded, contribution.id)
            self.app.push_screen(Ask(title, value=contribution.text), reworded)

    def _reworded(self, contribution_id: int, text: str | None) -> None:
        if text is not None:
            self.act(cmd.EditContribution(contribution_id, text))

    def _move(self, by: int) -> None:
        panel = self.query_one(Contributions)
        marked = panel.marked
        if marked is None:
            return
        ids = [c.id for c in self.live.state.contributions_in(self.scene.place)]
        place = ids.index(marked) + by
        if place >= 0 and self.act(cmd.MoveContribution(marked, place)):
            panel.mark(marked)
