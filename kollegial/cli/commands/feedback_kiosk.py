"""``kollegial feedback kiosk``: one screen that asks, and that nobody leaves without the code."""

from __future__ import annotations

import argparse
import getpass
from typing import Final

from kollegial.cli.commands.feedback_rounds import chosen
from kollegial.cli.commands.start import has_terminal
from kollegial.cli.errors import CliError
from kollegial.cli.settled import speak
from kollegial.cli.workplace import workplace
from kollegial.flow.settings import load
from kollegial.i18n import _
from kollegial.quality.feedback.round import takes_slips

IDLE: Final = 90
SHORTEST: Final = 20
LONGEST: Final = 3600
"""Seconds that a kiosk may wait."""


def run(options: argparse.Namespace) -> int:
    """Ask until somebody ends it with the code."""
    if not SHORTEST <= options.idle <= LONGEST:
        message = _("--idle: a number of seconds from {low} to {high}")
        raise CliError(message.format(low=SHORTEST, high=LONGEST))
    if not has_terminal():
        raise CliError(_("A kiosk needs a terminal: there is no screen here to ask at."))
    with workplace(options) as place:
        settings, _problems = load(place.home)
        speak(settings, asked=options.lang is not None)
        if place.keys.locked:
            place.keys.unlock(getpass.getpass(_("Passphrase: ")))
        line = chosen(place, options.round)
        takes_slips(line.round)
        from kollegial.tui.feedback_app import KioskApp

        app = KioskApp(place, settings, line, idle=options.idle)
        app.run()
        return app.return_code or 0
