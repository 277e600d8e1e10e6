"""``kollegial`` alone: the app. Without a terminal, the headless check instead."""

from __future__ import annotations

import argparse
import gc
import sys

from kollegial.cli.output import say
from kollegial.cli.settled import speak
from kollegial.cli.workplace import open_workplace
from kollegial.flow.first import First
from kollegial.flow.workplace import Workplace
from kollegial.i18n import _


def has_terminal() -> bool:
    """Whether somebody can see and type."""
    return all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def run(options: argparse.Namespace) -> int:
    """Open the app on the user's own data."""
    if not has_terminal():
        say_no_terminal()
        from kollegial.cli.commands import demo

        return demo.check()
    return open_app(open_workplace(options), asked=options.lang is not None)


def say_no_terminal() -> None:
    """Say in one line why there is no app to see."""
    say(_("There is no terminal here, so the headless check runs instead of the app."))


def open_app(place: Workplace, *, asked: bool = False, first: First | None = None) -> int:
    """Run the app until somebody closes it. ``asked``: the command line names a language."""
    gc.disable()  # until the first frame: collecting while everything loads finds nothing
    from kollegial.tui.app import KollegialApp

    app = KollegialApp(place, first)
    speak(app.settings, asked=asked)
    app.run()
    return app.return_code or 0
