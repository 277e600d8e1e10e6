"""What all events have in common, and who can be in one."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Milliseconds = int
ProtocolId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]


class Happened(BaseModel):
    """Base of all events: immutable, strict, silent about people's text in errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Person(Happened):
    """Somebody in the room. The name lives on the desk only."""

    id: str
    name: str = Field(repr=False)
