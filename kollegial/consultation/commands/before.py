"""Commands about what comes before the case."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RateCandidate:
    """How urgent a case is: 1 (can wait) to 5 (today), 0 takes it back."""

    id: int
    urgency: int


@dataclass(frozen=True, slots=True)
class VoteCandidate:
    """One vote more for a case, or fewer with ``by = -1``."""

    id: int
    by: int = 1


@dataclass(frozen=True, slots=True)
class SetVotesPerPerson:
    """How many votes everybody has."""

    votes: int


@dataclass(frozen=True, slots=True)
class OfferCandidate:
    """Whose case it is; None leaves it open."""

    id: int
    person_id: str | None


@dataclass(frozen=True, slots=True)
class ChooseCase:
    """The group takes this case; whoever offers it gives the case."""

    id: int


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a question of the checklist; None takes the answer back."""

    item: str
    answer: bool | None


@dataclass(frozen=True, slots=True)
class AgreeConfidentiality:
    """Everybody agrees to keep to themselves what is said."""

    agreed: bool = True


@dataclass(frozen=True, slots=True)
class AgreeMemory:
    """Names and roles may stay on the desk for the next meeting, or not."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What became of an earlier case; an empty text takes the answer back."""

    protocol_id: str
    text: str = field(repr=False)
