"""Actions on what was said too early."""

from __future__ import annotations

from functools import partial

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Parked
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _, language
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.labels import kind_label
from kollegial.tui.screens.live.base import SessionBase
from kollegial.tui.widgets.contributions import Contributions

PARKED = (
    ContributionKind.IDEA,
    ContributionKind.HYPOTHESIS,
    ContributionKind.QUESTION,
    ContributionKind.FACT,
    ContributionKind.TOPIC,
    ContributionKind.PROCESS,
)
"""What is said too early, the usual first."""


class ParkingActions(SessionBase):
    """Put off, take up, let go."""

    def action_park(self) -> None:
        """Put off what is in the field; with an empty one, look at what was put off."""
        text = self.query_one(Contributions).entry.strip()
        if text:
            self.park_here()
        elif self.live.state.parked:
            choices = [
                Choice(str(each.id), each.text, self._parked_detail(each))
                for each in self.live.state.parked
            ]
            self.app.push_screen(Choose(_("What was put off"), choices), self._parked_picked)
        else:
            self.notify(_("Nothing was put off. What you type into the field can be."), timeout=4)

    def park_here(self) -> None:
        """Put off what is in the entry field, or ask what."""
        text = self.query_one(Contributions).entry.strip()
        if text:
            self._park_as(text)
        else:
            self.app.push_screen(Ask(_("What is put off?")), self._park_asked)

    def _park_asked(self, text: str | None) -> None:
        if text and text.strip():
            self._park_as(text)

    def _park_as(self, text: str) -> None:
        choices = [Choice(kind.value, kind_label(kind)) for kind in PARKED]
        question = Choose(_("Not now. What is it?"), choices, text)
        self.app.push_screen(question, partial(self._parked, text))

    def _parked(self, text: str, kind: str | None) -> None:
        if kind is None or not self.act(cmd.Park(text, ContributionKind(kind))):
            return
        self.query_one(Contributions).clear_entry()
        parked = self.live.state.parked[-1]
        where = self.scene.title_at(parked.due, language())
        self.notify(_("Put off until: {phase}").format(phase=where), markup=False, timeout=4)

    def _parked_detail(self, parked: Parked) -> str:
        where = self.scene.title_at(parked.due, language())
        return _("{kind}, for: {phase}").format(kind=kind_label(parked.kind), phase=where)

    def _parked_picked(self, parked_id: str | None) -> None:
        if parked_id is None:
            return
        parked = next(p for p in self.live.state.parked if p.id == int(parked_id))
        choices = [
            Choice("take", _("Write it down here, now")),
            Choice("drop", _("Let it go")),
        ]
        question = Choose(_("What was put off"), choices, parked.text)
        self.app.push_screen(question, partial(self._parked_decided, parked.id))

    def _parked_decided(self, parked_id: int, what: str | None) -> None:
        if what == "take":
            self.act(cmd.TakeUpParked(parked_id))
        elif what == "drop":
            self.act(cmd.DropParked(parked_id))
