"""What the fields of plans, changes and the foundation are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.i18n import N_, _
from kollegial.quality.labels import FIELDS, TERMS

_OTHERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "role": N_("Role"),
        "roles": N_("Roles"),
        "teams": N_("Teams"),
        "text": N_("Text"),
        "reason": N_("Reason"),
        "note": N_("Note"),
        "result": N_("Result"),
        "assessment": N_("Assessment"),
        "approach": N_("Approach"),
        "what": N_("What is tried"),
        "stop_if": N_("Stop criterion"),
        "until": N_("Until"),
        "on": N_("Day"),
        "value": N_("Value"),
        "name": N_("Name"),
        "unit": N_("Unit"),
        "baseline": N_("Baseline"),
        "target": N_("Target"),
        "success": N_("Definition of the successful service"),
        "mission": N_("Mission"),
        "goals": N_("Strategic development goals"),
        "own_areas": N_("Own quality areas"),
    }
)


def field_label(name: str) -> str:
    """``Criteria 2`` for ``criteria.2``; a field without a word of its own stays as it is."""
    return " · ".join(_named(part) for part in _parts(name))


def _parts(name: str) -> list[str]:
    """``criteria.2`` is one part, ``indicator.name`` are two."""
    parts: list[str] = []
    for step in name.rstrip("'").split("."):
        if step.isdigit() and parts:
            parts[-1] += f" {step}"
        elif step:
            parts.append(step)
    return parts


def _named(part: str) -> str:
    name, space, number = part.partition(" ")
    known = FIELDS.get(name) or _OTHERS.get(name) or TERMS.get(name)
    return f"{_(known) if known else name}{space}{number}"
