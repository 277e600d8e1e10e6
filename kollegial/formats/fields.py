"""Which fields a format knows at a place: pydantic models walked by a path of keys and indexes."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from kollegial.formats.problems import Path


def known_fields(schema: type[BaseModel], path: Path) -> list[str]:
    """The names of the fields at ``path``; none where there is no table of fields."""
    annotation = annotation_at(schema, path)
    return list(annotation.model_fields) if _is_model(annotation) else []


def home_of(schema: type[BaseModel], path: Path) -> Path | None:
    """Where the field at the end of ``path`` would be known; None if nowhere near.

    A key after the header of a table belongs to that table: the usual slip in TOML. So
    the tables around it are looked at first, from near to far, then those within.
    """
    *around, key = path
    for end in range(len(around) - 1, -1, -1):
        if key in known_fields(schema, tuple(around[:end])):
            return tuple(around[:end])
    for name in known_fields(schema, tuple(around)):
        inner = (*around, name)
        if key in known_fields(schema, inner):
            return inner
    return None


def annotation_at(schema: type[BaseModel], path: Path) -> Any:
    """The type that belongs at ``path``; None if the path leads nowhere."""
    annotation: Any = schema
    for step in path:
        annotation = _within(_bare(annotation), step)
    return _bare(annotation)


def _within(annotation: Any, step: str | int) -> Any:
    """The type one step further: a field, an entry of a list, a value of a table."""
    if _is_model(annotation):
        field = annotation.model_fields.get(str(step))
        return field.annotation if field else None
    arguments = get_args(annotation)
    if get_origin(annotation) is dict:
        return arguments[1]
    return arguments[0] if arguments and isinstance(step, int) else None


def _bare(annotation: Any) -> Any:
    """Without ``Annotated`` and without ``| None``."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    arguments = [each for each in get_args(annotation) if each is not type(None)]
    if len(arguments) == 1 and type(None) in get_args(annotation):
        return _bare(arguments[0])
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
