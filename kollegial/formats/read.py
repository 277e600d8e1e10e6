"""From a TOML text to a checked value, or to the list of what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from kollegial.formats.problems import Path, Problem, Unreadable, field_name
from kollegial.formats.sentences import sentence
from kollegial.formats.toml_lines import Places
from kollegial.marking import N_

Checked = TypeVar("Checked", bound=BaseModel)

# Far beyond any model or session; keeps a wrong file from costing minutes.
_LONGEST_TEXT: Final = 5_000_000

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

# The beginning of what tomllib says → what we say. Its own words may repeat the text.
_TOML_SENTENCES: Final = (
    ("Expected '=' after a key", N_('expected "=" after the key (column {column})')),
    ("Expected ']", N_("expected the table's name in closed brackets (column {column})")),
    ("Expected newline", N_("expected nothing more on this line (column {column})")),
    ("Invalid statement", N_("expected a line like: key = value (column {column})")),
    ("Invalid initial character for a key", N_("expected a key (column {column})")),
    (
        "Invalid value",
        N_("expected a value: text in quotes, a number, true, false or a list (column {column})"),
    ),
    ("Invalid date", N_("expected a day that exists (column {column})")),
    ("Unclosed array", N_("expected a closing ] (column {column})")),
    ("Unclosed inline table", N_("expected a closing }} (column {column})")),
    ("Unterminated string", N_("expected closing quotes (column {column})")),
    ("Illegal character", N_("expected closing quotes on the same line (column {column})")),
    ("Unescaped", N_("expected a backslash to be doubled (column {column})")),
    ("Cannot", N_("expected each key and each table once (column {column})")),
    ("Duplicate", N_("expected each key and each table once (column {column})")),
)
_TOML_OTHERWISE: Final = N_("expected valid TOML (column {column})")


def read(text: str, file: str, schema: type[Checked]) -> Checked:
    """The value of ``text``; raises Unreadable with every problem found."""
    return check(parse(text, file), text, file, schema)


def parse(text: str, file: str) -> dict[str, Any]:
    """``text`` as plain tables and lists; raises Unreadable with the place of the error."""
    if len(text) > _LONGEST_TEXT:
        raise Unreadable([Problem(file, None, "", N_("expected a much smaller file"))])
    try:
        # An editor on Windows may put a byte order mark in front.
        return tomllib.loads(text.removeprefix("\ufeff"))
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
        found = [sentence(dict(each), data, schema) for each in error.errors(include_url=False)]
    places = Places(text.removeprefix("\ufeff"))
    problems = {problem_at(file, places, *each): None for each in found}
    raise Unreadable(sorted(problems, key=lambda problem: (problem.line or 0, problem.field)))


def problem_at(
    file: str, places: Places, path: Path, message: str, params: dict[str, str]
) -> Problem:
    """A problem with the field at ``path``, on the line where it stands."""
    return Problem(file, places.line(path), field_name(path), message, tuple(params.items()))


def _toml_problem(said: str, text: str, file: str) -> Problem:
    place = _PLACE.search(said)
    if place is None:
        return Problem(file, None, "", N_("expected valid TOML"))
    if place[1] is None:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    else:
        line, column = int(place[1]), int(place[2])
    message = next(
        (ours for theirs, ours in _TOML_SENTENCES if said.startswith(theirs)), _TOML_OTHERWISE
    )
    return Problem(file, line, "", message, (("column", str(column)),))
