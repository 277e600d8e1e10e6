"""A named blank: a procedure that exists, whose texts or minutes are not ours to print."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kollegial.consultation.method import Identifier, Year
from kollegial.words import Line, Strict, Text


class Blank(Strict):
    """Read from ``phases/blanks/<id>.toml``; ``kollegial models new`` starts a file from it."""

    format: Literal[1]
    id: Identifier
    names: Text
    author: Line
    year: Year | None = None
    source: tuple[Line, ...] = Field(min_length=1)
    because: Text = Field(description="why it is a blank: licence, or what is not public")
    known: Text = Field(description="what is public: size, number of steps, roles")
    steps: Annotated[int, Field(ge=1, le=20)] = Field(
        description="how many empty phases the start file gets"
    )
