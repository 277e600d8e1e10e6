"""Which stored decisions still fit the texts and findings of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kollegial.anonymise.decision import Decision, Verdict
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.marking import same_thing
from kollegial.anonymise.placeholders import is_placeholder
from kollegial.anonymise.problems import BadReplacement
from kollegial.anonymise.wording import checked


def overlaps(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Whether two places (field, start, end) share a code point."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def fitting(
    fields: Mapping[str, str], findings: Sequence[Finding], stored: Iterable[Mapping[str, Any]]
) -> tuple[Decision, ...]:
    """The decisions that can be kept.

    Dropped is what does not read as a decision, points at no finding, replaces with
    words that give the original away, or marks by hand across something undecided.
    """
    by_place = {finding.place: finding for finding in findings}
    read = {(each.place, each.by_hand): each for each in _read(stored)}
    kept = [each for each in read.values() if not each.by_hand and _still_found(each, by_place)]
    rejected = {each.place for each in kept if each.verdict is Verdict.REJECTED}
    live = [finding.place for finding in findings if finding.place not in rejected]
    for each in read.values():
        free = not any(overlaps(each.place, place) for place in live)
        if each.by_hand and free and _still_markable(each, fields, findings):
            kept.append(each)
            live.append(each.place)
    return tuple(kept)


def _read(stored: Iterable[Mapping[str, Any]]) -> Iterator[Decision]:
    for plain in stored:
        try:
            yield Decision.from_dict(plain)
        except (KeyError, TypeError, ValueError):
            continue


def _still_found(decision: Decision, by_place: Mapping[tuple[str, int, int], Finding]) -> bool:
    finding = by_place.get(decision.place)
    if finding is None:
        return False
    return decision.verdict is not Verdict.CHANGED or _sound(decision.replacement, finding)


def _sound(replacement: str | None, finding: Finding) -> bool:
    if replacement is None:
        return False
    try:
        return checked(replacement, [finding]) == replacement
    except BadReplacement:
        return False


def _still_markable(
    decision: Decision, fields: Mapping[str, str], findings: Sequence[Finding]
) -> bool:
    text = fields.get(decision.field)
    if text is None or not decision.start < decision.end <= len(text):
        return False
    if decision.kind is None or decision.verdict is Verdict.REJECTED:
        return False
    if decision.placeholder is None or not is_placeholder(decision.placeholder):
        return False
    if decision.verdict is Verdict.CHANGED and not decision.replacement:
        return False
    # The rules may give this placeholder to somebody else today.
    holders = [each for each in findings if each.placeholder == decision.placeholder]
    marked = text[decision.start : decision.end]
    return not holders or same_thing(holders, marked, decision.kind) is not None
