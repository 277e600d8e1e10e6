"""Content in two languages: ``Text`` and ``Lines``, and the strict base of all that is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from kollegial.faults import Fault, broken
from kollegial.marking import N_, Language

__all__ = ["N_", "Language", "Line", "Lines", "Strict", "Text"]

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Strict(BaseModel):
    """Base of everything read from a file: no unknown keys, no echo of the input.

    ``hide_input_in_errors`` keeps people's text out of error messages.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    @classmethod
    def faults_in(cls, data: Any) -> Iterable[Fault]:
        """The rules between fields that plain data breaks, though other things be wrong too.

        A validator that looks at the whole runs only once every part is right; what a
        format states here is told with all the rest.
        """
        return ()


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
            counts = {"german": str(len(self.de)), "english": str(len(self.en))}
            message = N_("expected as many lines in de as in en (now {german} and {english})")
            raise broken(Fault((), message, counts))
        return self

    def within(self, language: Language) -> tuple[str, ...]:
        """The lines in ``language``."""
        return self.de if language == "de" else self.en
