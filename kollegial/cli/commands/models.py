"""``kollegial models``: which consultation models there are, one in full, all compared."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.place import home_of
from kollegial.consultation.entries import Entry
from kollegial.consultation.library import Library
from kollegial.flow.library import load
from kollegial.i18n import _, language


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    from kollegial.cli.commands import models_check, models_new

    actions = add_actions(parser)
    listing = add_action(actions, "list", _("every model at hand"), run_list)
    show = add_action(actions, "show", _("one model, method card or blank"), run_show)
    show.add_argument("id", metavar=_("ID"))
    table = add_action(actions, "table", _("all models compared, feature by feature"), run_table)
    new = add_action(actions, "new", _("begin a model of your own"), models_new.run)
    new.add_argument("id", metavar=_("ID"), help=_("the name of the new model, or a blank's"))
    new.add_argument(
        "--from",
        dest="source",
        metavar=_("ID"),
        help=_("begin with a copy of this model, or with this blank"),
    )
    new.add_argument(
        "--output",
        metavar=_("FILE"),
        type=Path,
        help=_("write here (else into models of the data folder)"),
    )
    check = add_action(
        actions, "check", _("what is wrong with model or method files"), models_check.run
    )
    check.add_argument("files", metavar=_("FILE"), type=Path, nargs="+")
    check.add_argument("--strict", action="store_true", help=_("take warnings for errors"))
    for each in (listing, show, table, check):
        add_json(each)


def run_list(options: argparse.Namespace) -> int:
    """Print every model and every blank."""
    from kollegial.cli.model_pages.listing import listing, listing_json

    library = told_library(options)
    if options.json:
        say_json(listing_json(library))
    else:
        _say_all(listing(library, language()))
    return 0


def run_table(options: argparse.Namespace) -> int:
    """Print what every model has and has not."""
    from kollegial.cli.model_pages.features import features_json, features_page

    models = list(told_library(options).models.values())
    if options.json:
        say_json(features_json(models))
    else:
        _say_all(features_page(models, language()))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one model, or the method card or blank of that id, or the meeting."""
    library = told_library(options)
    entry = _entry(library, options.id)
    if entry is None:
        known = [*library.models, *library.methods, *library.blanks]
        raise CliError(_unknown(options.id, known))
    if options.json:
        say_json(entry.model_dump(mode="json"))
    else:
        _say_all(_page(entry))
    return 0


def told_library(options: argparse.Namespace) -> Library:
    """The library; what was left out of it is told on stderr and keeps nobody from the rest."""
    library = load(home_of(options))
    for problem in library.problems:
        complain(problem.told(_))
    return library


def _entry(library: Library, wanted: str) -> Entry | None:
    frame = library.frame
    for shelf in (library.models, library.methods, library.blanks):
        if entry := shelf.get(wanted):
            return entry
    return frame if frame is not None and frame.id == wanted else None


def _page(entry: Entry) -> Iterable[str]:
    from kollegial.cli.model_pages.card import method_page
    from kollegial.cli.model_pages.frame import blank_page, meeting_page
    from kollegial.cli.model_pages.model import model_page
    from kollegial.consultation.blank import Blank
    from kollegial.consultation.meeting import Meeting
    from kollegial.consultation.method import Method

    match entry:
        case Method():
            return method_page(entry, language())
        case Blank():
            return blank_page(entry, language())
        case Meeting():
            return meeting_page(entry, language())
    return model_page(entry, language())


def _unknown(wanted: str, known: list[str]) -> str:
    from kollegial.formats.nearest import nearest

    ids = ", ".join(known)
    if near := nearest(wanted, known):
        message = _('there is nothing of this id; perhaps "{near}"? Known are: {known}')
        return message.format(near=near, known=ids)
    return _("there is nothing of this id; known are: {known}").format(known=ids)


def _say_all(lines: Iterable[str]) -> None:
    for line in lines:
        say(line)
