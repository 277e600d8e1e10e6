"""Which role a person gets, when several places say something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kollegial.anonymise.lexicon.roles import (
    BROTHER,
    CHILD,
    GRANDCHILD,
    PUPIL,
    SISTER,
    Role,
    by_key,
)
from kollegial.anonymise.roles.said import Context

# A daughter is a sister and a grandchild too; nothing contradicts there.
_OF_A_CHILD = frozenset({CHILD, GRANDCHILD, SISTER, BROTHER, PUPIL})


def decided(contexts: Iterable[Context], listed: str) -> Role | None:
    """The role most places give; nothing if two are given equally often, or none is.

    ``listed`` is the key of the role the group itself wrote beside the name; it counts
    more than any text. An age under 18 counts only where no word says anything.
    """
    own = by_key(listed)
    if own is not None:
        return own
    told = list(contexts)
    votes = Counter(each.role for context in told for each in context.said)
    if not votes:
        ages = {context.age for context in told if context.age is not None}
        return CHILD if ages == {"child"} else None
    most = max(votes.values())
    first = [role for role, count in votes.items() if count == most]
    if len(first) == 1:
        return first[0]
    return CHILD if CHILD in first and set(first) <= _OF_A_CHILD else None
