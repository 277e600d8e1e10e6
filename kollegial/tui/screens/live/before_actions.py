"""Actions on what comes before the case: which case, and the frame around it."""

from __future__ import annotations

from functools import partial

from kollegial.consultation import commands as cmd
from kollegial.consultation.state import Candidate, Contribution
from kollegial.consultation.votes import MOST_VOTES
from kollegial.i18n import _
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.live.base import LiveBase
from kollegial.tui.widgets.contributions import Contributions


class BeforeActions(LiveBase):
    """Urgency, votes, whose case it is; the checklist and the agreements."""

    def action_urgency(self, key: str) -> None:
        """How urgent the case marked is; the same number again takes it back."""
        case = self._case()
        if case is not None:
            urgency = int(key)
            now = self.live.state.candidates.get(case.id, Candidate()).urgency
            self.act(cmd.RateCandidate(case.id, 0 if now == urgency else urgency))

    def action_vote_up(self) -> None:
        """A vote more."""
        self._vote(1)

    def action_vote_down(self) -> None:
        """A vote fewer."""
        self._vote(-1)

    def action_votes_each(self) -> None:
        """How many votes has everybody?"""
        now = self.live.state.votes_per_person
        choices = [Choice(str(count), str(count)) for count in range(1, MOST_VOTES + 1)]
        question = Choose(_("How many votes has everybody?"), choices, current=str(now))
        self.app.push_screen(question, self._votes_set)

    def action_offer(self) -> None:
        """Whose case is it?"""
        case = self._case()
        if case is None:
            return
        choices = [Choice(p.id, p.name) for p in self.live.state.people]
        choices.append(Choice("", _("not said")))
        current = self.live.state.candidates.get(case.id, Candidate()).person_id
        question = Choose(_("Whose case is it?"), choices, case.text, current=current)
        self.app.push_screen(question, partial(self._offered, case.id))

    def open_before(self) -> None:
        """What became of earlier cases, the agreements, the checklist."""
        from kollegial.tui.screens.before import BeforeScreen

        self.app.push_screen(BeforeScreen(self.live), self._before_done)

    def _before_done(self, _result: None) -> None:
        self.show()

    def _votes_set(self, votes: str | None) -> None:
        if votes is not None:
            self.act(cmd.SetVotesPerPerson(int(votes)))

    def _vote(self, by: int) -> None:
        case = self._case()
        if case is not None:
            self.act(cmd.VoteCandidate(case.id, by))

    def _case(self) -> Contribution | None:
        """The case marked in the list, where cases are offered."""
        marked = self.query_one(Contributions).marked
        if marked is None or not self.scene.chooses_case:
            return None
        return self.live.state.contribution(marked)

    def _offered(self, case_id: int, person_id: str | None) -> None:
        if person_id is not None:
            self.act(cmd.OfferCandidate(case_id, person_id or None))
