"""Overlapping claims become disjoint ones, without giving anything away.

Order of belief, first the surest:

1. identifiers whose form or label is their proof: valid IBAN, e-mail, web address, file number
2. the group's own list of names
3. names behind a form of address, a label or another cue, and words propagated from elsewhere
4. addresses
5. dates and ages
6. telephone numbers
7. everything else

Within one rank the longer claim wins, then the higher score, then the earlier start;
the rest is settled by kind and source, so that the result never depends on the order
of the recognisers.

What a losing claim covered beyond the winner stays hidden: claims of the same kind
become one, of another kind the rest stays a claim of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.finding import SURE
from kollegial.anonymise.kinds import Kind

_PROOF = frozenset(
    {Kind.IBAN, Kind.EMAIL, Kind.URL, Kind.FILE_NUMBER, Kind.HANDLE, Kind.PLATE}
    | {Kind.TAX_NUMBER, Kind.INSURANCE_NUMBER, Kind.IDENTITY_NUMBER, Kind.PERSONNEL_NUMBER}
)
# What these call a number of somebody is one whatever its kind.
_NUMBERS = frozenset({"labelled_numbers", "accounts"})
_RANK_OF_SOURCE = {
    "habits": 2,
    "names": 2,
    "titles": 3,
    "propagated": 3,
    "introductions": 3,
    "labels": 3,
    "greetings": 3,
    "signatures": 3,
    "speakers": 3,
    "beside": 3,
    "addresses": 4,
    "address_lines": 4,
    "postcodes": 4,
    "dates": 5,
    "ages": 5,
}
_RANK_OF_PHONE = 6
_RANK_OF_OTHERS = 7
_SURE = 0.9
# A remainder shorter than this is punctuation or a stray number; of a street it is the house.
_FEWEST_LETTERS_LEFT = 4
_MERGING = frozenset({Kind.PERSON, Kind.STREET, Kind.ORGANISATION})


def rank(span: Span) -> int:
    """Place of ``span`` in the order of belief; 1 is the surest."""
    if span.score >= _SURE and (span.kind in _PROOF or span.source in _NUMBERS):
        return 1
    if span.kind is Kind.PHONE:
        return _RANK_OF_PHONE
    if span.kind is Kind.PERSON and span.score < SURE:
        return _RANK_OF_OTHERS  # what only may be a name outranks nothing
    return _RANK_OF_SOURCE.get(span.source, _RANK_OF_OTHERS)


def resolve(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Disjoint spans, sorted by start, that together cover what ``spans`` covers."""
    waiting = sorted(set(spans), key=_order)
    kept: list[Span] = []
    starts: list[int] = []
    while waiting:
        leftovers: list[Span] = []
        for span in waiting:
            rivals = _rivals(kept, starts, span)
            if not rivals:
                at = bisect_left(starts, span.start)
                starts.insert(at, span.start)
                kept.insert(at, span)
            elif len(rivals) == 1 and _mergeable(rivals[0], span):
                _grow(kept, starts, rivals[0], span)
            else:
                leftovers.extend(_remainder(text, span, rivals))
        waiting = sorted(set(leftovers), key=_order)
    return tuple(kept)


def _order(span: Span) -> tuple[int, int, float, int, str, str, str]:
    return (
        *(rank(span), -span.length, -span.score, span.start),
        *(span.kind.value, span.source, span.reason),
    )


def _rivals(kept: list[Span], starts: list[int], span: Span) -> list[Span]:
    """The kept spans that overlap ``span``, in order."""
    at = bisect_left(starts, span.end)
    rivals: list[Span] = []
    while at > 0 and kept[at - 1].end > span.start:
        at -= 1
        rivals.append(kept[at])
    return rivals[::-1]


def _mergeable(winner: Span, loser: Span) -> bool:
    return winner.kind is loser.kind and winner.kind in _MERGING


def _grow(kept: list[Span], starts: list[int], winner: Span, loser: Span) -> None:
    """Let ``winner`` cover ``loser`` too. Nobody else is in the way: it has one rival."""
    at = bisect_left(starts, winner.start)
    grown = replace(winner, start=min(winner.start, loser.start), end=max(winner.end, loser.end))
    kept[at] = grown
    starts[at] = grown.start


def _remainder(text: str, span: Span, rivals: list[Span]) -> list[Span]:
    """What ``span`` covers beyond its rivals, without the space around it."""
    pieces: list[Span] = []
    fewest = 1 if span.kind is Kind.STREET else _FEWEST_LETTERS_LEFT
    edges = [span.start]
    for rival in rivals:
        edges += [rival.start, rival.end]
    edges.append(span.end)
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        inside = text[start:end] if start < end else ""
        if sum(char.isalnum() for char in inside) >= fewest:
            lead = len(inside) - len(inside.lstrip(" \t\n,;./-–"))
            kept_length = len(inside.rstrip(" \t\n,;/-–"))
            pieces.append(replace(span, start=start + lead, end=start + kept_length))
    return pieces
