"""Marking by hand: word borders, the same string elsewhere, who is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kollegial.anonymise.decision import Decision, Verdict
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.matching import certainty
from kollegial.anonymise.normal import normal
from kollegial.anonymise.phrases import Phrases
from kollegial.anonymise.placeholders import existing
from kollegial.anonymise.problems import BadMark
from kollegial.anonymise.tokens import stems, words
from kollegial.marking import N_

HAND = "by hand"
_REASON_BY_HAND = N_("marked by hand")
INFLECTED = frozenset({Kind.PERSON, Kind.PLACE})
_JOINTS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


def by_hand(place: tuple[str, int, int], kind: Kind, placeholder: str) -> Decision:
    """The decision that marks ``place``."""
    return Decision(*place, Verdict.ACCEPTED, kind=kind, by_hand=True, placeholder=placeholder)


def marked_item(
    decision: Decision, fields: Mapping[str, str], entities: Mapping[str, str]
) -> Finding:
    """The item that a mark by hand makes; ``entities`` are known by their placeholders."""
    placeholder = decision.placeholder or ""
    return Finding(
        field=decision.field,
        start=decision.start,
        end=decision.end,
        text=fields[decision.field][decision.start : decision.end],
        kind=decision.kind or Kind.OTHER,
        confidence=1.0,
        source=HAND,
        reason=_REASON_BY_HAND,
        entity=entities.get(placeholder, f"hand-{placeholder}"),
        placeholder=placeholder,
    )


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """``start`` and ``end`` moved to the borders of the words they cut, spaces left out."""
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        raise BadMark(N_("There is nothing to mark here."))
    while start > 0 and _within_word(text, start):
        start -= 1
    while end < len(text) and _within_word(text, end):
        end += 1
    for match in existing(text):
        if match.start() < end and start < match.end():
            raise BadMark(N_("There is a placeholder here already."))
    return start, end


def _within_word(text: str, at: int) -> bool:
    """Whether the border before ``at`` cuts a word."""
    return _of_word(text[at - 1]) and _of_word(text[at])


def _of_word(char: str) -> bool:
    return char.isalnum() or char in _JOINTS or "\u0300" <= char <= "\u036f"


def elsewhere(fields: Mapping[str, str], marked: str, kind: Kind) -> Iterator[tuple[str, int, int]]:
    """Field, start and end of every place with the same string, the marked one included."""
    phrases = Phrases([marked], inflected=kind in INFLECTED)
    for name, text in fields.items():
        taken = [match.span() for match in existing(text)]
        for start, end in phrases.find(text):
            free = all(end <= first or last <= start for first, last in taken)
            if free and believed(text, start, end, marked, kind):
                yield name, start, end


def believed(text: str, start: int, end: int, name: str, kind: Kind) -> bool:
    """Whether ``text[start:end]`` means ``name``, and not the word "klein" or "im Sommer"."""
    listed = words(text[start:end])
    known = words(name)
    if kind not in INFLECTED or len(listed) != 1 or len(known) != 1:
        return True
    word = listed[0]._replace(start=start + listed[0].start, end=start + listed[0].end)
    return certainty(text, word, known[0].key, lower_case=True) > 0


def same_thing(items: Iterable[Finding], marked: str, kind: Kind) -> Finding | None:
    """An item of that kind that means what was marked, genitive or not."""
    for item in items:
        if item.kind is kind and _same(item.text, marked, kind):
            return item
    return None


def _same(one: str, other: str, kind: Kind) -> bool:
    if kind not in INFLECTED:
        return normal(kind, one) == normal(kind, other)
    mine, theirs = [w.key for w in words(one)], [w.key for w in words(other)]
    if not mine or len(mine) != len(theirs) or mine[:-1] != theirs[:-1]:
        return False
    return mine[-1] in stems(theirs[-1]) or theirs[-1] in stems(mine[-1])
