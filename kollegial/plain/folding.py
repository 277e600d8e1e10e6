"""Typed words as they are compared: without case, umlauts also spelled out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fold(word: str) -> str:
    """``Rückgängig`` and ``rueckgaengig`` are the same word."""
    return word.strip().casefold().translate(_SPELLED)


def begins(typed: str, word: str) -> bool:
    """Whether ``word`` begins with what was typed."""
    return bool(fold(typed)) and fold(word).startswith(fold(typed))


def shortest(word: str, others: Sequence[str]) -> str:
    """The fewest first letters that tell ``word`` from the others; all of it if none do."""
    folded, rest = fold(word), [fold(other) for other in others]
    for size in range(1, len(folded)):
        if not any(other.startswith(folded[:size]) for other in rest):
            return folded[:size]
    return folded
