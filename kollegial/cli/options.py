"""Options that every command takes, on whichever side of its name they stand."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.i18n import LANGUAGES, _

if TYPE_CHECKING:
    # Its name is argparse's own; at run time the class cannot be subscripted.
    Actions = argparse._SubParsersAction[argparse.ArgumentParser]

Run = Callable[[argparse.Namespace], int]


def add_global_options(parser: argparse.ArgumentParser) -> None:
    """The options of the whole program.

    Suppressed defaults: a subcommand would else reset what was said before its name.
    """
    group = parser.add_argument_group(_("global options"))
    group.add_argument(
        "--home",
        type=Path,
        metavar=_("DIR"),
        default=argparse.SUPPRESS,
        help=_("the data folder (else KOLLEGIAL_HOME, else the system's place)"),
    )
    group.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=_("the language of the interface (else that of the system)"),
    )
    group.add_argument(
        "--passphrase-file",
        type=Path,
        metavar=_("FILE"),
        default=argparse.SUPPRESS,
        help=_("a file whose first line is the passphrase"),
    )


def add_actions(parser: argparse.ArgumentParser) -> Actions:
    """A place for the actions of a subcommand, one of which must be named."""
    return parser.add_subparsers(
        title=_("actions"), metavar=_("ACTION"), dest="action", required=True
    )


def add_action(actions: Actions, name: str, line: str, run: Run) -> argparse.ArgumentParser:
    """One action, such as the ``list`` of ``models list``."""
    action = actions.add_parser(name, help=line, description=line, allow_abbrev=False)
    action.set_defaults(run=run)
    add_global_options(action)
    return action


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option of every command that reads."""
    parser.add_argument("--json", action="store_true", help=_("print JSON"))
