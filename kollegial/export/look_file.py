"""``look.toml``: what an organisation adds to its documents, read and checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import Field, StringConstraints, field_validator, model_validator

from kollegial.export.document import wording
from kollegial.export.document.colours import (
    LIGHT_PAPER,
    READABLE,
    contrast,
    is_colour,
    legible,
)
from kollegial.export.document.look import ACCENT, Paper
from kollegial.faults import Fault, broken
from kollegial.formats.problems import Problem, Severity, Unreadable
from kollegial.formats.read import problems_at, read
from kollegial.marking import N_
from kollegial.words import Strict

FILE: Final = "look.toml"

_Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)]


class Words(Strict):
    """Other words for those of documents, by name."""

    de: dict[str, str] = Field(default_factory=dict)
    en: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _fit(self) -> Words:
        faults = [*_faults("de", self.de), *_faults("en", self.en)]
        if faults:
            raise broken(*faults)
        return self


class LookFile(Strict):
    """The file as it stands."""

    organisation: _Line = Field(default="", description="above the title of each document")
    letterhead: tuple[_Line, ...] = Field(default=(), max_length=8, description="lines below it")
    footer: str = Field(default="", max_length=600, description="at the end of each document")
    accent: str = Field(default=ACCENT, description="#rrggbb, dark enough to read on white")
    paper: Paper = "a4"
    logo: str = Field(default="", description="a PNG or JPEG file beside this one")
    logo_alt: _Line = Field(default="", description="the logo in words")
    words: Words = Field(default_factory=Words)

    @field_validator("accent")
    @classmethod
    def _colour(cls, accent: str) -> str:
        if not is_colour(accent):
            raise broken(Fault((), N_('expected a colour such as "#1d5b79"')))
        return accent.lower()

    @field_validator("logo")
    @classmethod
    def _beside(cls, logo: str) -> str:
        if set(logo) & set("/\\\0") or logo in (".", ".."):
            raise broken(Fault((), N_("expected the name of a file in this folder")))
        return logo


def read_look(text: str, file: str) -> LookFile:
    """The file's content; raises Unreadable with file, line and field of every problem."""
    return read(text, file, LookFile)


def check_look(text: str, file: str) -> tuple[Problem, ...]:
    """Errors if the file cannot be used; else warnings about what will not look well."""
    try:
        look = read_look(text, file)
    except Unreadable as unreadable:
        return unreadable.problems
    return problems_at(_doubts(look), text, file, Severity.WARNING)


def _doubts(look: LookFile) -> Iterator[Fault]:
    reached = contrast(look.accent, LIGHT_PAPER)
    if reached < READABLE:
        yield Fault(
            ("accent",),
            N_(
                "too light to read on white (contrast {reached}, needed is {needed}); documents "
                "take {darker} instead"
            ),
            {
                "reached": f"{reached:.1f}",
                "needed": f"{READABLE:.1f}",
                "darker": legible(look.accent, LIGHT_PAPER),
            },
        )
    if look.logo and not look.logo_alt:
        yield Fault(
            ("logo",),
            N_("expected logo_alt as well: the logo in words, for those who do not see it"),
        )


def _faults(language: str, words: dict[str, str]) -> Iterator[Fault]:
    known = wording.known()
    for name, text in words.items():
        if found := wording.fault(name, text):
            message, params = found
            yield Fault((language, name), message, params, at_key=name not in known)
