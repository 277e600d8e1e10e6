"""What a leak is, and how sure its share is.

A gold mention leaks if at least one of its words is inside no finding, whatever the
finding's kind. Shares come with Wilson's interval (E. B. Wilson 1927), 95 %.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.anonymise.corpora import Document

Span = tuple[int, int]
Typed = tuple[int, int, str]

_WORD = re.compile(r"\w+")
_Z = 1.959964


def wilson(hits: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share of ``hits`` in ``count``; 0 to 1 if there is nothing."""
    if not count:
        return 0.0, 1.0
    share, square = hits / count, _Z * _Z
    middle = share + square / (2 * count)
    width = _Z * ((share * (1 - share) + square / (4 * count)) / count) ** 0.5
    return (
        max(0.0, (middle - width) / (1 + square / count)),
        min(1.0, (middle + width) / (1 + square / count)),
    )


@dataclass(slots=True)
class Tally:
    """Counts over documents: mentions and leaks by label, wrong words, exact matches."""

    mentions: dict[str, int] = field(default_factory=dict)
    leaks: dict[str, int] = field(default_factory=dict)
    words: int = 0
    wrong: int = 0
    exact: dict[str, list[int]] = field(default_factory=dict)

    def add(self, document: Document, found: Sequence[Typed]) -> None:
        """Count one document; ``found`` are (start, end, label)."""
        covered = _Cover((start, end) for start, end, _label in found)
        gold = _Cover((start, end) for start, end, _label in document.gold)
        for start, end, label in document.gold:
            inside = _words(document.text, start, end)
            if inside:
                self.mentions[label] = self.mentions.get(label, 0) + 1
                leaked = not all(covered.holds(word) for word in inside)
                self.leaks[label] = self.leaks.get(label, 0) + leaked
        self.words += len(_WORD.findall(document.text))
        for start, end in covered.spans:
            self.wrong += sum(not gold.holds(word) for word in _words(document.text, start, end))
        self._exactly({*document.gold}, {*found})

    def _exactly(self, gold: set[Typed], found: set[Typed]) -> None:
        """Strict scores: right only with both ends and the label."""
        for label in {each[2] for each in gold | found}:
            right, ours, theirs = self.exact.setdefault(label, [0, 0, 0])
            mine = {each for each in found if each[2] == label}
            wanted = {each for each in gold if each[2] == label}
            self.exact[label] = [
                right + len(mine & wanted),
                ours + len(mine),
                theirs + len(wanted),
            ]

    def recall(self, label: str) -> float:
        """1 minus the share of leaks."""
        return 1 - self.leaks.get(label, 0) / max(1, self.mentions.get(label, 0))

    def f1(self, label: str) -> float:
        """Strict F1 of one label."""
        right, ours, theirs = self.exact.get(label, [0, 0, 0])
        return 2 * right / max(1, ours + theirs)


class _Cover:
    """The union of spans, to be asked whether it holds another one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans: list[Span] = []
        for start, end in sorted(spans):
            if self.spans and start <= self.spans[-1][1]:
                self.spans[-1] = self.spans[-1][0], max(end, self.spans[-1][1])
            else:
                self.spans.append((start, end))
        self._starts = [start for start, _end in self.spans]

    def holds(self, span: Span) -> bool:
        at = bisect_right(self._starts, span[0]) - 1
        return at >= 0 and self.spans[at][1] >= span[1]


def _words(text: str, start: int, end: int) -> list[Span]:
    return [match.span() for match in _WORD.finditer(text, start, end)]
