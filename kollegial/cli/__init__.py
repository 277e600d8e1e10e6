"""The command line: ``kollegial`` and its subcommands.

This module imports nothing but the version, so that ``kollegial --version`` costs
little more than the interpreter. Everything else is behind ``kollegial.cli.entry``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kollegial import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0, 1 (an error) or 2 (usage)."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments == ["--version"]:
        print(f"kollegial {__version__}")
        return 0
    from kollegial.cli.entry import run

    return run(arguments)
