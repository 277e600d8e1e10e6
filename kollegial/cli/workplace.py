"""The workplace a command works in: home folder, keys, and the passphrase from its file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from kollegial.cli.errors import CliError
from kollegial.cli.place import home_of
from kollegial.flow.workplace import Workplace
from kollegial.i18n import _


def open_workplace(options: argparse.Namespace) -> Workplace:
    """Home and keys, ready for use; locked still if a passphrase is set and none was given.

    Raises:
        CliError: if the passphrase file cannot be read.
        StoreError: if the home or the keys cannot be opened, or the passphrase does not fit.
    """
    home = home_of(options)
    home.prepare()
    return Workplace(home, passphrase=_passphrase(options), detects=True, shares=True)


@contextmanager
def workplace(options: argparse.Namespace) -> Iterator[Workplace]:
    """``open_workplace``, closed again at the end."""
    place = open_workplace(options)
    try:
        yield place
    finally:
        place.close()


def _passphrase(options: argparse.Namespace) -> str | None:
    if options.passphrase_file is None:
        return None
    try:
        text: str = options.passphrase_file.expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        message = _("The passphrase file {file} cannot be read.")
        raise CliError(message.format(file=options.passphrase_file)) from None
    return text.splitlines()[0] if text else ""
