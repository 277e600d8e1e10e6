"""Insights on their way to publication: what waits, what is cleared, what stood in a summary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import ClearanceWithdrawn, Cleared
from kollegial.quality.history import counting
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.flow.learning.offered import Earlier
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.insight.state import Insight, InsightEntry


class Standing(StrEnum):
    """How far an insight is."""

    WAITING = "waiting"
    CLEARED = "cleared"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of several insights."""

    changed: tuple[Insight, ...] = field(repr=False)
    refused: tuple[Refused, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class ClearedBy:
    """Who let an insight stand in summaries, and when."""

    role: str
    at: dt.datetime


def standing(insight: Insight, earlier: Iterable[Earlier]) -> Standing:
    """How far an insight is, with the words it has now."""
    if insight.cleared_on is None:
        return Standing.WAITING
    return Standing.PUBLISHED if stood_in(insight, earlier) else Standing.CLEARED


def stood_in(insight: Insight, earlier: Iterable[Earlier]) -> tuple[Earlier, ...]:
    """The published summaries in which it stood, with the words it has now.

    A summary tells every cleared insight of its period, so the register need not name them.
    """
    cleared = insight.cleared_on
    if cleared is None:
        return ()
    return tuple(each for each in earlier if cleared <= each.day and _of(each, insight))


def cleared_by(history: Sequence[InsightEntry]) -> ClearedBy | None:
    """Who cleared the words that stand now; nothing if nobody did, or it was forgotten."""
    found = None
    for entry in counting(history):
        change = entry.change
        if isinstance(change, Cleared):
            found = ClearedBy(entry.role, entry.at)
        elif isinstance(change, ClearanceWithdrawn):
            found = None
    return found


def clear(work: QualityWork, insights: Iterable[Insight]) -> Done:
    """Somebody read them and they may stand in a summary; those cleared already stay.

    Raises:
        StoreError: the register cannot be written; those before stay cleared.
    """
    return _each(work, (each for each in insights if each.cleared_on is None), Cleared())


def withdraw(work: QualityWork, insights: Iterable[Insight]) -> Done:
    """They may not stand there, after all. What was published stays published.

    Raises:
        StoreError: as ``clear``.
    """
    wanted = (each for each in insights if each.cleared_on is not None)
    return _each(work, wanted, ClearanceWithdrawn())


def _each(
    work: QualityWork, insights: Iterable[Insight], change: Cleared | ClearanceWithdrawn
) -> Done:
    changed, refused = [], []
    for each in insights:
        try:
            changed.append(work.change_insight(each.id, change))
        except Refused as refusal:  # somebody else was faster
            refused.append(refusal)
    return Done(tuple(changed), tuple(refused))


def _of(earlier: Earlier, insight: Insight) -> bool:
    framework, area = ("", earlier.area) if ":" in earlier.area else (earlier.area, "")
    wish = Wish(earlier.period, earlier.teams, framework, area)
    return wish.covers(insight.source.day) and wish.fits(insight.source.team, insight.areas)
