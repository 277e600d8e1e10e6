"""What pydantic found, said to a person who writes content and not Python.

Every sentence says what was expected. None repeats the value that stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from kollegial.faults import RULE, Fault
from kollegial.formats.fields import annotation_at, home_of, known_fields
from kollegial.formats.nearest import nearest
from kollegial.formats.problems import Path, field_name
from kollegial.marking import N_

# pydantic's error type → our sentence; {placeholders} are filled from pydantic's context.
_SENTENCES: Final = {
    "missing": N_("expected this field, it is missing"),
    "string_type": N_("expected text in quotes"),
    "string_too_short": N_("expected some text"),
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
_DATE: Final = N_("expected a date such as 2026-03-14")
_OTHERWISE: Final = N_("expected another value")

# What a pattern asks for, in words; the first is that of every id.
_PATTERNS: Final = {
    r"^[a-z][a-z0-9_-]{1,47}$": N_(
        "expected an id: small letters a to z, digits, - and _, a letter first, 2 to 48 of them"
    ),
    r"^\d+(\.\d+)*$": N_("expected a version such as 1 or 1.2"),
    r"^[a-z][a-z0-9-]{1,39}$": N_(
        "expected a short name: small letters a to z, digits and -, a letter first, 2 to 40 of them"
    ),
    r"^[a-z0-9][a-z0-9.-]{0,39}$": N_(
        "expected an edition such as 2025: small letters a to z, digits, . and -, up to 40 of them"
    ),
    r"^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$": N_(
        "expected a code such as 4 or 4.1: letters a to z, digits, . and -, up to 20 of them"
    ),
}


def faults_of(error: dict[str, Any], schema: type[BaseModel]) -> Iterator[Fault]:
    """What one error of pydantic comes to, in our words."""
    kind: str = error["type"]
    context: dict[str, Any] = error.get("ctx", {})
    at_key = "[key]" in error["loc"]
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    if kind == RULE:
        yield from (fault.within(*path) for fault in context["faults"])
    elif kind == "extra_forbidden":
        yield _unknown_field(path, schema)
    elif kind in ("enum", "literal_error"):
        yield _no_choice(path, at_key, _choices(path, context, schema), error.get("input"))
    elif kind == "string_pattern_mismatch":
        message = _PATTERNS.get(context["pattern"], N_("expected another form of text"))
        yield Fault(path, message, at_key=at_key)
    elif kind.startswith("date"):
        yield Fault(path, _DATE)
    else:
        params = {name: str(value) for name, value in context.items() if name != "error"}
        yield Fault(path, _SENTENCES.get(kind, _OTHERWISE), params, at_key=kind == "missing")


def _unknown_field(path: Path, schema: type[BaseModel]) -> Fault:
    home = home_of(schema, path)
    if home == ():
        message = N_("no such field here; it belongs to the top of the file, above the first [")
        return Fault(path, message, at_key=True)
    if home:
        message = N_("no such field here; it belongs to {home}")
        return Fault(path, message, {"home": field_name(home)}, at_key=True)
    known = known_fields(schema, path[:-1])
    names = ", ".join(known)
    if near := nearest(path[-1], known):
        message = N_('no such field; perhaps "{near}"? Expected one of: {known}')
        return Fault(path, message, {"near": near, "known": names}, at_key=True)
    message = N_("no such field; expected one of: {known}")
    return Fault(path, message, {"known": names}, at_key=True)


def _no_choice(path: Path, at_key: bool, values: list[str], given: object) -> Fault:
    params = {"values": ", ".join(values)}
    if near := nearest(path[-1] if at_key else given, values):
        message = N_('expected one of: {values}; perhaps "{near}"?')
        return Fault(path, message, {**params, "near": near}, at_key)
    return Fault(path, N_("expected one of: {values}"), params, at_key)


def _choices(path: Path, context: dict[str, Any], schema: type[BaseModel]) -> list[str]:
    annotation = annotation_at(schema, path)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return [str(each.value) for each in annotation]
    # A literal, or the key of a table: pydantic lists the values as 'a', 'b' or 'c'.
    values = re.findall(r"'[^']*'|\d+", str(context.get("expected")))
    return [value.strip("'") for value in values]
