"""A method card (Beratungsmodul): what the group does when a phase runs a method."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from kollegial.consultation.figures import Span
from kollegial.consultation.vocabulary import Activity, Certainty, ContributionKind, RoleKind
from kollegial.words import Line, Lines, Strict, Text

IDENTIFIER: Final = r"^[a-z][a-z0-9_-]{1,47}$"
"""The pattern of an id."""

Identifier = Annotated[str, StringConstraints(pattern=IDENTIFIER)]
Year = Annotated[int, Field(ge=1900, le=2100)]


class Purpose(StrEnum):
    """What a method is good for."""

    IDEAS = "ideas"
    UNDERSTANDING = "understanding"
    FEELINGS = "feelings"
    PERSPECTIVE = "perspective"
    FOCUS = "focus"
    CHECK = "check"
    ACTION = "action"


class Experience(StrEnum):
    """How practised a group should be."""

    STARTER = "starter"
    ADVANCED = "advanced"


class Method(Strict):
    """One method card, read from ``phases/methods/<id>.toml``."""

    format: Literal[1]
    id: Identifier
    names: Text
    author: Line
    year: Year | None = None
    source: tuple[Line, ...] = Field(min_length=1)
    licence_note: Text
    certainty: Certainty = Field(
        description="of the procedure: author = seen in the author's own text, "
        "third party = only the name or another's description seen, proposal = ours"
    )
    purpose: Purpose
    experience: Experience
    experience_certainty: Certainty
    summary: Text
    minutes: Span
    roles: dict[RoleKind, Activity] = Field(min_length=1)
    rules: Lines
    allowed: Lines
    not_allowed: Lines
    opener: Text | None = Field(
        default=None, description="how each contribution begins, if the method has a formula"
    )
    steps: Lines = Field(description="what the moderator does, in order")
    output: ContributionKind
    done_when: Text
    needs_consent: bool = Field(
        default=False, description="the case giver is asked before the method starts"
    )
    inverts_key_question: bool = Field(
        default=False, description="the key question is turned round first, and back at the end"
    )
