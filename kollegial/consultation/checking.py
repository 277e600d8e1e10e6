"""One file looked at like a compiler does: every error, or else every warning."""

from __future__ import annotations

from typing import Any

from kollegial.consultation.entries import Entry, checked, shape_of
from kollegial.consultation.library import Library, missing_methods
from kollegial.consultation.lint import lint
from kollegial.consultation.model import ConsultationModel
from kollegial.formats.problems import Problem, Severity, Unreadable, by_place
from kollegial.formats.read import parse, problems_at


def check_entry(text: str, file: str, library: Library) -> tuple[Problem, ...]:
    """Everything wrong with one file, seen beside the cards of ``library``.

    Errors if it cannot be used; else warnings about what is probably not meant so.
    """
    try:
        data = parse(text, file)
    except Unreadable as unreadable:
        return unreadable.problems
    missing = _missing(data, text, file, library)
    try:
        entry: Entry = checked(data, text, file)
    except Unreadable as unreadable:
        return tuple(sorted((*unreadable.problems, *missing), key=by_place))
    if missing:
        return missing
    warnings = lint(entry, library.methods, library.models)
    return problems_at(warnings, text, file, Severity.WARNING)


def _missing(data: dict[str, Any], text: str, file: str, library: Library) -> tuple[Problem, ...]:
    """Cards that a model names and nobody has; they are missing whatever else is wrong."""
    if shape_of(data) is not ConsultationModel:
        return ()
    return problems_at(missing_methods(data, library.methods), text, file)
