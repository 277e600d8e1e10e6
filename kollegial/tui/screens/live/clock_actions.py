"""Actions on the clock and the way through the phases."""

from __future__ import annotations

from collections.abc import Callable

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.i18n import _, language
from kollegial.tui.clockface import face
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screens.live.base import LiveBase

LONGEST = 240
"""Minutes somebody may ask for at a time."""


class ClockActions(LiveBase):
    """Start, pause, extend, advance, go back, close, undo."""

    def action_toggle_clock(self) -> None:
        """Start, pause, go on."""
        self.act(cmd.PauseClock() if self.live.state.running else cmd.StartClock())

    def action_one_more_minute(self) -> None:
        """One more minute for this phase."""
        self.act(cmd.Extend(60))

    def action_extend(self) -> None:
        """Some more (or fewer) minutes for this phase."""
        title = _("How many more minutes? (-2 makes it two shorter)")
        self._ask_minutes(title, lambda minutes: cmd.Extend(round(minutes * 60)))

    def ask_budget(self) -> None:
        """So many minutes are left for everything."""
        self._ask_minutes(_("How many minutes have you got left?"), cmd.SetBudget)

    def action_advance(self) -> None:
        """To the next phase, or to the end."""
        scene = self.scene
        if scene.may_add_round and scene.state.running:
            self.ask_round()
        elif scene.last:
            self.action_finish()
        elif self.act(cmd.Advance()):
            self.phase_changed()

    def action_go_back(self) -> None:
        """To an earlier phase; with more than one to choose from, ask."""
        earlier = range(self.live.state.current - 1, -1, -1)
        names = [self.scene.title_at(i, language()) for i in earlier]
        choices = [
            Choice(str(i), f"{i + 1} {name}") for i, name in zip(earlier, names, strict=True)
        ]
        if not choices:
            self.notify(_("This is the first phase."), severity="warning")
        elif len(choices) == 1:
            self._go_back("0")
        else:
            self.app.push_screen(Choose(_("Back to which phase?"), choices), self._go_back)

    def action_finish(self) -> None:
        """Close the session, after a question."""
        scene = self.scene
        to_come = range(scene.state.current + 1, len(scene.state.course))
        left = [scene.title_at(index, language()) for index in to_come]
        text = _(
            "After this you look back together, then comes the review. "
            "Undo brings the session back."
        )
        if left:
            text = _("Not held yet: {phases}.").format(phases=", ".join(left)) + "\n" + text
        self.app.push_screen(Confirm(_("Close the session?"), text, yes=_("Close")), self._finish)

    def action_undo(self) -> None:
        """Take the last step back."""
        self._step(cmd.Undo(), _("Taken back."))

    def action_redo(self) -> None:
        """Do it again."""
        self._step(cmd.Redo(), _("Done again."))

    def phase_changed(self) -> None:
        """Another phase is current now."""
        raise NotImplementedError

    def closed(self) -> None:
        """The session is over."""
        raise NotImplementedError

    def ask_round(self) -> None:
        """The block of phases may be held once more: ask."""
        raise NotImplementedError

    def _step(self, command: cmd.Undo | cmd.Redo, said: str) -> None:
        before = self.live.state.current
        if self.act(command):
            self.notify(said, timeout=2)
            if self.live.state.current != before:
                self.phase_changed()

    def _go_back(self, phase: str | None) -> None:
        if phase is not None and self.act(cmd.GoBack(int(phase))):
            self.phase_changed()

    def _finish(self, sure: bool | None) -> None:
        if sure and self.act(cmd.Finish()):
            self.closed()

    def _ask_minutes(self, title: str, command: Callable[[float], cmd.Command]) -> None:
        def check(value: str) -> str | None:
            return None if minutes_of(value) else _("A number of minutes, for example 5 or 7.5.")

        def given(value: str | None) -> None:
            found = minutes_of(value or "")
            if found:
                self.act(command(found))

        left = face(max(0, timing.allotted(self.live.state)))
        text = _("This phase has {time} in all.").format(time=left)
        self.app.push_screen(Ask(title, text, value="5", check=check), given)


def minutes_of(value: str) -> float | None:
    """Half minutes, with comma or point; None if it is no such number."""
    try:
        number = float(value.strip().replace(",", "."))
    except ValueError:
        return None
    return round(number * 2) / 2 if 0 < abs(number) <= LONGEST else None
