"""``kollegial`` alone: the app. Without a terminal, the headless check instead."""

from __future__ import annotations

import argparse
import gc
import sys

from kollegial.cli.output import say
from kollegial.cli.workplace import open_workplace
from kollegial.i18n import _


def has_terminal() -> bool:
    """Whether somebody can see and type."""
    return all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def run(options: argparse.Namespace) -> int:
    """Open the app on the user's own data."""
    if not has_terminal():
        say(_("There is no terminal here, so the headless check runs instead of the app."))
        from kollegial.cli.commands import demo

        return demo.check()
    return open_app(options)


def open_app(options: argparse.Namespace) -> int:
    """Run the app until somebody closes it."""
    gc.disable()  # until the first frame: collecting while everything loads finds nothing
    from kollegial.tui.app import KollegialApp

    app = KollegialApp(open_workplace(options))
    app.run()
    return app.return_code or 0
