"""A session held on paper: the TOML record that ``kollegial protocols import`` takes."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from kollegial.consultation.figures import Minutes
from kollegial.consultation.method import Identifier
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.words import Language, Line, Strict

Words = Annotated[str, Field(max_length=200_000)]


class PaperContribution(Strict):
    """One contribution of the group, as it stands on the flipchart."""

    kind: ContributionKind
    text: Line


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
    phases: tuple[PaperPhase, ...] = Field(min_length=1)
