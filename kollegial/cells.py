"""How much room a text takes on a terminal. Imports nothing heavy."""

from __future__ import annotations

import unicodedata


def cells(text: str) -> int:
    """How many cells of a terminal ``text`` takes: none for an accent, two for a wide character."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
