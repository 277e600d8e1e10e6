"""Several cases in one meeting: each is a session of its own, joined by the meeting."""

from __future__ import annotations

import uuid

from kollegial.consultation import commands as cmd
from kollegial.consultation.session import Frame, open_session
from kollegial.consultation.state import Candidate, SessionState
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace


def next_case(place: Workplace, done: LiveSession) -> LiveSession:
    """A new session for the same people; the finished one stays on the desk for its review.

    What the group agreed on goes along, and so do the cases offered and not taken.

    Raises:
        Refused, StoreError: then nothing has changed.
    """
    before = done.state
    opened = open_session(
        done.session.model,
        group=before.group,
        people=[person.name for person in before.people],
        date=before.date,
        language=before.language,
        frame=Frame(before.meeting or uuid.uuid4().hex, before.votes_per_person),
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    if before.confidentiality_agreed is not None:
        live.do(cmd.AgreeConfidentiality(before.confidentiality_agreed))
    if before.memory_agreed is not None:
        live.do(cmd.AgreeMemory(before.memory_agreed))
    if before.names_in_case:
        live.do(cmd.NoteNames(before.names_in_case))
    _offer_again(live, before)
    return live


def _offer_again(live: LiveSession, before: SessionState) -> None:
    """The cases that were not taken, with what was said about them."""
    if not live.session.scene(0).chooses_case:
        return
    now = {person.name: person.id for person in live.state.people}
    names = {person.id: person.name for person in before.people}
    for topic in before.contributions:
        if topic.kind is not ContributionKind.TOPIC or topic.id == before.chosen_case:
            continue
        live.do(cmd.Contribute(topic.text, ContributionKind.TOPIC))
        number = live.state.contributions[-1].id
        candidate = before.candidates.get(topic.id, Candidate())
        if candidate.urgency:
            live.do(cmd.RateCandidate(number, candidate.urgency))
        owner = names.get(candidate.person_id or "")
        if owner is not None:
            live.do(cmd.OfferCandidate(number, now[owner]))
