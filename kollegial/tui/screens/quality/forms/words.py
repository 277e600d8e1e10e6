"""What the fields of a plan are called, in the language of the moment."""

from __future__ import annotations

from kollegial.i18n import _
from kollegial.quality import labels


def plan_field(key: str) -> str:
    """The label of a field of a plan; insights and agreements call theirs the same."""
    return _(labels.FIELDS[key])
