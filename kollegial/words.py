"""Content in two languages: ``Text`` and ``Lines``, and the strict base of all that is read."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from kollegial.marking import N_, Language

__all__ = ["N_", "Language", "Line", "Lines", "Strict", "Text"]

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Strict(BaseModel):
    """Base of everything read from a file: no unknown keys, no echo of the input.

    ``hide_input_in_errors`` keeps people's text out of error messages.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Text(Strict):
    """One text in German and English."""

    de: Line
    en: Line

    def within(self, language: Language) -> str:
        """The text in ``language``."""
        return self.de if language == "de" else self.en


class Lines(Strict):
    """A list of short lines in German and English, as many in the one as in the other."""

    de: tuple[Line, ...] = ()
    en: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _same_length(self) -> Lines:
        if len(self.de) != len(self.en):
            msg = f"as many lines in de as in en (now {len(self.de)} and {len(self.en)})"
            raise ValueError(msg)
        return self

    def within(self, language: Language) -> tuple[str, ...]:
        """The lines in ``language``."""
        return self.de if language == "de" else self.en
