"""Which stored decisions still fit the texts and findings of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.linking.placeholders import is_placeholder
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.items import overlaps, proposed
from kollegial.anonymise.review.problems import BadReplacement
from kollegial.anonymise.review.renaming import Renaming
from kollegial.anonymise.review.ties import Tie
from kollegial.anonymise.review.wording import checked
from kollegial.marking import Language


def fitting(
    fields: Mapping[str, str],
    findings: Sequence[Finding],
    stored: Iterable[Mapping[str, Any]],
    language: Language,
) -> tuple[tuple[Decision, ...], tuple[Tie, ...]]:
    """The decisions and ties that can be kept.

    Dropped is what does not read as one, points at no finding, replaces with words that
    give the original away, or marks by hand across something undecided. Where the rules
    give a placeholder to somebody else today, what a human made by hand gets another one:
    apart, rather than wrongly one.
    """
    plain = list(stored)
    decisions = _decisions(fields, findings, list(_read_decisions(plain)))
    by_place = {finding.place: finding for finding in findings}
    ties = [_anchored(tie, by_place) for tie in _read_ties(plain)]
    renaming = Renaming(fields, findings, decisions, ties, language)
    decisions = [renaming.decision(each) for each in decisions]
    without = proposed(findings, decisions)
    return tuple(decisions), tuple(
        tie
        for tie in map(renaming.tie, ties)
        if tie.key in without and without[tie.key] != (tie.placeholder, tie.kind)
    )


def _read_decisions(stored: Iterable[Mapping[str, Any]]) -> Iterator[Decision]:
    for plain in stored:
        try:
            yield Decision.from_dict(plain)
        except (KeyError, TypeError, ValueError):
            continue


def _read_ties(stored: Iterable[Mapping[str, Any]]) -> Iterator[Tie]:
    for plain in stored:
        try:
            tie = Tie.from_dict(plain)
        except (KeyError, TypeError, ValueError):
            continue
        if is_placeholder(tie.placeholder):
            yield tie


def _decisions(
    fields: Mapping[str, str], findings: Sequence[Finding], stored: Iterable[Decision]
) -> list[Decision]:
    by_place = {finding.place: finding for finding in findings}
    read = {(each.place, each.by_hand): each for each in stored}
    kept = [each for each in read.values() if not each.by_hand and _still_found(each, by_place)]
    rejected = {each.place for each in kept if each.verdict is Verdict.REJECTED}
    live = [finding.place for finding in findings if finding.place not in rejected]
    for each in read.values():
        free = not any(overlaps(each.place, place) for place in live)
        if each.by_hand and free and _still_markable(each, fields):
            kept.append(each)
            live.append(each.place)
    return kept


def _anchored(tie: Tie, by_place: Mapping[Place, Finding]) -> Tie:
    """The tie to whatever its anchor is called today; the anchor goes if it is not there."""
    if tie.anchor is None:
        return tie
    finding = by_place.get(tie.anchor)
    if finding is None:
        return replace(tie, anchor=None)
    return replace(tie, placeholder=finding.placeholder, kind=finding.kind)


def _still_found(decision: Decision, by_place: Mapping[Place, Finding]) -> bool:
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


def _still_markable(decision: Decision, fields: Mapping[str, str]) -> bool:
    text = fields.get(decision.field)
    if text is None or not decision.start < decision.end <= len(text):
        return False
    if decision.kind is None or decision.verdict is Verdict.REJECTED:
        return False
    if decision.placeholder is None or not is_placeholder(decision.placeholder):
        return False
    return decision.verdict is not Verdict.CHANGED or bool(decision.replacement)
