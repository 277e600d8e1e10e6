"""From the text of a file to a framework, or to everything wrong with it."""

from __future__ import annotations

from kollegial.formats.problems import Problem, Severity, Unreadable
from kollegial.formats.read import problems_at, read
from kollegial.quality.frameworks.framework import Framework
from kollegial.quality.frameworks.lint import lint


def read_framework(text: str, file: str) -> Framework:
    """The framework of ``text``; raises Unreadable with file, line and field of every problem."""
    return read(text, file, Framework)


def check_framework(text: str, file: str) -> tuple[Problem, ...]:
    """Errors if the file cannot be used; else warnings about what is probably not meant so."""
    try:
        framework = read_framework(text, file)
    except Unreadable as unreadable:
        return unreadable.problems
    return problems_at(lint(framework), text, file, Severity.WARNING)
