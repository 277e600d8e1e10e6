"""What is wrong with a template, said to a person who writes one: where, what, what to do."""

from __future__ import annotations

import dataclasses
import re
from typing import Final

from kollegial.export import values
from kollegial.export.errors import TemplateProblem
from kollegial.export.words import WORDS
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Problem
from kollegial.marking import N_

_ATTRIBUTE = re.compile(r"'[\w.]+' object' has no attribute '(\w+)'|has no attribute '(\w+)'")
_NAME = re.compile(r"'(\w+)' is undefined")
_FILTER = re.compile(r"No filter named '(\w+)'")
_TAG = re.compile(r"[Uu]nknown tag '(\w+)'")
_UNSAFE = re.compile(r"is unsafe")

_FILTERS: Final = ("md", "line", "json")
_TAGS: Final = ("block", "extends", "include", "for", "if", "set", "macro", "import", "filter")


def told(error: TemplateProblem) -> Problem:
    """The error as a line of ``templates check``."""
    file = str(error.params.get("file", ""))
    reason = str(error.params.get("reason", ""))
    line = error.params.get("line")
    if not reason:
        params = {name: str(value) for name, value in error.params.items()}
        return Problem(file, None, "", error.message, tuple(params.items()))
    message, found = _said(reason, file)
    return Problem(file, int(line) if line else None, "", message, tuple(found.items()))


def _said(reason: str, file: str) -> tuple[str, dict[str, str]]:
    if match := _ATTRIBUTE.search(reason) or _NAME.search(reason):
        return _unknown(next(group for group in match.groups() if group))
    if match := _FILTER.search(reason):
        message = N_("no such filter: {name}. People's text takes one of: {known}")
        return message, {"name": match[1], "known": ", ".join(_FILTERS)}
    if match := _TAG.search(reason):
        return _no_tag(match[1])
    if _UNSAFE.search(reason):
        return N_("a template may not reach this: {reason}"), {"reason": reason}
    return (
        N_(
            "does not work: {reason}. Compare it with the shipped one: "
            "kollegial templates show {file}"
        ),
        {"reason": reason.rstrip("."), "file": file},
    )


def _unknown(name: str) -> tuple[str, dict[str, str]]:
    if near := nearest(name, _names()):
        return N_('there is no {name}; perhaps "{near}"?'), {"name": name, "near": near}
    return (
        N_(
            "there is no {name}. What there is stands at the top of the shipped one: "
            "kollegial templates show protocol.md.jinja"
        ),
        {"name": name},
    )


def _no_tag(name: str) -> tuple[str, dict[str, str]]:
    if near := nearest(name, [*_TAGS, *(f"end{tag}" for tag in _TAGS)]):
        return N_('there is no tag {name}; perhaps "{near}"?'), {"name": name, "near": near}
    return N_("there is no tag {name}"), {"name": name}


def _names() -> list[str]:
    """Everything that a template may call by a name."""
    fields = [
        field.name
        for each in vars(values).values()
        if dataclasses.is_dataclass(each)
        for field in dataclasses.fields(each)
    ]
    return sorted({"protocol", "words", "language", *fields, *WORDS})
