"""What pydantic found, said to a person who writes content and not Python.

Every sentence says what was expected. None repeats the value that stands there.
"""

from __future__ import annotations

import difflib
import re
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from kollegial.formats.fields import annotation_at, known_fields
from kollegial.formats.problems import Path
from kollegial.marking import N_

Sentence = tuple[Path, str, dict[str, str]]

# pydantic's error type → our sentence; {placeholders} are filled from pydantic's context.
_SENTENCES: Final = {
    "missing": N_("expected this field, it is missing"),
    "string_type": N_("expected text in quotes"),
    "int_type": N_("expected a whole number"),
    "int_parsing": N_("expected a whole number"),
    "int_from_float": N_("expected a whole number"),
    "float_type": N_("expected a number"),
    "float_parsing": N_("expected a number"),
    "finite_number": N_("expected a number"),
    "bool_type": N_("expected true or false"),
    "bool_parsing": N_("expected true or false"),
    "tuple_type": N_("expected a list in square brackets"),
    "list_type": N_("expected a list in square brackets"),
    "dict_type": N_("expected a table"),
    "model_type": N_("expected a table"),
    "model_attributes_type": N_("expected a table"),
    "string_too_long": N_("expected at most {max_length} characters"),
    "too_short": N_("expected entries, at least {min_length}"),
    "too_long": N_("expected entries, at most {max_length}"),
    "greater_than_equal": N_("expected a number from {ge} up"),
    "greater_than": N_("expected a number above {gt}"),
    "less_than_equal": N_("expected a number up to {le}"),
    "less_than": N_("expected a number below {lt}"),
    "multiple_of": N_("expected a multiple of {multiple_of}"),
}
_OTHERWISE: Final = N_("expected another value")

# What a pattern asks for, in words.
_PATTERNS: Final = {
    r"^[a-z][a-z0-9_-]{1,47}$": N_(
        "expected an id: small letters a to z, digits, - and _, a letter first, 2 to 48 of them"
    ),
    r"^\d+(\.\d+)*$": N_("expected a version such as 1 or 1.2"),
}

# "roles.scribe.combines_with: only roles of this model": a rule that names its field itself.
_RULE_WITH_FIELD = re.compile(r"(?P<field>[a-z_]+(?:\.[a-z0-9_-]+)*): (?P<rule>.+)", re.DOTALL)


def sentence(error: dict[str, Any], data: Any, schema: type[BaseModel]) -> Sentence:
    """Where ``error`` is, what to say, and what to fill in."""
    kind: str = error["type"]
    context: dict[str, Any] = error.get("ctx", {})
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    if kind == "extra_forbidden":
        return (path, *_unknown_field(path, schema))
    if kind == "value_error":
        return _rule(path, str(context.get("error", "")), data)
    if kind in ("enum", "literal_error"):
        return path, N_("expected one of: {values}"), {"values": _choices(path, context, schema)}
    if kind == "string_pattern_mismatch":
        return path, _PATTERNS.get(context["pattern"], N_("expected another form of text")), {}
    if kind == "string_too_short":
        return path, N_("expected some text"), {}
    if kind.startswith("date"):
        return path, N_("expected a date such as 2026-03-14"), {}
    params = {name: str(value) for name, value in context.items() if name != "error"}
    return path, _SENTENCES.get(kind, _OTHERWISE), params


def _unknown_field(path: Path, schema: type[BaseModel]) -> tuple[str, dict[str, str]]:
    known = known_fields(schema, path[:-1])
    names = ", ".join(known)
    near = difflib.get_close_matches(str(path[-1]), known, n=1)
    if near:
        message = N_('no such field; perhaps "{near}"? Expected one of: {known}')
        return message, {"near": near[0], "known": names}
    return N_("no such field; expected one of: {known}"), {"known": names}


def _choices(path: Path, context: dict[str, Any], schema: type[BaseModel]) -> str:
    annotation = annotation_at(schema, path)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return ", ".join(str(each.value) for each in annotation)
    # A literal, or the key of a table: pydantic lists the values as 'a', 'b' or 'c'.
    values = re.findall(r"'[^']*'|\d+", str(context.get("expected")))
    return ", ".join(value.strip("'") for value in values)


def _rule(path: Path, said: str, data: Any) -> Sentence:
    """A rule that holds between fields, in the words of the model that states it."""
    if match := _RULE_WITH_FIELD.fullmatch(said):
        path = (*path, *_steps(match["field"].split("."), data, path))
        said = match["rule"]
    return path, N_("expected {rule}"), {"rule": said}


def _steps(names: list[str], data: Any, path: Path) -> Path:
    """``phases.closing.roles`` as a path, the entry of a list found by its id."""
    for step in path:
        data = data[step]
    steps: list[str | int] = []
    for name in names:
        here: str | int = name
        if isinstance(data, list):
            here = next((at for at, each in enumerate(data) if each.get("id") == name), name)
        try:
            data = data[here]
        except (KeyError, TypeError):
            break
        steps.append(here)
    return tuple(steps)
