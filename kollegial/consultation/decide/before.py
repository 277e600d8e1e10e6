"""Decisions about what comes before the case."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.casting import hand_on, holders
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    CandidateOffered,
    CandidateRated,
    CandidateVoted,
    CaseChosen,
    Checked,
    ConfidentialityAgreed,
    Event,
    FollowedUp,
    MemoryAgreed,
    RolesSet,
    VotesPerPersonSet,
)
from kollegial.consultation.state import Candidate
from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.consultation.votes import MOST_VOTES
from kollegial.consultation.wording import storable
from kollegial.marking import N_
from kollegial.refusal import Refused

MOST_URGENT = 5
LONGEST_FOLLOW_UP = 4_000


def rate(scene: Scene, command: cmd.RateCandidate) -> tuple[Event, ...]:
    """How urgent a case is."""
    candidate = _candidate(scene, command.id)
    if not 0 <= command.urgency <= MOST_URGENT:
        raise Refused(N_("Urgency is a number from 1 to {count}."), count=MOST_URGENT)
    if command.urgency == candidate.urgency:
        return ()
    return (CandidateRated(id=command.id, urgency=command.urgency),)


def vote(scene: Scene, command: cmd.VoteCandidate) -> tuple[Event, ...]:
    """A vote more or fewer; all together not more than everybody has."""
    candidate = _candidate(scene, command.id)
    votes = max(0, candidate.votes + command.by)
    if command.by > 0 and votes_left(scene) < command.by:
        raise Refused(N_("All votes are cast: {count} for each person."), count=_per_person(scene))
    if votes == candidate.votes:
        return ()
    return (CandidateVoted(id=command.id, votes=votes),)


def set_votes(scene: Scene, command: cmd.SetVotesPerPerson) -> tuple[Event, ...]:
    """How many votes everybody has."""
    if not 1 <= command.votes <= MOST_VOTES:
        raise Refused(N_("Everybody has 1 to {count} votes."), count=MOST_VOTES)
    if command.votes == scene.state.votes_per_person:
        return ()
    if command.votes * len(scene.state.people) < _cast(scene):
        raise Refused(N_("More votes are cast already. Take some back first."))
    return (VotesPerPersonSet(votes=command.votes),)


def offer(scene: Scene, command: cmd.OfferCandidate) -> tuple[Event, ...]:
    """Whose case it is."""
    candidate = _candidate(scene, command.id)
    if command.person_id is not None and scene.state.person(command.person_id) is None:
        raise Refused(N_("That person is not in this session."))
    if command.person_id == candidate.person_id:
        return ()
    return (CandidateOffered(id=command.id, person_id=command.person_id),)


def choose(scene: Scene, command: cmd.ChooseCase) -> tuple[Event, ...]:
    """The case, and with it who gives it, if that is known."""
    candidate = _candidate(scene, command.id)
    chosen: tuple[Event, ...] = ()
    if scene.state.chosen_case != command.id:
        chosen = (CaseChosen(id=command.id),)
    role = scene.model.role_of(RoleKind.CASE_GIVER)
    person = candidate.person_id
    if role is None or person is None or person in holders(scene.state.casting, role.id):
        return chosen
    casting = hand_on(scene.model, scene.state.casting, role.id, person)
    return (*chosen, RolesSet(casting=dict(casting), how="case"))


def answer(scene: Scene, command: cmd.Answer) -> tuple[Event, ...]:
    """An answer of the checklist."""
    if scene.state.checklist.get(command.item) is command.answer:
        return ()
    return (Checked(item=command.item, answer=command.answer),)


def agree_confidentiality(scene: Scene, command: cmd.AgreeConfidentiality) -> tuple[Event, ...]:
    """Everybody agreed."""
    if scene.state.confidentiality_agreed is command.agreed:
        return ()
    return (ConfidentialityAgreed(agreed=command.agreed),)


def agree_memory(scene: Scene, command: cmd.AgreeMemory) -> tuple[Event, ...]:
    """Whether names and roles may stay."""
    if scene.state.memory_agreed is command.agreed:
        return ()
    return (MemoryAgreed(agreed=command.agreed),)


def follow_up(scene: Scene, command: cmd.FollowUp) -> tuple[Event, ...]:
    """What became of an earlier case."""
    text = storable(command.text).strip()
    if len(text) > LONGEST_FOLLOW_UP:
        raise Refused(N_("An answer holds at most {count} characters."), count=LONGEST_FOLLOW_UP)
    if text == scene.state.follow_ups.get(command.protocol_id, ""):
        return ()
    return (FollowedUp(protocol_id=command.protocol_id, text=text),)


def votes_left(scene: Scene) -> int:
    """How many votes are not cast yet, of everybody together."""
    return max(0, _per_person(scene) * len(scene.state.people) - _cast(scene))


def _cast(scene: Scene) -> int:
    return sum(candidate.votes for candidate in scene.state.candidates.values())


def _per_person(scene: Scene) -> int:
    return scene.state.votes_per_person


def _candidate(scene: Scene, contribution_id: int) -> Candidate:
    contribution = scene.state.contribution(contribution_id)
    if contribution is None or contribution.kind is not ContributionKind.TOPIC:
        raise Refused(N_("That case is not offered any more."))
    return scene.state.candidates.get(contribution_id, Candidate())
