"""Some fields of a plan written anew, checked as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError

from kollegial.marking import N_
from kollegial.quality.measure.plan import Plan
from kollegial.refusal import Refused

_ROLES: Final = N_("Roles are one line each, at most 200 characters, at most 40 roles.")
_REFUSALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "title": N_("The title is one line of at most 200 characters, and not empty."),
        "team": N_("The team is one line of at most 200 characters."),
        "goal_id": N_("This is no strategic goal of your foundation."),
        "criteria": N_("Criteria are one line each, at most 200 characters, at most 20 criteria."),
        "indicator": N_(
            "An indicator has a name of one line, and numbers of at most 18 digits, 6 of them "
            "decimals."
        ),
        "step": N_("There are seven steps of effect: 1 to 7."),
        "level": N_("The levels are structure, process, outcome and concept."),
        "areas": N_("This is no key of a quality area: lqw@11-areas:4 would be one."),
        "responsible": N_("The responsible role is one line of at most 200 characters."),
        "contributing": _ROLES,
        "due": N_("This is no day: a due date looks like 2026-12-24."),
        "measuring": N_("Measuring days are days like 2026-12-24, at most 60 of them."),
        "origin": N_("This is no origin that a measure can have."),
    }
)
_TOO_LONG: Final = N_("A text in the plan may have at most 20 000 characters.")
_UNKNOWN: Final = N_("A plan has no field of this name: {field}.")


def reworded(plan: Plan, fields: Mapping[str, Any]) -> Plan:
    """``plan`` with ``fields`` as JSON has them; ``Refused`` says what the first may hold."""
    for name in fields:
        if name not in Plan.model_fields:
            raise Refused(_UNKNOWN, field=name)
    try:
        return Plan.model_validate(plan.model_dump(mode="json") | dict(fields))
    except ValidationError as error:
        where = str(error.errors(include_input=False)[0]["loc"][0])
        raise Refused(_REFUSALS.get(where, _TOO_LONG)) from None


def changed_fields(before: Plan, after: Plan) -> dict[str, Any]:
    """What ``Reworded`` must say so that ``before`` becomes ``after``; empty if nothing changed."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return {name: value for name, value in new.items() if old[name] != value}
