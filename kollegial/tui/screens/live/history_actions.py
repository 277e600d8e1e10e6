"""The visible history: what happened, step by step, and back to any step."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.i18n import _
from kollegial.tui.dialogs.history import History
from kollegial.tui.screens.live.clock_actions import ClockActions


class HistoryActions(ClockActions):
    """Look back, and undo as many steps as somebody chooses."""

    def action_history(self) -> None:
        """Every step so far."""
        self.app.push_screen(History(self.live.session), self._back_to)

    def _back_to(self, steps: str | None) -> None:
        """Take back so many steps."""
        if not steps or not int(steps):
            return
        before = self.live.state.current
        if self.act(*(cmd.Undo() for _step in range(int(steps)))):
            self.notify(_("{count} steps taken back.").format(count=int(steps)), timeout=4)
            if self.live.state.current != before:
                self.phase_changed()
