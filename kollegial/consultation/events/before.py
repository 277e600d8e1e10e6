"""Events about what comes before the case: which case, which agreements, what became of others."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kollegial.consultation.events.base import Happened, ProtocolId
from kollegial.consultation.method import Identifier
from kollegial.consultation.votes import Votes


class CandidateRated(Happened):
    """How urgent a case is to whoever offers it: 1 (can wait) to 5 (today)."""

    type: Literal["candidate_rated"] = "candidate_rated"
    id: int
    urgency: int = Field(ge=0, le=5)


class CandidateVoted(Happened):
    """How many votes a case has by now."""

    type: Literal["candidate_voted"] = "candidate_voted"
    id: int
    votes: int = Field(ge=0)


class CandidateOffered(Happened):
    """Whose case it is."""

    type: Literal["candidate_offered"] = "candidate_offered"
    id: int
    person_id: str | None


class VotesPerPersonSet(Happened):
    """How many votes everybody has."""

    type: Literal["votes_per_person_set"] = "votes_per_person_set"
    votes: Votes


class CaseChosen(Happened):
    """The group takes this case."""

    type: Literal["case_chosen"] = "case_chosen"
    id: int


class Checked(Happened):
    """A question of the checklist was answered; None takes the answer back."""

    type: Literal["checked"] = "checked"
    item: Identifier
    answer: bool | None


class ConfidentialityAgreed(Happened):
    """Everybody agreed to keep to themselves what is said."""

    type: Literal["confidentiality_agreed"] = "confidentiality_agreed"
    agreed: bool


class MemoryAgreed(Happened):
    """Whether names and roles may stay on the desk for the next meeting."""

    type: Literal["memory_agreed"] = "memory_agreed"
    agreed: bool


class FollowedUp(Happened):
    """What became of an earlier case; empty text takes the answer back."""

    type: Literal["followed_up"] = "followed_up"
    protocol_id: ProtocolId
    text: str = Field(repr=False)
