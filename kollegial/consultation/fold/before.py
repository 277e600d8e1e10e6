"""What comes before the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.state import Candidate, SessionState


def rated(state: SessionState, event: ev.CandidateRated, _at: int) -> SessionState:
    """How urgent it is."""
    return _with(state, event.id, replace(_candidate(state, event.id), urgency=event.urgency))


def voted(state: SessionState, event: ev.CandidateVoted, _at: int) -> SessionState:
    """How many votes it has."""
    return _with(state, event.id, replace(_candidate(state, event.id), votes=event.votes))


def offered(state: SessionState, event: ev.CandidateOffered, _at: int) -> SessionState:
    """Whose it is."""
    return _with(state, event.id, replace(_candidate(state, event.id), person_id=event.person_id))


def votes_set(state: SessionState, event: ev.VotesPerPersonSet, _at: int) -> SessionState:
    """How many votes everybody has."""
    return replace(state, votes_per_person=event.votes)


def chosen(state: SessionState, event: ev.CaseChosen, _at: int) -> SessionState:
    """The case the group takes."""
    return replace(state, chosen_case=event.id)


def checked(state: SessionState, event: ev.Checked, _at: int) -> SessionState:
    """An answer of the checklist."""
    checklist = {item: answer for item, answer in state.checklist.items() if item != event.item}
    if event.answer is not None:
        checklist[event.item] = event.answer
    return replace(state, checklist=MappingProxyType(checklist))


def confidentiality(state: SessionState, event: ev.ConfidentialityAgreed, _at: int) -> SessionState:
    """Whether everybody agreed."""
    return replace(state, confidentiality_agreed=event.agreed)


def memory(state: SessionState, event: ev.MemoryAgreed, _at: int) -> SessionState:
    """Whether names and roles may stay."""
    return replace(state, memory_agreed=event.agreed)


def followed_up(state: SessionState, event: ev.FollowedUp, _at: int) -> SessionState:
    """What became of an earlier case."""
    others = {each: text for each, text in state.follow_ups.items() if each != event.protocol_id}
    if event.text:
        others[event.protocol_id] = event.text
    return replace(state, follow_ups=MappingProxyType(others))


def _candidate(state: SessionState, number: int) -> Candidate:
    return state.candidates.get(number, Candidate())


def _with(state: SessionState, number: int, candidate: Candidate) -> SessionState:
    return replace(state, candidates=MappingProxyType({**state.candidates, number: candidate}))


FOLDS: Final[Mapping[type, Any]] = {
    ev.CandidateRated: rated,
    ev.CandidateVoted: voted,
    ev.CandidateOffered: offered,
    ev.VotesPerPersonSet: votes_set,
    ev.CaseChosen: chosen,
    ev.Checked: checked,
    ev.ConfidentialityAgreed: confidentiality,
    ev.MemoryAgreed: memory,
    ev.FollowedUp: followed_up,
}
