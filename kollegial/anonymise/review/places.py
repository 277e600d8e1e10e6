"""Where in a review something is: open findings, words in the texts, what a place still shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Verdict
from kollegial.anonymise.review.items import overlaps
from kollegial.anonymise.review.problems import BadMark, ReviewProblem
from kollegial.marking import N_

if TYPE_CHECKING:
    from kollegial.anonymise.review.review import Review


def next_open(review: Review, at_hand: Finding | None) -> Finding | None:
    """The next finding without a decision behind ``at_hand``, then from the top again."""
    items = review.items
    behind = items.index(at_hand) + 1 if at_hand in items else 0
    order = (*items[behind:], *items[:behind])
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


def items_at(review: Review, place: Place) -> list[Finding]:
    """The items that share a code point with ``place``, in order."""
    return [each for each in review.items if overlaps(each.place, place)]


def free(review: Review, place: Place) -> bool:
    """Whether ``place`` can be marked: nothing hides any of it already."""
    return all(review.verdict(each) is Verdict.REJECTED for each in items_at(review, place))


def still_bare(review: Review, place: Place) -> Place | None:
    """What of ``place`` lies in no item, for that gives away; None if one item holds all of it."""
    name, start, end = place
    there = items_at(review, place)
    if any(each.start <= start and end <= each.end for each in there):
        return None
    start = max([start, *(each.end for each in there if each.start <= start)])
    end = min([end, *(each.start for each in there if each.start > start)])
    return name, start, end


def to_mark(review: Review, words: str) -> list[Place]:
    """Where ``words`` stand and can be marked; ``BadMark`` if that is nowhere.

    Whole words and the same letters first, then less strictly. Between words any white
    space will do, because notes have line breaks.
    """
    places = _found(review, words)
    if not places:
        raise BadMark(N_("These words do not stand in the text."))
    unmarked = [place for place in places if free(review, place)]
    if not unmarked:
        raise BadMark(N_("These words are marked already."))
    return unmarked


def marked_all(review: Review, places: Iterable[tuple[Place, Kind]]) -> tuple[Review, str]:
    """``places`` marked by hand; what a mark before has hidden already stays so.

    With the message id of what kept it from going on to the last, empty if nothing did.
    """
    try:
        for place, kind in places:
            if free(review, place):
                review = review.mark(*place, kind)
    except ReviewProblem as problem:
        return review, problem.reason
    return review, ""


def reworded(review: Review, place: Place, words: str) -> Review:
    """Other words in a place: for the item there, or for a mark that is made of it.

    ``ReviewProblem`` if it cannot be marked or the words will not do.
    """
    there = items_at(review, place)
    if not there:
        review = review.mark(*place, Kind.OTHER)
        there = items_at(review, place)
    return review.change(there[0], words) if there else review


def _found(review: Review, words: str) -> list[Place]:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if not pattern:
        return []
    whole = rf"(?<!\w){pattern}(?!\w)"
    for strict in (re.compile(whole), re.compile(whole, re.IGNORECASE), re.compile(pattern)):
        if found := list(_places(review, strict)):
            return found
    return []


def _places(review: Review, pattern: re.Pattern[str]) -> Iterator[Place]:
    for name, text in review.fields.items():
        for match in pattern.finditer(text):
            yield name, match.start(), match.end()
