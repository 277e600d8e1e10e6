"""The released protocol: anonymous, complete, and all that the archive ever sees of a session."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from kollegial.consultation.events.base import ProtocolId
from kollegial.consultation.method import Identifier
from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.words import Language, Strict, Text

__all__ = [
    "ProtocolId",
    "ReleasedContribution",
    "ReleasedFeedback",
    "ReleasedFollowUp",
    "ReleasedModel",
    "ReleasedPhase",
    "ReleasedProtocol",
    "ReviewLine",
    "ReviewRecord",
    "Seconds",
]

Seconds = Annotated[int, Field(ge=0)]


class ReleasedContribution(Strict):
    """One contribution, anonymised. It belongs to the group.

    ``urgency``, ``votes`` and ``chosen`` belong to a case that was offered.
    """

    kind: ContributionKind
    text: str
    adopted: bool = Field(default=False, description="the case giver takes it along")
    until: dt.date | None = Field(default=None, description="day by which a first step is done")
    urgency: int = Field(default=0, ge=0, le=5)
    votes: int = Field(default=0, ge=0)
    chosen: bool = False
    method_id: str | None = Field(default=None, description="the inserted method it was made in")


class ReleasedFollowUp(Strict):
    """What became of an earlier case of the group."""

    protocol_id: ProtocolId
    text: str


class ReleasedFeedback(Strict):
    """The feedback of everybody, counted together: item → how often 1, 2, 3, 4, 5."""

    slips: int = Field(ge=0)
    counts: dict[Identifier, tuple[int, int, int, int, int]]


class ReleasedPhase(Strict):
    """One phase as it went. In rounds, each time it was held is one of its own."""

    id: str
    names: Text
    round: int = Field(default=0, ge=0, description="from 1; 0 outside of rounds")
    round_names: Text | None = None
    is_break: bool = False
    turns: int = Field(default=0, ge=0, description="how often somebody had the floor, if counted")
    counted: int = Field(default=0, ge=0, description="what the phase's counter reached")
    planned: Seconds = Field(description="seconds planned at the start, after the time budget")
    actual: Seconds = Field(description="seconds it took, pauses left out")
    method_id: str | None = None
    method_names: Text | None = None
    contributions: tuple[ReleasedContribution, ...] = ()
    notes: str = ""

    @property
    def overrun(self) -> int:
        """Seconds beyond the plan; 0 if it kept to it."""
        return max(0, self.actual - self.planned)

    def label(self, language: Language) -> str:
        """The phase's name, with its round if it has one."""
        name = self.names.within(language)
        if not self.round or self.round_names is None:
            return name
        return f"{name} · {self.round_names.within(language)} {self.round}"


class ReleasedModel(Strict):
    """Which consultation model the group used, with credit."""

    id: str
    version: str
    names: Text
    author: str
    licence_note: Text


class ReviewLine(Strict):
    """How findings of one sort were decided. There is no text of people in it and no offset."""

    field: str = Field(description="sort of field: notes, contribution, group …")
    kind: str
    placeholder: str = Field(description="empty if the words stayed as they were")
    verdict: str = Field(description="accepted, changed or rejected")
    source: str = Field(description="the recogniser, or a person")
    reason: str = Field(description="why it was found, in English")
    band: str = Field(description="sure, or check: somebody was asked to look")
    times: int = Field(ge=1)


class ReviewRecord(Strict):
    """How the text became anonymous: counts and decisions, never an original string."""

    accepted: int = Field(ge=0)
    changed: int = Field(ge=0)
    rejected: int = Field(ge=0)
    by_hand: int = Field(ge=0, description="marked by a person, not found by a rule")
    sources: dict[str, int] = Field(description="findings per recogniser")
    decisions: tuple[ReviewLine, ...] = Field(
        default=(), description="sorted, so that the order does not tell where something stood"
    )


class ReleasedProtocol(Strict):
    """An anonymised protocol. Built by ``kollegial.protocol.release`` and by nothing else."""

    format: Literal[1] = 1
    id: ProtocolId
    date: dt.date = Field(description="day of the session")
    group: str
    language: Language
    model: ReleasedModel
    people: int = Field(ge=0, description="how many took part")
    roles: dict[RoleKind, int] = Field(description="how many held each kind of role")
    phases: tuple[ReleasedPhase, ...]
    paused: Seconds = Field(default=0, description="seconds the clock stood still")
    inverted_question: str = Field(default="", description="the key question turned round")
    afterwards: tuple[ReleasedContribution, ...] = Field(
        default=(), description="what was written down once the consultation was over"
    )
    parked: tuple[ReleasedContribution, ...] = Field(
        default=(), description="what was put off and not taken up again"
    )
    follow_ups: tuple[ReleasedFollowUp, ...] = Field(
        default=(), description="what became of earlier cases, as told in this session"
    )
    checklist: dict[Identifier, bool] = Field(default_factory=dict)
    confidentiality_agreed: bool = False
    feedback: ReleasedFeedback | None = None
    review: ReviewRecord
    placeholders: dict[str, int] = Field(
        default_factory=dict, description="placeholder → how often it stands in the texts"
    )

    @property
    def planned(self) -> int:
        """Seconds planned, all phases together."""
        return sum(phase.planned for phase in self.phases)

    @property
    def actual(self) -> int:
        """Seconds taken, all phases together."""
        return sum(phase.actual for phase in self.phases)

    @property
    def title(self) -> str:
        """The first key question; else the topic that was chosen, or the first; else nothing.

        What an inserted method brought is a proposal until the group makes it its own.
        """
        said = [each for phase in self.phases for each in phase.contributions]
        questions = [each for each in said if each.kind is ContributionKind.KEY_QUESTION]
        topics = [each for each in said if each.kind is ContributionKind.TOPIC]
        questions.sort(key=lambda each: each.method_id is not None)
        topics.sort(key=lambda each: not each.chosen)
        return next((each.text for each in (*questions, *topics)), "")
