"""argparse's own words in the user's language.

argparse asks gettext's global domain, which knows nothing of our catalogue or of
``--lang``. Its messages of Python 3.11 to 3.13 that a user can meet stand here so that
they are collected; a test compares the list with the interpreter at hand.
"""

from __future__ import annotations

import argparse
from typing import Final

from kollegial.i18n import N_, _

MESSAGES: Final = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("%(heading)s:"),
    N_(" (default: %(default)s)"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("unrecognized arguments: %s"),
    N_("not allowed with argument %s"),
    N_("ignored explicit argument %r"),
    N_("the following arguments are required: %s"),
    N_("one of the arguments %s is required"),
    N_("expected one argument"),
    N_("expected at most one argument"),
    N_("expected at least one argument"),
    N_("expected %s argument"),
    N_("expected %s arguments"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("unexpected option string: %s"),
    N_("invalid %(type)s value: %(value)r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("unknown parser %(parser_name)r (choices: %(choices)s)"),
    N_("can't open '%(filename)s': %(error)s"),
)


def translate_argparse() -> None:
    """Let argparse speak through our catalogue."""
    setattr(argparse, "_", _)  # noqa: B010 - not a public name, so a type checker knows none
    setattr(argparse, "ngettext", _plural)  # noqa: B010


def _plural(singular: str, plural: str, count: int) -> str:
    return _(singular if count == 1 else plural)
