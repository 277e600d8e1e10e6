"""What a model may declare beyond a plain row of phases: rounds, turns, counters, interruption."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from kollegial.consultation.method import Identifier
from kollegial.consultation.vocabulary import Certainty, ContributionKind
from kollegial.faults import Fault, broken
from kollegial.words import N_, Line, Strict, Text

Times = Annotated[int, Field(ge=1, le=40)]


class RoundRobin(Strict):
    """A phase in which people take turns, one after the other."""

    roles: tuple[Identifier, ...] = Field(
        min_length=1, description="whose turn it can be; the order is that of the people"
    )
    laps: Times = Field(default=1, description="how often the turn goes round")
    may_pass: bool = Field(default=True, description="whether somebody may pass")
    one_each: bool = Field(
        default=True, description="a contribution written down takes the turn and hands it on"
    )
    certainty: Certainty = Certainty.PROPOSAL
    source: Line | None = None


class Counter(Strict):
    """A number of things a phase allows: "three questions"."""

    names: Text = Field(description="what is counted, as a heading")
    limit: Times
    hard: bool = Field(default=True, description="nothing more is taken once the limit is reached")
    kind: ContributionKind | None = Field(
        default=None, description="contributions of this kind count by themselves"
    )
    certainty: Certainty
    source: Line | None = None


class Rounds(Strict):
    """A block of phases that is held several times."""

    first: Identifier
    last: Identifier
    names: Text = Field(description="what one time is called, in the singular")
    usual: Times = Field(default=1, description="how many are planned")
    at_most: Times = Field(default=1, description="how many the group may hold")
    per_person: bool = Field(
        default=False, description="as many as people, up to at_most; then usual is unused"
    )
    rotates: Identifier | None = Field(
        default=None, description="the role that goes to the next person with every round"
    )
    offer: Text | None = Field(
        default=None, description="the question at the end of a round whether to hold another"
    )
    certainty: Certainty
    source: Line | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Rounds:
        if self.usual > self.at_most:
            raise broken(Fault(("usual",), N_("expected usual ≤ at_most")))
        return self


class Interrupt(Strict):
    """A way to stop the consultation that the model gives to certain roles."""

    names: Text
    roles: tuple[Identifier, ...] = Field(min_length=1, description="who may use it")
    rule: Text
