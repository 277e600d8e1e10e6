"""Everything that a file of the library holds, part by part, with the way to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from kollegial.formats.problems import Path


def walk(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """``node`` and all that is in it, from the outside in."""
    yield path, node
    if isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from walk(getattr(node, name), (*path, name))
    elif isinstance(node, Mapping):
        for key, each in node.items():
            yield from walk(each, (*path, key))
    elif isinstance(node, tuple):
        for index, each in enumerate(node):
            yield from walk(each, (*path, index))
