"""``kollegial run``: straight into a session, in the app or line by line."""

from __future__ import annotations

import argparse

from kollegial.cli.commands.start import has_terminal, open_app
from kollegial.cli.errors import CliError
from kollegial.cli.output import complain
from kollegial.cli.settled import speak
from kollegial.cli.workplace import open_workplace, workplace
from kollegial.flow.first import First
from kollegial.flow.settings import load
from kollegial.i18n import _


def configure(parser: argparse.ArgumentParser) -> None:
    """Two options."""
    parser.add_argument(
        "--plain",
        action="store_true",
        help=_(
            "line by line, without colours and without moving the cursor: for screen readers, "
            "braille lines, simple terminals and bad connections"
        ),
    )
    parser.add_argument(
        "--session",
        metavar=_("ID"),
        help=_("a session on the desk, by its id or how the id begins; else a new one"),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the app on the session, or talk line by line."""
    if options.plain:
        return _plain(options)
    if not has_terminal():
        message = _("There is no terminal here; kollegial run --plain needs only lines.")
        raise CliError(message)
    asked = options.lang is not None
    return open_app(open_workplace(options), asked=asked, first=First(options.session))


def _plain(options: argparse.Namespace) -> int:
    from kollegial.plain.run import run as run_plain
    from kollegial.plain.terminal import TerminalTalk

    with workplace(options) as place:
        settings, problems = load(place.home)
        speak(settings, asked=options.lang is not None)
        for problem in problems:
            complain(problem.told(_))
        return run_plain(place, TerminalTalk.of_this_process(), settings, options.session)
