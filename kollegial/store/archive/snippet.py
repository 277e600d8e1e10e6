"""A few words of the original text around the first hit. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from itertools import accumulate

from kollegial.store.archive import search_text

AROUND = 60
"""Characters shown before and after the hit."""


def cut(texts: Sequence[str], shadow: str, words: Sequence[str]) -> str | None:
    """The place in ``texts`` where the first of ``words`` stands; None if none does.

    ``shadow`` is ``search_text.shadow(texts)`` as it was stored: its lines tell
    which text to look at, so that only one needs the exact way back.
    """
    hits = [place for place in map(shadow.find, words) if place >= 0]
    if not hits:
        return None
    line = shadow.count("\n", 0, min(hits))
    if line >= len(texts):
        return None
    text = search_text.composed(texts[line])
    for spelling in (search_text.german, search_text.bare):
        span = _span(text, spelling, words)
        if span is not None:
            return _around(text, *span)
    return None


def _span(
    text: str, spelling: Callable[[str], str], words: Sequence[str]
) -> tuple[int, int] | None:
    """Where in ``text`` the first hit begins and ends."""
    spelled = spelling(text)
    hits = [(spelled.find(word), len(word)) for word in words if word in spelled]
    if not hits:
        return None
    begin, length = min(hits)
    # how far the spelled text has come after each character of the original
    ends = list(accumulate(len(spelling(character)) for character in text))
    first = next(place for place, end in enumerate(ends) if end > begin)
    last = next(place for place, end in enumerate(ends) if end >= begin + length)
    return first, last + 1


def _around(text: str, begin: int, end: int) -> str:
    left, right = max(0, begin - AROUND), min(len(text), end + AROUND)
    if left:  # begin with a whole word, if there is one before the hit
        space = text.find(" ", left, begin)
        left = left if space < 0 else space + 1
    if right < len(text):
        space = text.rfind(" ", end, right)
        right = right if space < 0 else space
    piece = " ".join(_visible(text[left:right]).split())
    return f"{'… ' if left else ''}{piece}{' …' if right < len(text) else ''}"


def _visible(text: str) -> str:
    """Without control characters: a terminal would obey them."""
    return "".join(" " if unicodedata.category(each) == "Cc" else each for each in text)
