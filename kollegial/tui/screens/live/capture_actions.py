"""Actions on what is written down: contributions and notes."""

from __future__ import annotations

from functools import partial

from textual import on

from kollegial.consultation import commands as cmd
from kollegial.i18n import _
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.labels import kind_label
from kollegial.tui.screens.live.people_actions import PeopleActions
from kollegial.tui.widgets.casting_panel import CastingPanel
from kollegial.tui.widgets.contributions import Contributions
from kollegial.tui.widgets.notes import Notes


class CaptureActions(PeopleActions):
    """Add, reword, move, strike, adopt; write notes.

    Focus is set at once (``Screen.set_focus``): ``Widget.focus`` waits in the queue
    behind keys that somebody typed already.
    """

    def action_switch_field(self) -> None:
        """From the entry field to the notes and back."""
        notes = self.query_one(Notes)
        to_notes = not notes.has_focus
        self.set_class(to_notes, "-notes")
        if to_notes:
            self.set_focus(notes)
        else:
            self.query_one(Contributions).take_focus()

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
        """Strike the marked contribution, or take the marked person out."""
        casting = self.query_one(CastingPanel)
        if casting.display and casting.has_focus_within:
            if casting.marked is not None:
                self.act(cmd.RemovePerson(casting.marked))
            return
        marked = self.query_one(Contributions).marked
        if marked is not None:
            self.act(cmd.StrikeContribution(marked))

    def action_adopt(self) -> None:
        """The marked candidate becomes the result of the phase."""
        marked = self.query_one(Contributions).marked
        if marked is not None:
            self.act(cmd.AdoptContribution(marked))

    def store_notes(self) -> None:
        """Store what has been typed into the notes so far."""
        written = self.query_one(Notes).pending()
        if written is not None:
            self.live.do(cmd.WriteNotes(written.phase, written.text))

    @on(Contributions.Entered)
    def _entered(self, event: Contributions.Entered) -> None:
        event.stop()
        if self.act(cmd.Contribute(event.text, event.kind)):
            self.query_one(Contributions).clear_entry()

    @on(Contributions.Picked)
    def _picked_contribution(self, event: Contributions.Picked) -> None:
        event.stop()
        contribution = self.live.state.contribution(event.contribution_id)
        if contribution is not None:
            title = _("Reword: {kind}").format(kind=kind_label(contribution.kind))
            reworded = partial(self._reworded, contribution.id)
            self.app.push_screen(Ask(title, value=contribution.text), reworded)

    @on(Notes.Written)
    def _written(self, event: Notes.Written) -> None:
        event.stop()
        self.act(cmd.WriteNotes(event.phase, event.text))

    def _reworded(self, contribution_id: int, text: str | None) -> None:
        if text is not None:
            self.act(cmd.EditContribution(contribution_id, text))

    def _move(self, by: int) -> None:
        panel = self.query_one(Contributions)
        marked = panel.marked
        if marked is None:
            return
        ids = [c.id for c in self.live.state.contributions_in(self.live.state.current)]
        place = ids.index(marked) + by
        if place >= 0 and self.act(cmd.MoveContribution(marked, place)):
            panel.mark(marked)
