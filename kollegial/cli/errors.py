"""How a command says that it cannot go on."""

from __future__ import annotations

from typing import cast

from kollegial.i18n import _, ngettext_
from kollegial.tell import Telling, tell


class CliError(Exception):
    """An error for the user: one line on stderr, exit 1.

    ``message`` is a finished sentence in the user's language.
    """


class UsageError(Exception):
    """The command line itself is wrong: one line on stderr, exit 2."""

    def __init__(self, message: str, program: str) -> None:
        super().__init__(message)
        self.program = program


def known_error(error: Exception) -> str | None:
    """The sentence of an error that carries one (Refused, StoreError, Unreadable), translated.

    Told by its shape: importing the classes would load what short commands do not need.
    """
    if not type(error).__module__.startswith("kollegial."):
        return None
    if problems := getattr(error, "problems", ()):
        first: str = problems[0].told(_)
        more = len(problems) - 1
        if not more:
            return first
        rest = ngettext_("{count} more problem", "{count} more problems", more)
        return f"{first} ({rest.format(count=more)})"
    if isinstance(getattr(error, "message", None), str) and isinstance(
        getattr(error, "params", None), dict
    ):
        return tell(cast(Telling, error))
    return None
