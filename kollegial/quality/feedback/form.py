"""What a slip asks: a few statements, four words to answer with, an open question."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints, model_validator

from kollegial.faults import Fault, broken
from kollegial.words import N_, Line, Lines, Strict, Text

POINTS: Final = 4
"""Words to answer with. An even number: nobody can hide in the middle."""
MOST_ITEMS: Final = 8

FormId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{1,47}$")]


class Item(Strict):
    """One statement that somebody may agree with or not."""

    id: FormId
    text: Text


class SlipForm(Strict):
    """A slip, read from ``protocols/feedback/*.toml``. A round keeps it as it was asked."""

    format: Literal[1]
    id: FormId
    edition: Annotated[int, Field(ge=1, description="one more whenever the wording changes")]
    names: Text
    source: tuple[Line, ...] = Field(min_length=1)
    licence_note: Text
    items: tuple[Item, ...] = Field(min_length=1, max_length=MOST_ITEMS)
    scale: Lines = Field(description="four words, from agreement to disagreement")
    none: Text = Field(description="the words for giving no answer")
    sentence: Text = Field(description="the open question; its answer is read by a person first")

    @model_validator(mode="after")
    def _whole(self) -> SlipForm:
        faults = []
        if len(self.scale.de) != POINTS:
            faults.append(Fault(("scale",), N_("expected four words in each language")))
        seen: set[str] = set()
        for at, item in enumerate(self.items):
            if item.id in seen:
                faults.append(Fault(("items", at, "id"), N_("expected each id only once")))
            seen.add(item.id)
        if faults:
            raise broken(*faults)
        return self
