"""Values as TOML text, laid out for people who will edit it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

WIDTH: Final = 100
"""Columns that a line of a file should not exceed."""

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES: Final = {
    "\\": "\\\\",
    '"': '\\"',
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
}


def toml_key(name: str) -> str:
    """A key, in quotes if it needs them."""
    return name if _BARE.fullmatch(name) else toml_string(name)


def toml_string(text: str) -> str:
    """A text in quotes, on one line."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def toml_value(value: Any) -> str:
    """Any value on one line; tables inline."""
    match value:
        case Enum():
            return toml_value(value.value)
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:g}"
        case str():
            return toml_string(value)
        case BaseModel():
            names = type(value).model_fields
            return toml_value({name: getattr(value, name) for name in names})
        case Mapping():
            pairs = (
                f"{toml_key(str(key))} = {toml_value(each)}"
                for key, each in value.items()
                if each is not None
            )
            return "{ " + ", ".join(pairs) + " }"
        case Sequence():
            return "[" + ", ".join(map(toml_value, value)) + "]"
    msg = f"no TOML for {type(value).__name__}"
    raise TypeError(msg)


def toml_pair(name: str, value: Any) -> list[str]:
    """``key = value``; what is too long for one line gets several."""
    line = f"{toml_key(name)} = {toml_value(value)}"
    if len(line) <= WIDTH:
        return [line]
    if isinstance(value, str) and (wrapped := _wrapped(value)):
        return [f'{toml_key(name)} = """\\', *wrapped]
    if isinstance(value, tuple | list):
        return [f"{toml_key(name)} = [", *(f"  {toml_value(each)}," for each in value), "]"]
    return [line]


def _wrapped(text: str) -> list[str]:
    """A text over several lines that are one again when read; nothing if that cannot be."""
    lines = textwrap.wrap(
        text, WIDTH - 4, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    )
    if " ".join(lines) != text or "\n" in text:
        return []
    escaped = [f"  {toml_string(line)[1:-1]}" for line in lines]
    return [*(f"{line} \\" for line in escaped[:-1]), f'{escaped[-1]}"""']


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return char if char.isprintable() or ord(char) > _LAST_CONTROL else f"\\u{ord(char):04x}"


_LAST_CONTROL: Final = 0x9F
