"""Actions on what is written down while the session runs: contributions and notes."""

from __future__ import annotations

from functools import partial

from textual import on

from kollegial.consultation import commands as cmd
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.screens.live.contribution_actions import ContributionActions
from kollegial.tui.screens.live.parking_actions import ParkingActions
from kollegial.tui.screens.live.people_actions import PeopleActions
from kollegial.tui.widgets.casting_panel import CastingPanel
from kollegial.tui.widgets.contributions import Contributions
from kollegial.tui.widgets.notes import Notes


class CaptureActions(ContributionActions, ParkingActions, PeopleActions):
    """Between the fields; take what is marked; notes.

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

    def action_strike(self) -> None:
        """Strike the marked contribution, or take the marked person out."""
        casting = self.query_one(CastingPanel)
        if casting.display and casting.has_focus_within:
            if casting.marked is not None:
                self.act(cmd.RemovePerson(casting.marked))
            return
        super().action_strike()

    def action_adopt(self) -> None:
        """Take what is marked: a case, a headstand idea to turn back, or a candidate."""
        marked = self.query_one(Contributions).marked
        found = self.live.state.contribution(marked) if marked is not None else None
        if found is None:
            return
        if found.kind is ContributionKind.TOPIC and self.scene.chooses_case:
            if self.act(cmd.ChooseCase(found.id)):
                self.notify(_("The case is chosen."), timeout=2)
        elif found.kind is ContributionKind.INVERTED:
            question = Ask(_("Turned back: what would help instead?"), found.text)
            self.app.push_screen(question, partial(self._turned_back, found.id))
        else:
            self.act(cmd.AdoptContribution(found.id))

    def store_notes(self) -> None:
        """Store what has been typed into the notes so far."""
        written = self.query_one(Notes).pending()
        if written is not None:
            self.live.do(cmd.WriteNotes(written.phase, written.text))

    @on(Notes.Written)
    def _written(self, event: Notes.Written) -> None:
        event.stop()
        # Nothing else on screen depends on notes, and somebody is typing: no look at the rest.
        before = self.live.session
        try:
            self.live.do(cmd.WriteNotes(event.phase, event.text))
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
        if not before.can_undo or before.can_redo:
            self.refresh_bindings()

    def _turned_back(self, contribution_id: int, text: str | None) -> None:
        if text is not None and text.strip():
            self.act(cmd.TurnBack(contribution_id, text))
