"""Which data folder a command works on."""

from __future__ import annotations

import argparse

from kollegial.store.home import Home


def home_of(options: argparse.Namespace) -> Home:
    """The folder of ``--home``; else the one of the environment or the system."""
    if options.home is None:
        return Home.default()
    return Home(options.home.expanduser().absolute())
