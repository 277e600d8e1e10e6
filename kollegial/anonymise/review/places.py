"""Where in the review something is: open findings, words in the texts, what shows through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kollegial.anonymise import Finding, Review, Verdict
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look import Outcome, Point, second_look_of

Place = tuple[str, int, int]


def next_open(review: Review, items: Sequence[Finding], after: int) -> Finding | None:
    """The next finding without a decision behind number ``after``, then from the top again."""
    order = (*items[after + 1 :], *items[: after + 1])
    return next((item for item in order if review.verdict(item) is Verdict.UNDECIDED), None)


def changed(before: Review, after: Review) -> Finding | None:
    """The first finding about which two reviews differ."""
    known = set(before.items)
    for item in after.items:
        if item not in known or before.verdict(item) != after.verdict(item):
            return item
        if before.replacement(item) != after.replacement(item):
            return item
    return None


def find_words(review: Review, words: str) -> list[Place]:
    """Where ``words`` stand: whole words and the same letters first, then less strictly.

    Between words any white space will do, because notes have line breaks.
    """
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if not pattern:
        return []
    whole = rf"(?<!\w){pattern}(?!\w)"
    for strict in (re.compile(whole), re.compile(whole, re.IGNORECASE), re.compile(pattern)):
        if found := list(_places(review, strict)):
            return found
    return []


def free(review: Review, place: Place) -> bool:
    """Whether ``place`` can be marked: nothing hides any of it already."""
    name, start, end = place
    return not any(
        item.field == name and item.start < end and start < item.end
        for item in review.items
        if review.verdict(item) is not Verdict.REJECTED
    )


@dataclass(frozen=True, slots=True)
class Through:
    """A place in the original text where something shows through that was to go.

    ``item`` is set if it stands in the words that somebody put in place of a finding, or
    left there. ``why`` is an English message id; only *stop* keeps the text from leaving.
    """

    place: Place
    kind: Kind
    item: Finding | None = None
    severity: Outcome = Outcome.STOP
    why: str = ""


def shows_through(review: Review) -> tuple[Through, ...]:
    """What still gives somebody away; known only once everything is decided."""
    return tuple(each for each in looked_at(review) if each.severity is Outcome.STOP)


def looked_at(review: Review) -> tuple[Through, ...]:
    """All the second look points at, what only wants a look too; nothing before all is decided."""
    points = second_look_of(review).points if review.complete else ()
    return tuple(_through(review, point) for point in points)


def _through(review: Review, point: Point) -> Through:
    """A place in the anonymised text led back to the original."""
    shown = at = 0
    name, item = point.field, None
    place = (name, len(review.fields[name]), len(review.fields[name]))
    for original, new in zip(review.segments(name), review.preview_segments(name), strict=True):
        end = shown + len(new.text)
        if point.start < end:
            first = at + point.start - shown
            place = (name, first, first + min(point.end, end) - point.start)
            if new.item is not None:
                item, place = new.item, new.item.place
            break
        shown, at = end, at + len(original.text)
    return Through(place, point.kind, item, point.severity, point.why)


def _places(review: Review, pattern: re.Pattern[str]) -> Iterator[Place]:
    for name, text in review.fields.items():
        for match in pattern.finditer(text):
            yield name, match.start(), match.end()
