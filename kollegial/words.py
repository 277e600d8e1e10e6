"""Words in two languages, and the mark for interface strings.

Pure: this module translates nothing. Content carries both languages in a
``Text``; the program's own sentences are English message ids marked with
``N_`` here and translated where they are shown (``kollegial.i18n``).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

Language = Literal["de", "en"]

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def N_(message: str) -> str:  # noqa: N802 - gettext's name for "mark, do not translate"
    """Mark ``message`` for the catalogue and return it unchanged."""
    return message


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
