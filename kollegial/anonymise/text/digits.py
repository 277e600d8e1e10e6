"""Stretches of a text that lie around its digits, where alone a number can be."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DIGITS = re.compile(r"\d[\d ./:,-]*")


def near_digits(text: str, before: int, behind: int) -> Iterator[tuple[int, int]]:
    """Start and end of stretches from ``before`` in front of digits to ``behind`` after them.

    In code points, disjoint and in order. A pattern that needs a digit is searched in them
    only: most of a narrative has none. ``behind`` must reach beyond what the pattern looks at.
    """
    start = end = -1
    for match in _DIGITS.finditer(text):
        first, last = match.span()
        if first - before <= end:
            end = last + behind
            continue
        if end >= 0:
            yield start, min(end, len(text))
        start, end = max(0, first - before), last + behind
    if end >= 0:
        yield start, min(end, len(text))


def searched(
    pattern: re.Pattern[str], text: str, stretches: list[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` in the stretches of ``text``; look-behind sees all of it."""
    for start, end in stretches:
        yield from pattern.finditer(text, start, end)
