"""What a review shows: findings and marks by hand, each with the entity a human gave it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Decision
from kollegial.anonymise.review.marking import HAND, marked_item
from kollegial.anonymise.review.ties import Tie
from kollegial.marking import N_

REASON_REGROUPED = N_("put together so by hand")

Key = tuple[Place, bool]
"""Where something is, and whether it was marked by hand."""


def key_of(item: Finding) -> Key:
    """The key of the decision and of the tie that ``item`` may have."""
    return item.place, item.source == HAND


def overlaps(one: Place, other: Place) -> bool:
    """Whether two places (field, start, end) share a code point."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def items_of(
    fields: Mapping[str, str],
    findings: Sequence[Finding],
    decisions: Iterable[Decision],
    ties: Iterable[Tie],
) -> dict[Place, Finding]:
    """The items of a review by place, in order; disjoint."""
    order = {name: at for at, name in enumerate(fields)}
    entities = entities_of(findings)
    tied = {tie.key: tie for tie in ties}
    marked = [marked_item(each, fields, entities) for each in decisions if each.by_hand]
    # A mark by hand stands in place of a rejected finding.
    found = [
        finding
        for finding in findings
        if not any(overlaps(finding.place, item.place) for item in marked)
    ]
    items = sorted((*found, *marked), key=lambda item: (order[item.field], item.start, item.end))
    return {item.place: regrouped(item, tied.get(key_of(item)), entities) for item in items}


def proposed(
    findings: Iterable[Finding], decisions: Iterable[Decision]
) -> dict[Key, tuple[str, Kind]]:
    """The placeholder and the kind that everything has without ties."""
    found = {(each.place, False): (each.placeholder, each.kind) for each in findings}
    marks = (each for each in decisions if each.by_hand)
    return found | {
        (each.place, True): (each.placeholder or "", each.kind or Kind.OTHER) for each in marks
    }


def entities_of(findings: Iterable[Finding]) -> dict[str, str]:
    """Placeholder → entity."""
    return {finding.placeholder: finding.entity for finding in findings}


def regrouped(item: Finding, tie: Tie | None, entities: Mapping[str, str]) -> Finding:
    """``item`` as a tie makes it. What no finding stands for is an entity by its placeholder."""
    if tie is None:
        return item
    return replace(
        item,
        kind=tie.kind,
        entity=entities.get(tie.placeholder, f"hand-{tie.placeholder}"),
        placeholder=tie.placeholder,
        confidence=1.0,
        reason=REASON_REGROUPED,
        unsure_with=(),
    )
