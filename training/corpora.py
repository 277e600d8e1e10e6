"""The corpora: JSON lines with text and marked spans, cut into sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LEARNED = ("PER", "LOC", "ORG")
_SENTENCE_ENDS = re.compile(r'(?<=[.!?])\s+(?=[A-ZÄÖÜ„"(])|\n+')


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and its names: (start, end, label), disjoint, in code points."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def read(path: Path) -> Iterator[Example]:
    """The documents of a file, with the labels the model learns."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = sorted((s, e, label) for s, e, label in row["spans"] if label in LEARNED)
        yield Example(row["text"], tuple(_outermost(spans)))


def sentences(documents: Iterator[Example]) -> Iterator[Example]:
    """The documents cut where a sentence or a line ends and no name is cut."""
    for document in documents:
        start = 0
        for match in _SENTENCE_ENDS.finditer(document.text):
            if not any(s < match.end() and match.start() < e for s, e, _ in document.spans):
                yield from _cut(document, start, match.start())
                start = match.end()
        yield from _cut(document, start, len(document.text))


def _cut(document: Example, start: int, end: int) -> Iterator[Example]:
    if document.text[start:end].strip():
        inside = (
            (s - start, e - start, label) for s, e, label in document.spans if start <= s < end
        )
        yield Example(document.text[start:end], tuple(inside))


def _outermost(spans: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    end = -1
    for span in sorted(spans, key=lambda each: (each[0], -each[1])):
        if span[0] >= end:
            yield span
            end = span[1]
