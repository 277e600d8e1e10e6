"""The released protocol: anonymous, complete, and all that the archive ever sees of a session."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.words import Language, Strict, Text

ProtocolId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Seconds = Annotated[int, Field(ge=0)]


class ReleasedContribution(Strict):
    """One contribution, anonymised. It belongs to the group."""

    kind: ContributionKind
    text: str


class ReleasedPhase(Strict):
    """One phase as it went."""

    id: str
    names: Text
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


class ReleasedModel(Strict):
    """Which consultation model the group used, with credit."""

    id: str
    version: str
    names: Text
    author: str
    licence_note: Text


class ReviewRecord(Strict):
    """How the text became anonymous: counts only, never an original string."""

    accepted: int = Field(ge=0)
    changed: int = Field(ge=0)
    rejected: int = Field(ge=0)
    by_hand: int = Field(ge=0, description="marked by a person, not found by a rule")
    sources: dict[str, int] = Field(description="findings per recogniser")


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
        """The first key question; else the first topic; else nothing."""
        for kind in (ContributionKind.KEY_QUESTION, ContributionKind.TOPIC):
            for phase in self.phases:
                for contribution in phase.contributions:
                    if contribution.kind is kind:
                        return contribution.text
        return ""
