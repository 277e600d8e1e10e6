"""From what stands in the measure form to a plan, and back. Pure: tested without a form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from pydantic import ValidationError

from kollegial.dates import read_date
from kollegial.export.figures import day
from kollegial.i18n import N_
from kollegial.marking import Language
from kollegial.numbers import number, read_number
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Direction, Level, Origin, Step
from kollegial.quality.wording import same_role
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong, place_of
from kollegial.tui.widgets.form.line import days_in
from kollegial.tui.widgets.form.prose import lines

Values = Mapping[str, str]

INDICATOR: Final = ("indicator", "unit", "baseline", "baseline_on", "target", "direction")
"""The fields that together are one indicator."""
_AS_IT_IS: Final = (
    "title",
    "team",
    "description",
    "goal",
    "contribution",
    "resources",
    "anchor",
    "responsible",
)


def values_of(plan: Plan, language: Language) -> dict[str, str]:
    """What stands in the form when it opens on ``plan``."""
    indicator = plan.indicator
    values = {name: getattr(plan, name) or "" for name in _AS_IT_IS}
    values |= {
        "criteria": "\n".join(plan.criteria),
        "contributing": ", ".join(plan.contributing),
        "areas": "\n".join(plan.areas),
        "step": "" if plan.step is None else str(plan.step.value),
        "level": "" if plan.level is None else plan.level.value,
        "goal_id": plan.goal_id or "",
        "origin": plan.origin.value,
        "due": _day(plan.due, language),
        "measuring": ", ".join(day(each, language) for each in plan.measuring),
        "indicator": "",
        "unit": "",
        "baseline": "",
        "baseline_on": "",
        "target": "",
        "direction": Direction.UP.value,
    }
    if indicator is not None:
        values |= {
            "indicator": indicator.name,
            "unit": indicator.unit,
            "baseline": _shown(indicator.baseline, language),
            "baseline_on": ""
            if indicator.baseline_on is None
            else day(indicator.baseline_on, language),
            "target": _shown(indicator.target, language),
            "direction": indicator.direction.value,
        }
    return values


def plan_of(values: Values, before: Plan, today: dt.date, language: Language) -> Plan:
    """``before`` with what stands in the form; a field the form does not have stays as it was.

    Raises:
        Wrong: one field cannot be understood, and which.
    """
    values = values_of(before, language) | dict(values)
    if not values["title"]:
        raise Wrong(N_("Give the measure a title."), at="title")
    fields: dict[str, Any] = {name: values[name] for name in _AS_IT_IS}
    fields |= {
        "responsible": values["responsible"] or None,
        "contributing": _roles(values),
        "criteria": lines(values["criteria"]),
        "areas": tuple(values["areas"].splitlines()),
        "step": Step(int(values["step"])) if values["step"] else None,
        "level": Level(values["level"]) if values["level"] else None,
        "goal_id": values["goal_id"] or None,
        "origin": Origin(values["origin"]),
        "due": read_day("due", values, today),
        "measuring": _days("measuring", values, today),
        "indicator": _indicator(values, today, language),
    }
    try:
        return Plan.model_validate(before.model_dump() | fields)
    except ValidationError as error:
        raise Wrong(TOO_LONG, at=place_of(error)) from None


def read_day(key: str, values: Values, today: dt.date, *, past: bool = False) -> dt.date | None:
    """The day that stands in a field; nothing if it is empty.

    Raises:
        Wrong: it is no day.
    """
    text = values.get(key, "")
    if not text:
        return None
    found = read_date(text, today, past=past)
    if found is None:
        raise Wrong(N_("This is no day: write 3.5., 03.05.2027 or “in 14 days”."), at=key)
    return found


def needed_day(key: str, values: Values, today: dt.date, *, past: bool = False) -> dt.date:
    """The day that stands in a field.

    Raises:
        Wrong: there is none.
    """
    found = read_day(key, values, today, past=past)
    if found is None:
        raise Wrong(N_("A day is missing here: write 3.5., 03.05.2027 or “in 14 days”."), at=key)
    return found


def read_value(key: str, values: Values, language: Language) -> Decimal | None:
    """The number that stands in a field; nothing if it is empty.

    Raises:
        Wrong: it is no number.
    """
    text = values.get(key, "")
    if not text:
        return None
    found = read_number(text, language)
    if found is None:
        raise Wrong(N_("This is no number: write 12 or 4,5."), at=key)
    return found


def needed(key: str, values: Values, message: str) -> str:
    """What stands in a field.

    Raises:
        Wrong: nothing does; ``message`` says what is asked for.
    """
    if not values.get(key, ""):
        raise Wrong(message, at=key)
    return values[key]


def _indicator(values: Values, today: dt.date, language: Language) -> Indicator | None:
    if not values["indicator"]:
        for key in ("unit", "baseline", "baseline_on", "target"):
            if values[key]:
                message = N_("What is counted or measured here? Name the indicator.")
                raise Wrong(message, at="indicator")
        return None
    try:
        return Indicator(
            name=values["indicator"],
            unit=values["unit"],
            baseline=read_value("baseline", values, language),
            baseline_on=read_day("baseline_on", values, today, past=True),
            target=read_value("target", values, language),
            direction=Direction(values["direction"]),
        )
    except ValidationError as error:
        name = place_of(error)
        raise Wrong(TOO_LONG, at="indicator" if name == "name" else name) from None


def _days(key: str, values: Values, today: dt.date) -> tuple[dt.date, ...]:
    """Several days, in order, each once."""
    found = {read_day(key, {key: each}, today) for each in days_in(values[key])}
    return tuple(sorted(each for each in found if each is not None))


def _roles(values: Values) -> tuple[str, ...]:
    """The contributing roles; who is responsible contributes anyway."""
    found: list[str] = []
    for each in lines(values["contributing"].replace(",", "\n").replace(";", "\n")):
        if not any(same_role(each, other) for other in (*found, values["responsible"])):
            found.append(each)
    return tuple(found)


def _shown(value: Decimal | None, language: Language) -> str:
    return "" if value is None else number(value, language)


def _day(date: dt.date | None, language: Language) -> str:
    return "" if date is None else day(date, language)
