"""``kollegial models``: which consultation models there are, one in full, and a file checked."""

from __future__ import annotations

import argparse
from pathlib import Path

from kollegial.cli.commands.model_pages import method_page, model_page, models_table
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.place import home_of
from kollegial.consultation.library import Library, check_entry
from kollegial.flow.library import load, read_text
from kollegial.formats.problems import Problem, Unreadable
from kollegial.i18n import _, language, ngettext_


def configure(parser: argparse.ArgumentParser) -> None:
    """The three actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "list", _("every model at hand"), run_list)
    show = add_action(actions, "show", _("one model or method card"), run_show)
    show.add_argument("id", metavar=_("ID"))
    check = add_action(actions, "check", _("what is wrong with a model or method file"), run_check)
    check.add_argument("file", metavar=_("FILE"), type=Path)
    for each in (listing, show, check):
        add_json(each)


def run_list(options: argparse.Namespace) -> int:
    """Print every model on a line of its own."""
    library = _library(options)
    models = list(library.models.values())
    if options.json:
        say_json(
            [
                {
                    "id": model.id,
                    "version": model.version,
                    "names": model.names.model_dump(),
                    "author": model.author,
                    "year": model.year,
                    "phases": len(model.phases),
                    "minutes": model.duration.default.value,
                    "people": {"min": model.group_size.min, "max": model.group_size.max},
                    "methods": list(model.methods),
                }
                for model in models
            ]
        )
    else:
        for line in models_table(models, language()):
            say(line)
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one model, or the method card of that id."""
    library = _library(options)
    model = library.models.get(options.id)
    method = library.methods.get(options.id)
    entry = model or method
    if entry is None:
        known = ", ".join([*library.models, *library.methods])
        message = _("there is no model and no method card of this id; known are: {known}")
        raise CliError(message.format(known=known))
    if options.json:
        say_json(entry.model_dump(mode="json"))
        return 0
    page = model_page(model, language()) if model else None
    if page is None and method:
        page = method_page(method, language())
    for line in page or ():
        say(line)
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Print every problem of one file; exit 1 if there is any."""
    name = str(options.file)
    try:
        text = read_text(options.file, name)
    except Unreadable as unreadable:
        problems = unreadable.problems
    else:
        problems = check_entry(text, name, load(home_of(options)))
    if options.json:
        say_json([_as_json(problem) for problem in problems])
    else:
        for problem in problems:
            say(problem.told(_))
        if not problems:
            say(_("{file}: no problem found").format(file=name))
    if not problems:
        return 0
    count = ngettext_("{count} problem in {file}", "{count} problems in {file}", len(problems))
    raise CliError(count.format(count=len(problems), file=name))


def _library(options: argparse.Namespace) -> Library:
    """The library; what was left out of it is told on stderr and keeps nobody from the rest."""
    library = load(home_of(options))
    for problem in library.problems:
        complain(problem.told(_))
    return library


def _as_json(problem: Problem) -> dict[str, str | int | None]:
    return {
        "file": problem.file,
        "line": problem.line,
        "field": problem.field,
        "expected": problem.expected(_),
    }
