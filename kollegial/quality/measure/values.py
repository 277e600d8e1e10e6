"""The fields of a plan in words, and what became of them: old → new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from kollegial.marking import N_
from kollegial.quality import labels
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Level, Origin, Step
from kollegial.told import Figure, Filling, Told, joined, say


def rewritten(before: Plan, after: Plan) -> tuple[Told, ...]:
    """Each field that differs: what it was called, what stood there, what stands there now."""
    return tuple(
        say(
            N_("{field}: {old} → {new}"),
            field=say(label),
            old=value_of(before, name),
            new=value_of(after, name),
        )
        for name, label in labels.FIELDS.items()
        if getattr(before, name) != getattr(after, name)
    )


def value_of(plan: Plan, name: str) -> Filling:
    """What stands in the field ``name``, as people read it."""
    value = getattr(plan, name)
    if not value:
        return say(N_("nothing"))
    if isinstance(value, tuple):
        return _several(name, value)
    if isinstance(value, Indicator):
        return indicator_told(value)
    if isinstance(value, Level | Step | Origin):
        return _word(value)
    return value if isinstance(value, dt.date) else str(value)


def _several(name: str, values: tuple[Any, ...]) -> Filling:
    if name == "measuring":
        return joined([say("{day}", day=day) for day in values])
    # ids of insights tell nobody anything
    return len(values) if name == "insights" else "; ".join(values)


def _word(value: Level | Step | Origin) -> Told:
    if isinstance(value, Step):
        return say("{number}: {step}", number=int(value), step=say(labels.STEPS[value]))
    return say(labels.LEVELS[value] if isinstance(value, Level) else labels.ORIGINS[value])


def indicator_told(indicator: Indicator) -> Told:
    """An indicator in one line."""
    parts = [say("{name}", name=indicator.name)]
    for message, value in (
        (N_("baseline {value}"), indicator.baseline),
        (N_("target {value}"), indicator.target),
    ):
        if value is not None:
            parts.append(say(message, value=Figure(value, indicator.unit)))
    if indicator.baseline_on is not None:
        parts.append(say(N_("baseline of {day}"), day=indicator.baseline_on))
    parts.append(say(labels.DIRECTIONS[indicator.direction]))
    return _listed(parts)


def _listed(parts: Sequence[Told]) -> Told:
    first, *rest = parts
    return say("{first}, {rest}", first=first, rest=_listed(rest)) if rest else first
