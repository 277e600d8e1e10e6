"""A history told: each entry as one sentence, what was taken back as well."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kollegial.marking import N_
from kollegial.quality.history import C, Entry, Undone
from kollegial.told import Told, say

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Past:
    """One entry in words: what, when, in which role."""

    seq: int
    at: dt.datetime
    role: str
    told: Told = field(repr=False)
    counts: bool = True
    """Whether it still counts: neither taken back nor a taking back."""


def retold(
    history: Sequence[Entry[C]],
    begin: Callable[[Entry[C]], S],
    apply: Callable[[S, Entry[C]], S],
    tell: Callable[[S | None, Entry[C], S], Told],
) -> tuple[Past, ...]:
    """``history`` in words, in its order. ``tell`` sees what was before an entry, and after it."""
    found: list[Past] = []
    standing: list[tuple[int, S]] = []
    for entry in history:
        if isinstance(entry.change, Undone):
            place, _ = standing.pop()
            told = say(N_("Taken back: {step}"), step=found[place].told)
            found[place] = replace(found[place], counts=False)
            found.append(Past(entry.seq, entry.at, entry.role, told, counts=False))
            continue
        before = standing[-1][1] if standing else None
        after = begin(entry) if before is None else apply(before, entry)
        standing.append((len(found), after))
        found.append(Past(entry.seq, entry.at, entry.role, tell(before, entry, after)))
    return tuple(found)
