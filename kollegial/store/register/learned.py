"""What summaries need of insights, without folding each of many thousands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Result, select
from sqlmodel import col

from kollegial.quality.insight.state import Insight
from kollegial.store.register import entries
from kollegial.store.register.entries import INSIGHTS
from kollegial.store.register.lines import undisturbed
from kollegial.store.register.tables import InsightEntryRow, InsightRow

_AT_ONCE: Final = 1_000
_FOLDED: Final = frozenset({"cleared", "undone"})
"""Whoever has one of these in its history is folded as always."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The insights that are cleared for publication, and the areas of those of each protocol."""

    cleared: tuple[Insight, ...] = field(repr=False)
    areas: Mapping[str, tuple[str, ...]] = field(repr=False)
    """By protocol, sorted; a protocol without any is left out."""


def learned(connection: Connection) -> Learned:
    """All of it, 20 000 insights in half a second."""
    query = (
        select(col(InsightRow.id), col(InsightEntryRow.change))
        .join(InsightEntryRow, col(InsightEntryRow.insight_no) == col(InsightRow.no))
        .order_by(col(InsightRow.no), col(InsightEntryRow.seq))
    )
    sources: dict[str, tuple[str, tuple[str, ...]]] = {}
    fold: dict[str, None] = {}
    with undisturbed():
        try:
            for insight_id, change in _changes(connection.execute(query)):
                kind = change["kind"]
                if kind == "noted":
                    protocol = change["source"].get("protocol")
                    sources[insight_id] = (protocol or "", tuple(change.get("areas") or ()))
                elif kind == "insight-reworded" and change.get("areas") is not None:
                    sources[insight_id] = (sources[insight_id][0], tuple(change["areas"]))
                elif kind in _FOLDED:
                    fold.setdefault(insight_id)
        except (ValueError, TypeError, KeyError):
            raise entries.damaged(what="insight") from None
        folded = [
            entries.state(INSIGHTS, each) for each in entries.some(connection, INSIGHTS, fold)
        ]
    for insight in folded:
        sources[insight.id] = (insight.source.protocol or "", insight.areas)
    areas: dict[str, set[str]] = {}
    for protocol, some in sources.values():
        if protocol and some:
            areas.setdefault(protocol, set()).update(some)
    return Learned(
        tuple(each for each in folded if each.cleared_on is not None),
        {protocol: tuple(sorted(some)) for protocol, some in areas.items()},
    )


def _changes(found: Result[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Many at once: a third of the time of one after the other."""
    for rows in found.partitions(_AT_ONCE):
        changes = json.loads(f"[{','.join([row[1] for row in rows])}]")
        yield from zip([row[0] for row in rows], changes, strict=True)
