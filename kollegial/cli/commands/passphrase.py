"""``kollegial passphrase``: set, change or remove what protects desk, archive and register."""

from __future__ import annotations

import argparse
import getpass
import sys

from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.i18n import _
from kollegial.store.keys import protection_note


def configure(parser: argparse.ArgumentParser) -> None:
    """Three actions."""
    actions = add_actions(parser)
    line = _("whether a passphrase is set, and what that means")
    add_json(add_action(actions, "status", line, run_status))
    add_action(actions, "set", _("set a passphrase, or change it"), run_set)
    add_action(actions, "remove", _("work without a passphrase from now on"), run_remove)


def run_status(options: argparse.Namespace) -> int:
    """Say how desk, archive and register are protected."""
    with workplace(options) as place:
        if options.json:
            say_json({"protected": place.keys.protected})
        elif place.keys.protected:
            say(_("A passphrase protects desk, archive and register."))
        else:
            for note in protection_note(place.home):
                say(_(note))
    return 0


def run_set(options: argparse.Namespace) -> int:
    """Ask twice for a new passphrase, after the old one if there is one."""
    with workplace(options) as place:
        if place.keys.locked:
            place.keys.unlock(_ask(_("Passphrase: ")))
        new = _ask(_("New passphrase: "))
        if new != _ask(_("Once more, please: ")):
            raise CliError(_("The two are not alike; nothing was changed."))
        place.keys.set_passphrase(new)
        say(_("The passphrase is set. Without it nobody can open desk, archive or register again."))
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Take the passphrase away."""
    with workplace(options) as place:
        if place.keys.locked:
            place.keys.unlock(_ask(_("Passphrase: ")))
        place.keys.remove_passphrase()
        for note in protection_note(place.home):
            say(_(note))
    return 0


def _ask(prompt: str) -> str:
    """A passphrase, unseen; from a pipe, a line each."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")
