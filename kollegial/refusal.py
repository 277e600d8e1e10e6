"""What somebody wants and is not allowed, with its plain reason."""

from __future__ import annotations

from kollegial.words import Text

Param = str | int | Text


class Refused(Exception):
    """A room says no, and why.

    ``message`` is an English message id with ``{named}`` places; ``params`` fill
    them. A ``Text`` among them is shown in the language of the interface.
    """

    def __init__(self, message: str, **params: Param) -> None:
        super().__init__(message)
        self.message = message
        self.params = params
