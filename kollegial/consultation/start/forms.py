"""How the pieces of a start file are written: comments, rules, small tables."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any, Final, get_args, get_origin

from pydantic import BaseModel

from kollegial.consultation.figures import Figure
from kollegial.consultation.vocabulary import Certainty
from kollegial.formats.fields import annotation_at
from kollegial.formats.problems import harmless
from kollegial.formats.toml_write import WIDTH, toml_key, toml_pair, toml_value
from kollegial.words import Text

_SHORTEST_RULE: Final = 3


class Form(Enum):
    """How a field stands in the file."""

    PAIR = auto()
    TABLE = auto()
    LIST = auto()


def form_of(schema: type[BaseModel], field: str, value: Any) -> Form:
    """On a line of its own, as a table, or as a list of tables."""
    annotation = annotation_at(schema, (field,))
    if get_origin(annotation) is tuple:
        return Form.LIST if _is_table(get_args(annotation)[0]) else Form.PAIR
    if annotation is Text:
        fits = value is None or len(toml_pair(field, value)[0]) <= WIDTH
        return Form.PAIR if fits else Form.TABLE
    if annotation is Figure:
        return Form.PAIR
    return Form.TABLE if _is_table(annotation) or get_origin(annotation) is dict else Form.PAIR


def is_unset(node: BaseModel, field: str, value: Any) -> bool:
    """Whether a field can be left out; who stands behind a number is always said."""
    info = type(node).model_fields[field]
    if info.is_required() or isinstance(value, Certainty):
        return False
    return bool(value == info.get_default(call_default_factory=True))


def comment(text: str) -> Iterator[str]:
    """A text as comment lines; an indented line stays indented, a blank one blank."""
    # A comment may hold no control characters, and a text may come from a user's file.
    for paragraph in map(harmless, text.split("\n") if text else ()):
        bare = paragraph.lstrip()
        indent = " " * (len(paragraph) - len(bare))
        hang = indent + "  " if bare.startswith("- ") else indent
        wrapped = textwrap.wrap(bare, WIDTH - 2, initial_indent=indent, subsequent_indent=hang)
        yield from (f"# {line}".rstrip() for line in wrapped or [""])


def rule(title: str) -> str:
    """A heading at the right end of a line across the file."""
    return f"# {'-' * max(_SHORTEST_RULE, WIDTH - len(title) - 3)} {harmless(title)}"


def flat(value: BaseModel | Mapping[str, Any]) -> Iterator[str]:
    """A small table, its fields one below the other."""
    fields = _fields(value)
    if any(_is_lines(each) for each in fields.values()):
        for key, each in fields.items():
            yield from _list_of_lines(key, each) if _is_lines(each) else toml_pair(key, each)
        return
    yield from aligned(fields)


def aligned(pairs: Mapping[str, Any]) -> Iterator[str]:
    """Pairs below each other, the signs of equality too."""
    widest = max((len(toml_key(key)) for key in pairs), default=0)
    for key, each in pairs.items():
        first, *more = toml_pair(key, each)
        name, _, value = first.partition(" = ")
        yield f"{name:<{widest}} = {value}"
        yield from more


def _fields(value: BaseModel | Mapping[str, Any]) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    pairs = ((name, getattr(value, name)) for name in type(value).model_fields)
    return {name: each for name, each in pairs if not is_unset(value, name, each)}


def _list_of_lines(key: str, lines: tuple[str, ...]) -> Iterator[str]:
    yield f"{toml_key(key)} = ["
    yield from (f"  {toml_value(each)}," for each in lines)
    yield "]"


def _is_lines(value: Any) -> bool:
    """Whether a value is a list of sentences, not of ids."""
    return isinstance(value, tuple) and any(" " in str(each) for each in value)


def _is_table(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
