"""``kollegial models check``: everything wrong with a file, told like a compiler tells it."""

from __future__ import annotations

import argparse
from pathlib import Path

from kollegial.cli.errors import CliError
from kollegial.cli.output import say, say_json
from kollegial.cli.place import home_of
from kollegial.consultation.checking import check_entry
from kollegial.consultation.library import Library
from kollegial.flow.library import load, read_text
from kollegial.formats.problems import Problem, Unreadable
from kollegial.i18n import _, ngettext_


def run(options: argparse.Namespace) -> int:
    """Print every problem; exit 1 if there is an error, with ``--strict`` if there is any."""
    library = load(home_of(options))
    found = {file: _problems(file, library) for file in options.files}
    if options.json:
        say_json([_as_json(problem) for problems in found.values() for problem in problems])
    else:
        for file, problems in found.items():
            _tell(file, problems)
    told = [problem for problems in found.values() for problem in problems]
    errors = [problem for problem in told if problem.is_error or options.strict]
    if not errors:
        return 0
    raise CliError(_counted(len(errors), list(found)))


def _problems(file: Path, library: Library) -> tuple[Problem, ...]:
    name = str(file)
    try:
        text = read_text(file, name)
    except Unreadable as unreadable:
        return unreadable.problems
    return check_entry(text, name, library)


def _tell(file: Path, problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        say(problem.told(_))
        if problem.excerpt is not None:
            for line in problem.excerpt.drawn():
                say(line)
    if not problems:
        say(_("{file}: no problem found").format(file=file))
    elif not any(problem.is_error for problem in problems):
        count = ngettext_(
            "{file}: can be used; {count} warning",
            "{file}: can be used; {count} warnings",
            len(problems),
        )
        say(count.format(file=file, count=len(problems)))


def _counted(count: int, files: list[Path]) -> str:
    if len(files) == 1:
        message = ngettext_("{count} problem in {file}", "{count} problems in {file}", count)
        return message.format(count=count, file=files[0])
    message = ngettext_(
        "{count} problem in {files} files", "{count} problems in {files} files", count
    )
    return message.format(count=count, files=len(files))


def _as_json(problem: Problem) -> dict[str, str | int | None]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "field": problem.field,
        "severity": problem.severity.value,
        "expected": problem.expected(_),
    }
