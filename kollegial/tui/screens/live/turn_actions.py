"""Actions on turns, counters and rounds."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.i18n import _, language
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.live.clock_actions import ClockActions


class TurnActions(ClockActions):
    """Whose turn it is, what is counted, another round."""

    def action_next_turn(self) -> None:
        """The next one is on; or one more question; or one more who had the floor."""
        scene = self.scene
        if scene.phase.round_robin is None and scene.phase.counter is not None:
            self.act(cmd.Count())
            return
        if self.act(cmd.TakeTurn()) and scene.phase.round_robin is None:
            count = self.live.state.phase.turns
            self.notify(_("{count} turns to speak in this phase").format(count=count), timeout=2)

    def action_pass_turn(self) -> None:
        """Whose turn it is says nothing."""
        self.act(cmd.PassTurn())

    def ask_round(self) -> None:
        """At the end of a block that may be held once more: another one, or on?"""
        scene = self.scene
        rounds = scene.rounds_at(scene.state.current)
        assert rounds is not None  # noqa: S101 - only asked inside of rounds
        name = rounds.names.within(language())
        title = rounds.offer.within(language()) if rounds.offer else _("Another round?")
        choices = [
            Choice("on", _("On to what comes next")),
            Choice("again", _("Once more: {name}").format(name=name)),
        ]
        self.app.push_screen(Choose(title, choices), self._round_asked)

    def _round_asked(self, answer: str | None) -> None:
        if answer is None:
            return
        if answer == "on" and self.scene.last:
            self.action_finish()
        elif self.act(cmd.AddRound() if answer == "again" else cmd.Advance()):
            self.phase_changed()
