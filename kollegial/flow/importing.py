"""A session held on paper goes through the same engine as one held on screen."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kollegial.consultation import commands as cmd
from kollegial.consultation.clock import Reading
from kollegial.consultation.library import Library
from kollegial.consultation.session import open_session
from kollegial.consultation.vocabulary import OutputForm
from kollegial.flow.live import LiveSession
from kollegial.flow.wayfinding import left_out, way_to
from kollegial.marking import N_
from kollegial.protocol.paper import PaperContribution, PaperPhase, PaperSession
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.store.desk import Desk

BEGIN = dt.time(9, tzinfo=dt.UTC)
"""Paper knows the day but not the hour; any hour gives the same lengths."""


class PaperClock:
    """A clock that somebody wrote down."""

    def __init__(self, date: dt.date) -> None:
        self._wall = round(dt.datetime.combine(date, BEGIN).timestamp() * 1000)
        self._steady = 0

    def now(self) -> Reading:
        """The moment reached so far."""
        return Reading(wall=self._wall, steady=self._steady, boot="paper")

    def wait(self, minutes: float) -> None:
        """Minutes go by."""
        self._wall += round(minutes * 60_000)
        self._steady += round(minutes * 60_000)


def import_paper(desk: Desk, library: Library, paper: PaperSession) -> LiveSession:
    """The session on the desk, finished and ready for review.

    Raises:
        Refused: naming what does not fit the model; then the desk is as it was.
    """
    model = library.model(paper.model)
    known = [phase.id for phase in model.phases]
    if unknown := [phase.id for phase in paper.phases if phase.id not in known]:
        raise Refused(N_("{model} has no phase {phase}."), model=model.names, phase=unknown[0])
    clock = PaperClock(paper.date)
    opened = open_session(
        model,
        group=paper.group,
        people=paper.participants,
        date=paper.date,
        language=paper.language,
    )
    live = LiveSession.begin(desk, clock, library, opened)
    try:
        for command in _commands(live, paper, clock):
            live.do(command)
    except Refused:
        desk.erase(live.id)
        raise
    return live


def _commands(live: LiveSession, paper: PaperSession, clock: PaperClock) -> Iterator[cmd.Command]:
    """What would have been asked of the session, in order."""
    yield cmd.StartClock()
    yield cmd.NoteNames(paper.names_in_case)
    yield from _casting(live, paper)
    times: Counter[str] = Counter()
    for paper_phase in paper.phases:
        times[paper_phase.id] += 1
        yield from way_to(live, paper_phase.id, times[paper_phase.id])
        yield from _phase(live, paper_phase)
        clock.wait(paper_phase.minutes)
    yield from left_out(live)
    yield cmd.Finish()
    yield from _afterwards(live, paper)


def _casting(live: LiveSession, paper: PaperSession) -> Iterator[cmd.Command]:
    ids = {person.name: person.id for person in live.state.people}
    known = {role.id for role in live.session.model.roles}
    for role_id, names in paper.roles.items():
        if role_id not in known:
            raise Refused(N_("This model has no role {role}."), role=role_id)
        for name in names:
            if name not in ids:
                raise Refused(
                    N_("Roles, {role}: everybody named here must stand in participants too."),
                    role=role_id,
                )
            yield cmd.AssignRole(ids[name], role_id)


def _phase(live: LiveSession, paper: PaperPhase) -> Iterator[cmd.Command]:
    form = live.session.scene(0).phase.output.form
    if paper.method is not None and form in (OutputForm.METHOD, OutputForm.METHOD_CONTRIBUTIONS):
        yield cmd.ChooseMethod(paper.method)
    for contribution in paper.contributions:
        yield from _contribution(live, contribution)
    if paper.notes.strip():
        yield cmd.WriteNotes(live.state.current, paper.notes)


def _afterwards(live: LiveSession, paper: PaperSession) -> Iterator[cmd.Command]:
    asked = live.session.scene(live.now()).kinds
    for contribution in paper.afterwards:
        if contribution.kind not in asked:
            raise Refused(
                N_(
                    "{model} does not ask for this afterwards: {kind}. "
                    "Leave it out or put it in a phase."
                ),
                model=live.session.model.names,
                kind=contribution.kind.value,
            )
        yield from _contribution(live, contribution)


def _contribution(live: LiveSession, paper: PaperContribution) -> Iterator[cmd.Command]:
    yield cmd.Contribute(paper.text, paper.kind)
    number = live.state.next_contribution - 1
    if paper.adopted:
        yield cmd.AdoptIdea(number)
    if paper.until is not None:
        yield cmd.DateStep(number, paper.until)
