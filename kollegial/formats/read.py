"""From a TOML text to a checked value, or to the list of what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from kollegial.faults import Fault
from kollegial.formats.problems import Problem, Severity, Unreadable, by_place, field_name
from kollegial.formats.sentences import faults_of
from kollegial.formats.toml_lines import Places
from kollegial.marking import N_
from kollegial.words import Strict

Checked = TypeVar("Checked", bound=Strict)

# Far beyond any model or session; keeps a wrong file from costing minutes.
_LONGEST_TEXT: Final = 5_000_000

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

# The beginning of what tomllib says → what we say. Its own words may repeat the text.
_TOML_SENTENCES: Final = (
    ("Expected '=' after a key", N_('expected "=" after the key')),
    ("Expected ']", N_("expected the table's name in closed brackets")),
    ("Expected newline", N_("expected nothing more on this line")),
    ("Invalid statement", N_("expected a line like: key = value")),
    ("Invalid initial character for a key", N_("expected a key")),
    ("Invalid value", N_("expected a value: text in quotes, a number, true, false or a list")),
    ("Invalid date", N_("expected a day that exists")),
    ("Unclosed array", N_("expected a closing ]")),
    ("Unclosed inline table", N_("expected a closing }}")),
    ("Unterminated string", N_("expected closing quotes")),
    ("Illegal character", N_("expected closing quotes on the same line")),
    ("Unescaped", N_("expected a backslash to be doubled")),
    ("Cannot", N_("expected each key and each table once")),
    ("Duplicate", N_("expected each key and each table once")),
)
_TOML_OTHERWISE: Final = N_("expected valid TOML")


def read(text: str, file: str, schema: type[Checked]) -> Checked:
    """The value of ``text``; raises Unreadable with every problem found."""
    return check(parse(text, file), text, file, schema)


def parse(text: str, file: str) -> dict[str, Any]:
    """``text`` as plain tables and lists; raises Unreadable with the place of the error."""
    if len(text) > _LONGEST_TEXT:
        raise Unreadable([Problem(file, None, "", N_("expected a much smaller file"))])
    try:
        return tomllib.loads(_unmarked(text))
    except RecursionError:
        problem = Problem(file, None, "", N_("expected lists nested less deeply"))
    except ValueError as error:
        # TOMLDecodeError is a ValueError; endless digits raise the bare one.
        problem = _toml_problem(str(error), text, file)
    raise Unreadable([problem])


def check(data: dict[str, Any], text: str, file: str, schema: type[Checked]) -> Checked:
    """The value of ``data``, which was parsed from ``text``; raises Unreadable."""
    try:
        return schema.model_validate(data)
    except ValidationError as error:
        found = [fault for each in error.errors() for fault in faults_of(dict(each), schema)]
    raise Unreadable(problems_at([*found, *schema.faults_in(data)], text, file))


def problems_at(
    faults: Iterable[Fault], text: str, file: str, severity: Severity = Severity.ERROR
) -> tuple[Problem, ...]:
    """The faults with their places in ``text``, each once, in the order of the lines."""
    found = list(faults)
    # Most files have none; finding the places costs as much as reading the file.
    places = Places(_unmarked(text)) if found else Places("")
    problems = {_problem(fault, places, file, severity): None for fault in found}
    return tuple(sorted(problems, key=by_place))


def _problem(fault: Fault, places: Places, file: str, severity: Severity) -> Problem:
    return Problem(
        file,
        places.line(fault.path),
        field_name(fault.path),
        fault.message,
        tuple(fault.params.items()),
        column=places.column(fault.path, fault.at_key),
        severity=severity,
        excerpt=places.excerpt(fault.path) if fault.at_key else None,
    )


def _unmarked(text: str) -> str:
    """Without the byte order mark that an editor on Windows may put in front."""
    return text.removeprefix("\ufeff")


def _toml_problem(said: str, text: str, file: str) -> Problem:
    place = _PLACE.search(said)
    if place is None:
        return Problem(file, None, "", _TOML_OTHERWISE)
    if place[1] is None:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    else:
        line, column = int(place[1]), int(place[2])
    message = next(
        (ours for theirs, ours in _TOML_SENTENCES if said.startswith(theirs)), _TOML_OTHERWISE
    )
    return Problem(file, line, "", message, column=column)
