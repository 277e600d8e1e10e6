"""What holds for a meeting whatever the model: checklist, agreement, opening question, feedback."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from kollegial.consultation.method import Identifier
from kollegial.consultation.references import each_id_once
from kollegial.consultation.votes import Votes
from kollegial.faults import Fault, broken
from kollegial.words import N_, Line, Lines, Strict, Text

SCALE = 5
"""Points of the feedback scale."""


class Check(Strict):
    """One question before a case is taken."""

    id: Identifier
    question: Text
    safe: bool = Field(description="the answer with which the case can be taken without more ado")
    advice: Text = Field(description="what to do with the other answer")


class FeedbackItem(Strict):
    """One statement that everybody may agree with or not, on the five-point scale."""

    id: Identifier
    text: Text


class Meeting(Strict):
    """The frame around every consultation, read from ``phases/meeting.toml``."""

    format: Literal[1]
    id: Literal["meeting"]
    source: tuple[Line, ...] = Field(min_length=1)
    licence_note: Text
    offered: tuple[Identifier, ...] = Field(
        default=(),
        description="models in the order in which a new session offers them; others follow by id",
    )
    votes_per_person: Votes = Field(description="when the group votes on which case to take")
    checklist: tuple[Check, ...]
    confidentiality: Lines = Field(description="what everybody agrees to before the first case")
    memory: Text = Field(
        description="the question whether names and roles may stay for the next meeting"
    )
    opening: Text = Field(description="the question about earlier cases of the group")
    feedback: tuple[FeedbackItem, ...]
    scale: Lines = Field(description="five words, from disagreement to agreement")
    keep: Text = Field(description="the open question: what was good")
    change: Text = Field(description="the open question: what to do otherwise next time")

    @model_validator(mode="after")
    def _whole(self) -> Meeting:
        faults = [
            *each_id_once("checklist", (each.model_dump() for each in self.checklist)),
            *each_id_once("feedback", (each.model_dump() for each in self.feedback)),
        ]
        if {len(self.scale.de), len(self.scale.en)} != {SCALE}:
            faults.append(Fault(("scale",), N_("expected five words in each language")))
        if faults:
            raise broken(*faults)
        return self
