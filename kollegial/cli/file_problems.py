"""What is wrong with files, told like a compiler tells it; what the ``check`` commands share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kollegial.cli.errors import CliError
from kollegial.cli.output import say, say_json
from kollegial.flow.library import read_text
from kollegial.formats.problems import Problem, Unreadable
from kollegial.i18n import _, ngettext_

Check = Callable[[str, str], tuple[Problem, ...]]
"""From a text and the name of its file to what is wrong with it."""


def problems_of(file: Path, check: Check) -> tuple[Problem, ...]:
    """What ``check`` says of a file; or why it cannot be read."""
    name = str(file)
    try:
        text = read_text(file, name)
    except Unreadable as unreadable:
        return unreadable.problems
    return check(text, name)


def report(found: Mapping[Path, tuple[Problem, ...]], *, strict: bool, json: bool) -> int:
    """Print every problem.

    Raises:
        CliError: there is an error, with ``strict`` if there is any problem.
    """
    told = [problem for problems in found.values() for problem in problems]
    if json:
        say_json([_as_json(problem) for problem in told])
    else:
        for file, problems in found.items():
            _tell(file, problems)
    errors = [problem for problem in told if problem.is_error or strict]
    if not errors:
        return 0
    raise CliError(_counted(len(errors), list(found)))


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


def _counted(count: int, files: Sequence[Path]) -> str:
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
