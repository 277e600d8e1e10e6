"""The second look: four checks on a result that know nothing of how it was made."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.second_look.broken import broken
from kollegial.anonymise.second_look.haystack import Haystack
from kollegial.anonymise.second_look.labels import labels
from kollegial.anonymise.second_look.lexemes import Lexemes, spellings
from kollegial.anonymise.second_look.needles import needles
from kollegial.anonymise.second_look.outcome import (
    Check,
    Hidden,
    Kept,
    Outcome,
    Point,
    SecondLook,
)
from kollegial.anonymise.second_look.rules_again import fresh_rules, rules_again
from kollegial.anonymise.second_look.survivors import survivors
from kollegial.marking import N_

_WHY_KEPT = N_("left here on purpose, hidden elsewhere")
_WHY_WORDED = N_("somebody's own words, to be looked at")


def second_look(
    texts: Mapping[str, str],
    hidden: Iterable[Hidden],
    kept: Iterable[Kept] = (),
    *,
    rules: Sequence[Recogniser] | None = None,
) -> SecondLook:
    """Look through the anonymised ``texts`` of all fields for what was ``hidden`` anywhere.

    What is ``kept`` on purpose never stops. ``rules`` replaces the built-in ones.
    """
    haystack = Haystack(needles(hidden))
    rules = fresh_rules() if rules is None else rules
    on_purpose: dict[str, list[Kept]] = {name: [] for name in texts}
    for each in kept:
        on_purpose[each.field].append(each)
    strings = _strings(texts, on_purpose)
    points: list[Point] = []
    for name, text in texts.items():
        lexemes = Lexemes.of(text)
        seen = chain(
            survivors(name, lexemes, haystack),
            broken(name, lexemes),
            rules_again(name, lexemes, rules),
            labels(name, lexemes),
        )
        points += _disjoint(_allowed(seen, text, on_purpose[name], strings))
    return SecondLook(tuple(points))


def _strings(texts: Mapping[str, str], kept: Mapping[str, Sequence[Kept]]) -> frozenset[str]:
    """What was left standing, so that the same string elsewhere stops nobody."""
    return frozenset(
        _key(texts[name][each.start : each.end])
        for name, several in kept.items()
        for each in several
        if not each.worded
    )


def _key(text: str) -> str:
    return " ".join(spellings(word)[0] for word in text.split())


def _allowed(
    points: Iterable[Point], text: str, kept: Sequence[Kept], strings: frozenset[str]
) -> Iterator[Point]:
    """The points, as far as nobody has decided about them."""
    kept = sorted(kept, key=lambda each: each.start)
    starts = [each.start for each in kept]
    for point in points:
        at = bisect_left(starts, point.end)
        decided = kept[at - 1] if at and kept[at - 1].end > point.start else None
        if decided is None:
            same = point.check is Check.RULE and _key(text[point.start : point.end]) in strings
            yield replace(point, severity=Outcome.CHECK) if same else point
        elif decided.worded:
            gives_away = point.check in (Check.SURVIVOR, Check.PLACEHOLDER)
            own = replace(point, severity=Outcome.CHECK, why=_WHY_WORDED)
            yield point if gives_away else own
        elif point.check is Check.SURVIVOR and point.stops:
            yield replace(point, severity=Outcome.CHECK, why=_WHY_KEPT)


def _disjoint(points: Iterable[Point]) -> list[Point]:
    """The points by start; of several that overlap the gravest, then the longest."""
    order = sorted(
        points, key=lambda each: (not each.stops, each.start - each.end, each.start, each.check)
    )
    chosen: list[Point] = []
    starts: list[int] = []
    for point in order:
        at = bisect_left(starts, point.end)
        if at and chosen[at - 1].end > point.start:
            continue
        starts.insert(at, point.start)
        chosen.insert(at, point)
    return chosen
