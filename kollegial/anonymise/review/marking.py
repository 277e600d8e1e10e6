"""Marking by hand: word borders, the same string elsewhere, who is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.likely import known as is_known
from kollegial.anonymise.lexicon.ordinary import ordinary
from kollegial.anonymise.linking.name import core
from kollegial.anonymise.linking.placeholders import existing
from kollegial.anonymise.linking.values import shared
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.problems import BadMark
from kollegial.anonymise.text.matching import certainty
from kollegial.anonymise.text.phrases import Phrases
from kollegial.anonymise.text.tokens import stems, words
from kollegial.marking import N_

HAND = "by hand"
_REASON_BY_HAND = N_("marked by hand")
INFLECTED = frozenset({Kind.PERSON, Kind.PLACE})
_SHORTEST_STEM = 4
_JOINTS = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


def by_hand(place: Place, kind: Kind, placeholder: str) -> Decision:
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


def elsewhere(fields: Mapping[str, str], marked: str, kind: Kind) -> Iterator[Place]:
    """Field, start and end of every place with the same string, the marked one included.

    Names are found in all their forms, whichever of them was marked.
    """
    phrases = Phrases(_forms(marked, kind), inflected=kind in INFLECTED)
    for name, text in fields.items():
        taken = [match.span() for match in existing(text)]
        for start, end in phrases.find(text):
            free = all(end <= first or last <= start for first, last in taken)
            if free and believed(text, start, end, marked, kind):
                yield name, start, end


def _forms(marked: str, kind: Kind) -> list[str]:
    """The marked string; of a name also what it may be the genitive of."""
    name = core(marked) if kind is Kind.PERSON else marked
    listed = words(name)
    if kind not in INFLECTED or not listed or listed[-1].end != len(name):
        return [name]
    last = listed[-1]
    if is_known(last.key) or lists.town(last.key):
        return [name]  # Peters is no genitive of Peter
    bare = [stem for stem in stems(last.key) if len(stem) >= _SHORTEST_STEM]
    return [name, *(name[: last.start] + stem for stem in bare)]


def believed(text: str, start: int, end: int, name: str, kind: Kind) -> bool:
    """Whether ``text[start:end]`` means ``name``, and not the word "klein" or "im Sommer"."""
    listed = words(text[start:end])
    known = words(name)
    if kind not in INFLECTED or len(listed) != 1 or len(known) != 1:
        return True
    word = listed[0]._replace(start=start + listed[0].start, end=start + listed[0].end)
    if word.capital and not ordinary(word.key) and not ordinary(known[0].key):
        return True  # somebody said that it is a name
    return certainty(text, word, known[0].key, lower_case=True) > 0


def same_thing(items: Iterable[Finding], marked: str, kind: Kind) -> Finding | None:
    """An item of that kind that means what was marked, genitive or not."""
    for item in items:
        if item.kind is kind and _same(item.text, marked, kind):
            return item
    return None


def same_text(one: Finding, other: Finding) -> bool:
    """Whether two items read the same, genitive or not."""
    return one.kind is other.kind and _same(one.text, other.text, one.kind)


def _same(one: str, other: str, kind: Kind) -> bool:
    if kind not in INFLECTED:
        return shared(kind, one) == shared(kind, other)
    if kind is Kind.PERSON:
        one, other = core(one), core(other)
    # Joined, because "Wie-de-mann" is Wiedemann.
    mine, theirs = ("".join(word.key for word in words(each)) for each in (one, other))
    return bool(mine) and (mine in stems(theirs) or theirs in stems(mine))
