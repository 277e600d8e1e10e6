"""The arguments: global options before or after the subcommand, help in the user's language."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, Protocol, cast

from kollegial import __version__
from kollegial.cli.commands import COMMANDS, START
from kollegial.cli.errors import UsageError
from kollegial.cli.options import Run, add_global_options
from kollegial.cli.words import translate_argparse
from kollegial.i18n import N_, _

if TYPE_CHECKING:
    from kollegial.words import Language

_DESCRIPTION = N_("The session manager for collegial case consultation.")


class CommandModule(Protocol):
    """What a module in ``kollegial.cli.commands`` offers."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Add the arguments, and the default ``run``."""


class Parser(argparse.ArgumentParser):
    """argparse, but a usage error is raised: who prints and exits is decided in one place."""

    def error(self, message: str) -> NoReturn:
        """Raise ``message`` as a UsageError."""
        raise UsageError(message, self.prog)


def chosen_command(arguments: Sequence[str]) -> tuple[Language | None, str | None]:
    """The language asked for and the subcommand, before anything else is understood.

    The help needs the first, and only the module of the second is imported.
    """
    translate_argparse()
    scout = Parser(prog="kollegial", add_help=False, allow_abbrev=False)
    add_global_options(scout)
    scout.add_argument("command", nargs="?")
    seen, _rest = scout.parse_known_args(arguments)
    known = {command.name for command in COMMANDS}
    return getattr(seen, "lang", None), seen.command if seen.command in known else None


def parse(arguments: Sequence[str], chosen: str | None) -> argparse.Namespace:
    """The options; ``options.run`` is the function to call with them."""
    translate_argparse()
    parser = Parser(prog="kollegial", description=_(_DESCRIPTION), allow_abbrev=False)
    parser.set_defaults(home=None, lang=None, passphrase_file=None, run=_start(parser))
    add_global_options(parser)
    parser.add_argument(
        "--version",
        action="version",
        version=f"kollegial {__version__}",
        help=_("show program's version number and exit"),
    )
    commands = parser.add_subparsers(title=_("commands"), metavar=_("COMMAND"), dest="command")
    for command in COMMANDS:
        line = _(command.help)
        sub = commands.add_parser(command.name, help=line, description=line, allow_abbrev=False)
        add_global_options(sub)
        if command.name == chosen:
            _module(command.module).configure(sub)
    return parser.parse_args(arguments)


def _module(name: str) -> CommandModule:
    return cast(CommandModule, import_module(f"kollegial.cli.commands.{name}"))


def _start(parser: argparse.ArgumentParser) -> Run:
    """What runs without a subcommand: the module START, else the help."""

    def start(options: argparse.Namespace) -> int:
        if START is None:
            parser.print_help()
            return 0
        code: int = import_module(f"kollegial.cli.commands.{START}").run(options)
        return code

    return start
