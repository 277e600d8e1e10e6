"""``kollegial foundation``: what an organisation's quality work stands on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kollegial.cli.commands import foundation_set
from kollegial.cli.commands.quality_acting import Acting, acting
from kollegial.cli.commands.quality_export import STDOUT, put_out
from kollegial.cli.commands.quality_options import add_acting
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.flow.library import read_text
from kollegial.flow.quality.foundation import (
    change_foundation,
    foundation_toml,
    read_foundation,
    version_of,
)
from kollegial.flow.quality.wording import free_texts
from kollegial.i18n import _
from kollegial.quality.foundation.foundation import Foundation


def configure(parser: argparse.ArgumentParser) -> None:
    """The three actions and their arguments."""
    actions = add_actions(parser)
    show = add_action(actions, "show", _("all that is written down"), run_show)
    add_json(show)
    edit = add_action(
        actions, "edit", _("as a file (TOML): out to be edited, and in again"), run_edit
    )
    way = edit.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--output", metavar=_("FILE"), help=_("write it here, or to standard output: -")
    )
    way.add_argument("--input", type=Path, metavar=_("FILE"), help=_("take it in from here"))
    edit.add_argument(
        "--force", action="store_true", help=_("replace a file that is there already")
    )
    change = add_action(actions, "set", _("one part of it or several"), run_set)
    foundation_set.configure(change)
    for each in (edit, change):
        add_acting(each)


def run_show(options: argparse.Namespace) -> int:
    """Print the foundation."""
    from kollegial.cli.quality_pages.foundation import foundation_page
    from kollegial.flow.frameworks import load

    with workplace(options) as place:
        foundation = place.register.foundation()
        if options.json:
            say_json(foundation.model_dump(mode="json"))
            return 0
        frameworks = load(place.home)
    for line in foundation_page(foundation, frameworks):
        say(line)
    return 0


def run_edit(options: argparse.Namespace) -> int:
    """Write the foundation as TOML, or take it in."""
    if options.output is not None:
        with workplace(options) as place:
            text = foundation_toml(place.register.foundation(), _)
        code = put_out(options, text, "foundation.toml")
        if options.output != STDOUT:
            command = "kollegial foundation edit --input"
            say(_("When it is as you want it: {command}").format(command=f"{command} …"))
        return code
    name = str(options.input)
    new = read_foundation(read_text(options.input, name), name)
    with acting(options) as doing:
        return _change(doing, new, options)


def run_set(options: argparse.Namespace) -> int:
    """Write parts of the foundation anew."""
    with acting(options) as doing:
        new = foundation_set.changed(doing.foundation, options, doing.place)
        if new == doing.foundation:
            raise CliError(_("Nothing is to be changed: say which field is written anew."))
        return _change(doing, new, options)


def _change(doing: Acting, new: Foundation, options: argparse.Namespace) -> int:
    version = version_of(doing.register)
    old = set(free_texts(doing.foundation).values())
    fresh: dict[str, Any] = {
        name: text for name, text in free_texts(new).items() if text not in old
    }
    doing.look(fresh)
    change_foundation(doing.place, new, doing.work.role, after=version)
    if options.json:
        say_json(new.model_dump(mode="json"))
    else:
        say(_("The foundation is written down."))
    return 0
