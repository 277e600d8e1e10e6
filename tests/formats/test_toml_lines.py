"""The line of every value, for all TOML that Python reads."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.formats.problems import Path
from kollegial.formats.toml_lines import Places

TEXT = '''\
# a comment with [brackets] and "quotes"
format = 1
"quoted key" = "a # that is no comment"
names = { de = "eins", en = "one" }
dotted.key.here = true
list = [
  1,  # [one]
  [2, 3],
  { id = "x", deep = [
    "a",
    "b" ] },
]
text = """
[not.a.table]
key = "no"\\"""
"""
literal = \'\'\'
\'quoted\' """ \'\'\'\'
after = 1.5

[table]
inner = 2026-03-14

[[phases]]
id = "first"

[phases.minutes]
min = 3

[[phases]]
id = "second"
minutes.min = 4

[[phases.items]]
x = 1

[[phases.items]]
x = 2

[ "odd name" . b ]
end = ""
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("quoted key",), 3),
        (("names", "en"), 4),
        (("dotted", "key"), 5),
        (("dotted", "key", "here"), 5),
        (("list",), 6),
        (("list", 0), 7),
        (("list", 1, 1), 8),
        (("list", 2), 9),
        (("list", 2, "deep", 1), 11),
        (("text",), 13),
        (("literal",), 17),
        (("after",), 19),
        (("table",), 21),
        (("table", "inner"), 22),
        (("phases",), 24),
        (("phases", 0), 24),
        (("phases", 0, "minutes"), 27),
        (("phases", 0, "minutes", "min"), 28),
        (("phases", 1), 30),
        (("phases", 1, "minutes", "min"), 32),
        (("phases", 1, "items", 1), 37),
        (("phases", 1, "items", 1, "x"), 38),
        (("odd name", "b", "end"), 41),
    ],
)
def test_line(path: Path, line: int) -> None:
    tomllib.loads(TEXT)
    assert Places(TEXT).line(path) == line


def test_nearest_known_place() -> None:
    places = Places(TEXT)
    assert places.line(("phases", 0, "minutes", "max", "value")) == 27
    assert places.line(("phases", 1, "names")) == 30
    assert places.line(("missing",)) is None
    assert places.line(()) is None


@pytest.mark.parametrize(
    ("path", "at_key", "column"),
    [
        (("format",), True, 1),
        (("format",), False, 10),
        (("quoted key",), False, 16),
        (("names", "en"), True, 24),
        (("names", "en"), False, 29),
        (("dotted", "key", "here"), True, 12),
        (("dotted", "key", "here"), False, 19),
        (("list", 1, 1), False, 7),
        (("list", 2, "deep", 1), False, 5),
        (("table",), False, 2),
        (("phases", 1), True, 3),
        (("phases", 0, "minutes"), False, 9),
        (("phases", 0, "minutes", "max"), False, 9),
        (("odd name", "b"), True, 16),
        (("nowhere",), True, None),
    ],
)
def test_column(path: Path, at_key: bool, column: int | None) -> None:
    """Of the key, of what stands behind it, or of the nearest table around what is missing."""
    assert Places(TEXT).column(path, at_key) == column


@pytest.mark.parametrize(
    ("path", "text", "mark"),
    [
        (("format",), "format = …", "format"),
        (("quoted key",), '"quoted key" = …', '"quoted key"'),
        (("names", "en"), "… en = …", "en"),
        (("dotted", "key", "here"), "dotted.key.here = …", "here"),
        (("dotted",), "dotted = …", "dotted"),
        (("list", 2, "id"), "… id = …", "id"),
        (("table",), "[table]", "table"),
        (("phases", 0), "[[phases]]", "phases"),
        (("phases", 0, "minutes"), "[phases.minutes]", "minutes"),
        (("phases", 0, "minutes", "max"), "[phases.minutes]", "minutes"),
        (("phases", 1, "minutes"), "minutes = …", "minutes"),
    ],
)
def test_excerpt_shows_keys_and_nothing_else(path: Path, text: str, mark: str) -> None:
    excerpt = Places(TEXT).excerpt(path)
    assert excerpt is not None
    assert excerpt.text == text
    assert text[excerpt.start : excerpt.start + excerpt.width] == mark
    line, carets = excerpt.drawn()
    assert line.endswith(f" | {text}")
    assert carets.index("^") == line.index(mark, line.index("|"))
    assert carets.count("^") == len(mark)


def test_no_excerpt_where_there_is_no_key() -> None:
    assert Places(TEXT).excerpt(("list", 1)) is None
    assert Places(TEXT).excerpt(()) is None
    assert Places("x" * 60 + " = 1").excerpt(("x" * 60,)) is None


@pytest.mark.parametrize(
    "text",
    [
        'a = { b = "SECRET", c = 1, d = "SECRET" }  # SECRET',
        '# SECRET\n[ a . "b" . c ]  # SECRET\nd = "SECRET"',
        "a = [\n  { x = 'SECRET', y = 2 }, # SECRET\n]",
        'a = """SECRET\nSECRET""" # SECRET\nb.c."d" = 1 # SECRET',
        '[[a]]\nb = "SECRET"\r\n[[a]] # SECRET\nb = "SECRET"',
    ],
)
def test_no_excerpt_shows_a_value_or_a_comment(text: str) -> None:
    places = Places(text)
    shown = [places.excerpt(path) for path in paths(tomllib.loads(text))]
    assert any(shown)
    assert "SECRET" not in "".join(each.text for each in shown if each)


def test_windows_line_ends() -> None:
    text = TEXT.replace("\n", "\r\n")
    assert Places(text).line(("phases", 1, "items", 1, "x")) == 38


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "a",
        "a =",
        "a = [",
        "a = [}",
        "a = {b = ]}",
        "a = [[}]",
        "[a",
        '"',
        'a = "',
        "a = {b",
        "=",
        "[[",
        "]",
    ],
)
def test_broken_text_does_no_harm(text: str) -> None:
    assert Places(text).line(("b",)) is None


@settings(deadline=None)
@given(st.text(alphabet="ab[]{}='\"\\\n#., 1"))
def test_any_text_does_no_harm(text: str) -> None:
    Places(text).line(("a",))


KEYS = st.text(alphabet="abc.-[] \"'#=ü", min_size=1, max_size=5)
LEAVES = st.booleans() | st.integers(-9, 9) | st.text(alphabet="ab'\"#[]{}=,\\\n ü", max_size=9)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)
)


@settings(deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=4), st.dictionaries(KEYS, VALUES, max_size=3))
def test_every_value_has_a_line(first: dict[str, Any], entry: dict[str, Any]) -> None:
    """Write any data, every top key on a line of its own, then entries of a list of tables."""
    keys = list(first)
    lines = [f"{json.dumps(key)} = {inline(first[key])}" for key in keys]
    for _each in range(2):
        lines.append("[[zz]]")
        lines += [f"{json.dumps(key)} = {inline(value)}" for key, value in entry.items()]
    text = "\n".join(lines) + "\n"
    data = tomllib.loads(text)
    places = Places(text)
    for path in paths(data):
        assert path in places._spots, path
    for number, key in enumerate(keys, start=1):
        assert places.line((key,)) == number
    assert places.line(("zz", 1)) == len(keys) + len(entry) + 2


def inline(value: Any) -> str:
    """Any value on one line."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)} = {inline(each)}" for key, each in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return json.dumps(value)


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    """The path of everything in ``data``."""
    inner = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    for step, value in inner:
        yield (*path, step)
        yield from paths(value, (*path, step))
