"""Text from people on its way to a terminal: nothing in it steers what shows it. Imports little."""

from __future__ import annotations

import unicodedata

_CONTROL = frozenset({"Cc", "Cs"})
# They turn the direction of everything after them, so a line could show what it does not say.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def one_line(text: str) -> str:
    """``text`` with one space for every run of white space, and none at its ends."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """``text`` on one line, without anything a terminal would obey."""
    return "".join("�" if _obeyed(char) else char for char in text)


def _obeyed(char: str) -> bool:
    return char in _DIRECTION or unicodedata.category(char) in _CONTROL
