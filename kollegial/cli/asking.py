"""A question before something is gone for good."""

from __future__ import annotations

import sys

from kollegial.cli.errors import CliError
from kollegial.i18n import _
from kollegial.printable import printable

_YES = frozenset({"y", "yes", "j", "ja"})


def sure(question: str) -> bool:
    """Whether somebody at the terminal says yes. Whatever else they say is a no.

    Raises:
        CliError: if there is nobody to ask.
    """
    if not sys.stdin.isatty():
        raise CliError(_("There is nobody to ask here, so nothing was changed; --yes says yes."))
    try:
        answer = input(printable(question) + " " + _("[y/N]") + " ")
    except EOFError:
        return False
    return answer.strip().casefold() in _YES


def asked(question: str) -> str | None:
    """What somebody at the terminal answers; nothing if there is nobody to ask."""
    if not sys.stdin.isatty():
        return None
    try:
        return input(printable(question) + " ").strip()
    except EOFError:
        return None
