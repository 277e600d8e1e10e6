"""``kollegial templates``: how documents look: which templates there are, begun, shown, checked."""

from __future__ import annotations

import argparse
from pathlib import Path

from kollegial.cli.file_problems import report
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.place import home_of
from kollegial.i18n import _, language


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "list", _("every template, shipped or your own"), run_list)
    show = add_action(actions, "show", _("the text of a shipped template"), run_show)
    show.add_argument("name", metavar=_("NAME"), help=_("such as protocol.md.jinja or look.toml"))
    new = add_action(actions, "new", _("begin a template of your own"), run_new)
    new.add_argument(
        "name",
        metavar=_("NAME"),
        nargs="?",
        default="look.toml",
        help=_("such as protocol.md.jinja; without a name look.toml: logo, letterhead, words"),
    )
    new.add_argument(
        "--full", action="store_true", help=_("copy the shipped template instead of extending it")
    )
    check = add_action(actions, "check", _("try your templates on an invented protocol"), run_check)
    check.add_argument("files", metavar=_("FILE"), type=Path, nargs="*")
    check.add_argument("--strict", action="store_true", help=_("take warnings for errors"))
    for each in (listing, check):
        add_json(each)


def run_list(options: argparse.Namespace) -> int:
    """Print every template and whether there is one's own."""
    from kollegial.flow.templates import listed

    home = home_of(options)
    found = listed(home)
    if options.json:
        say_json(
            [
                {
                    "name": each.name,
                    "shipped": each.shipped,
                    "own": str(each.own) if each.own else None,
                }
                for each in found
            ]
        )
        return 0
    width = max(len(each.name) for each in found)
    for each in found:
        where = _("your own: {file}").format(file=each.own) if each.own else _("as shipped")
        say(f"{each.name:<{width}}  {where}")
    say(_("Your own templates lie in {folder}.").format(folder=home.templates))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print a shipped template; its head says what it can use."""
    from kollegial.flow.templates import text_of

    say(text_of(home_of(options), options.name, language()).rstrip("\n"))
    return 0


def run_new(options: argparse.Namespace) -> int:
    """Write a file to go on with into the data folder and say how to check it."""
    from kollegial.flow.starting import write_new
    from kollegial.flow.templates import beginning_note, begun

    home = home_of(options)
    note = _(beginning_note())
    text = begun(home, options.name, language(), note, full=options.full)
    home.prepare()
    file = home.templates / options.name
    write_new(file, text)
    say(_("{file} is written.").format(file=file))
    say(_("To try it: {command}").format(command="kollegial templates check"))
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Print every problem; exit 1 if there is an error, with ``--strict`` if there is any."""
    from kollegial.flow.library import load
    from kollegial.flow.templates import check

    home = home_of(options)
    found = check(home, options.files, load(home).frame)
    if not found and not options.json:
        say(_("There are no templates of your own in {folder}.").format(folder=home.templates))
        return 0
    return report(found, strict=options.strict, json=options.json)
