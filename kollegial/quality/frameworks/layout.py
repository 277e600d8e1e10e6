"""A framework as the text of its file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kollegial.formats.toml_write import WIDTH, toml_pair
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.words import Text


def framework_text(framework: Framework) -> str:
    """The whole file, without comments."""
    return "\n".join(_lines(framework)) + "\n"


def area_lines(area: Area) -> list[str]:
    """One ``[[areas]]``; what is not set is left out."""
    return ["[[areas]]", *_pairs(area, ("code", "titles", "evidence", "source")), *_unusual(area)]


def _lines(framework: Framework) -> Iterator[str]:
    for name in type(framework).model_fields:
        if name == "areas" or (name == "aliases" and not framework.aliases):
            continue
        yield from _pair(name, getattr(framework, name))
    for area in framework.areas:
        yield ""
        yield from area_lines(area)


def _unusual(area: Area) -> Iterator[str]:
    given = (name for name in ("checked_on", "note", "enabled") if getattr(area, name) is not None)
    yield from _pairs(area, given)


def _pairs(area: Area, names: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from _pair(name, getattr(area, name))


def _pair(name: str, value: object) -> list[str]:
    if isinstance(value, dt.date):
        return [f"{name} = {value.isoformat()}"]
    lines = toml_pair(name, value)
    if not isinstance(value, Text) or len(lines[0]) <= WIDTH:
        return lines
    # Too long for one line: each language on its own.
    return [
        line if at else f"{name}.{line}"
        for language in ("de", "en")
        for at, line in enumerate(toml_pair(language, value.within(language)))
    ]
