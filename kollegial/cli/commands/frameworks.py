"""``kollegial frameworks``: quality frameworks: which there are, begun, checked, put right."""

from __future__ import annotations

import argparse
from pathlib import Path

from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.place import home_of
from kollegial.flow.frameworks import load
from kollegial.i18n import _, language
from kollegial.quality.frameworks.library import Frameworks


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    from kollegial.cli.commands import frameworks_check, frameworks_correct, frameworks_new

    actions = add_actions(parser)
    listing = add_action(actions, "list", _("every framework at hand"), run_list)
    show = add_action(actions, "show", _("one framework with its areas"), run_show)
    show.add_argument("key", metavar=_("KEY"), help=_("such as lqw@11-areas, or a name"))
    new = add_action(actions, "new", _("begin a framework of your own"), frameworks_new.run)
    new.add_argument("key", metavar=_("KEY"), help=_("name and edition, such as haus@2026"))
    new.add_argument(
        "--output",
        metavar=_("FILE"),
        type=Path,
        help=_("write here (else into frameworks of the data folder)"),
    )
    line = _("put areas right that you have looked up, switch areas on or off")
    correct = add_action(actions, "correct", line, frameworks_correct.run)
    frameworks_correct.configure(correct)
    check = add_action(
        actions, "check", _("what is wrong with framework files"), frameworks_check.run
    )
    check.add_argument("files", metavar=_("FILE"), type=Path, nargs="+")
    check.add_argument("--strict", action="store_true", help=_("take warnings for errors"))
    for each in (listing, show, check, correct):
        add_json(each)


def run_list(options: argparse.Namespace) -> int:
    """Print every framework."""
    from kollegial.cli.framework_pages import listing, listing_json

    frameworks = told_frameworks(options)
    if options.json:
        say_json(listing_json(frameworks))
        return 0
    for line in listing(frameworks, language()):
        say(line)
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one framework, each area with its evidence and source."""
    from kollegial.cli.framework_pages import framework_json, framework_page

    frameworks = told_frameworks(options)
    shelved = frameworks.shelf[frameworks.find(options.key).key]
    if options.json:
        say_json(framework_json(shelved))
        return 0
    for line in framework_page(shelved, language()):
        say(line)
    return 0


def told_frameworks(options: argparse.Namespace) -> Frameworks:
    """The frameworks; what was left out is told on stderr and keeps nobody from the rest."""
    frameworks = load(home_of(options))
    for problem in frameworks.problems:
        complain(problem.told(_))
    return frameworks
