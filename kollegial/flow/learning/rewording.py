"""Other words in place of what people wrote, in all that a summary tells, before it is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from pydantic import BaseModel

from kollegial.learning.figures import Figures

Value = TypeVar("Value")


def reworded(figures: Figures, words: Mapping[str, str]) -> Figures:
    """``figures`` with each text that ``words`` has another for replaced; no number changes."""
    if not words:
        return figures
    return replace(
        figures,
        insights=_said(figures.insights, words),
        measures=_said(figures.measures, words),
        goals=_said(figures.goals, words),
        rounds=tuple(replace(each, results=_said(each.results, words)) for each in figures.rounds),
    )


def _said(value: Value, words: Mapping[str, str]) -> Value:
    made: Any = value
    match value:
        case Enum():
            return value
        case str():
            made = words.get(value, value)
        case BaseModel():
            made = value.model_copy(
                update={
                    name: _said(getattr(value, name), words) for name in type(value).model_fields
                }
            )
        case Mapping():
            made = {key: _said(each, words) for key, each in value.items()}
        case tuple():
            made = tuple(_said(each, words) for each in value)
        case list():
            made = [_said(each, words) for each in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            made = replace(
                value,
                **{each.name: _said(getattr(value, each.name), words) for each in fields(value)},
            )
    return made  # type: ignore[no-any-return]
