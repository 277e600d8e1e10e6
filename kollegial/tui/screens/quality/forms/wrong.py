"""A refusal that knows the field it is about."""

from __future__ import annotations

from typing import Final

from pydantic import ValidationError

from kollegial.i18n import N_
from kollegial.refusal import Param, Refused

TOO_LONG: Final = N_("This is too long: say it shorter.")


class Wrong(Refused):
    """What stands in one field cannot be kept."""

    def __init__(self, message: str, *, at: str, **params: Param) -> None:
        """``at``: the key of the field."""
        super().__init__(message, **params)
        self.at = at


def place_of(error: ValidationError) -> str:
    """The field that the first thing wrong is about."""
    return str(error.errors(include_input=False)[0]["loc"][0])
