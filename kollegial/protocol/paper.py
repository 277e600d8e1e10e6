"""A session held on paper: the TOML record that ``kollegial protocols import`` takes."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from kollegial.consultation.decide.scene import AFTER_KINDS
from kollegial.consultation.figures import Minutes
from kollegial.consultation.method import Identifier
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.faults import Fault, broken
from kollegial.words import N_, Language, Line, Strict

Words = Annotated[str, Field(max_length=200_000)]

AFTER: Final = tuple(AFTER_KINDS.values())
"""The kinds of contribution that come once the consultation is over."""

_AFTER = N_("expected one of {list} afterwards")


class PaperContribution(Strict):
    """One contribution of the group, as it stands on the flipchart."""

    kind: ContributionKind
    text: Line
    adopted: bool = Field(default=False, description="the case giver takes it along")
    until: dt.date | None = Field(default=None, description="day by which a first step is done")

    @model_validator(mode="after")
    def _dated(self) -> PaperContribution:
        if self.until is not None and self.kind is not ContributionKind.FIRST_STEP:
            raise broken(Fault(("until",), N_("expected a day only with a first step")))
        return self


class PaperPhase(Strict):
    """What happened in one phase of the model."""

    id: Identifier
    minutes: Minutes = Field(description="how long it took")
    notes: Words = ""
    method: Identifier | None = Field(default=None, description="the method chosen in this phase")
    contributions: tuple[PaperContribution, ...] = ()


class PaperSession(Strict):
    """One consultation, written down on paper and typed in afterwards."""

    format: Literal[1]
    model: Identifier
    date: dt.date
    group: Line
    language: Language = "de"
    participants: tuple[Line, ...] = Field(min_length=2, max_length=40)
    names_in_case: tuple[Line, ...] = Field(
        default=(),
        description="people of the case; used to find them in the text, never stored",
    )
    roles: dict[Identifier, tuple[Line, ...]] = Field(
        description="role of the model → names out of participants"
    )
    phases: tuple[PaperPhase, ...] = Field(
        min_length=1,
        description="in the order in which they happened; in rounds each time is one of its own",
    )
    afterwards: tuple[PaperContribution, ...] = Field(
        default=(), description="what was written down once the consultation was over"
    )

    @model_validator(mode="after")
    def _afterwards(self) -> PaperSession:
        faults = [
            Fault(("afterwards", number, "kind"), _AFTER, {"list": ", ".join(AFTER)})
            for number, each in enumerate(self.afterwards)
            if each.kind not in AFTER
        ]
        if faults:
            raise broken(*faults)
        return self
