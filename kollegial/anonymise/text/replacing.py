"""Putting other words into a text."""

from __future__ import annotations

from collections.abc import Sequence


def replaced(text: str, parts: Sequence[tuple[int, int, str]]) -> str:
    """``text`` with each ``(start, end, words)`` put in place of what stands there.

    Offsets are those of ``text``, which nobody changes; the parts are disjoint and sorted.
    """
    pieces: list[str] = []
    end_of_text = len(text)
    for start, end, words in reversed(parts):
        pieces += (text[end:end_of_text], words)
        end_of_text = start
    pieces.append(text[:end_of_text])
    return "".join(reversed(pieces))
