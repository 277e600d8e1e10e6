"""Numbers in figures and words, German and English."""

from __future__ import annotations

import re
from typing import Final

from kollegial.anonymise.figures.numerals import number_of
from kollegial.anonymise.text.tokens import fold

_MOST_DIGITS = 6
_WORD = re.compile(r"[a-z]+")
_ENGLISH: Final[dict[str, int]] = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen"
            " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        ).split()
    )
}


def number(word: str) -> int | None:
    """The value of "13", "dreizehn" or "thirteen"; nothing for any other word."""
    if word.isdecimal():
        return int(word) if len(word) <= _MOST_DIGITS else None
    key = fold(word)
    return _ENGLISH.get(key, number_of(key))


def english_years(text: str) -> tuple[float, ...]:
    """The ages in years that an English ``text`` says in words ("a ten-year-old")."""
    values = (_ENGLISH.get(word) for word in _WORD.findall(text.lower()))
    return tuple(float(value) for value in values if value is not None)
