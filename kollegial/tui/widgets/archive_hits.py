"""Where the words somebody searched for stand in a text that is shown. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from textual.content import Content

from kollegial.store.archive import search_text

HIT = "bold $accent"


def marked(text: str, words: Sequence[str]) -> Content:
    """``text`` on one line, with every hit of ``words`` (in the one spelling) marked."""
    shown = search_text.composed(" ".join(text.split()))
    content = Content(shown)
    if not words or len(content.plain) != len(shown):  # Content drops control characters
        return content
    for begin, end in _spans(shown, words):
        content = content.stylize(HIT, begin, end)
    return content


def _spans(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    for spelling in (search_text.german, search_text.bare):
        yield from _spelled(text, spelling, words)


def _spelled(
    text: str, spelling: Callable[[str], str], words: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Hits in one spelling, as places in the text itself: one letter may be spelled as two."""
    letters = [spelling(letter) for letter in text]
    ends = list(accumulate(map(len, letters)))
    spelled = "".join(letters)
    for word in words:
        begin = spelled.find(word)
        while begin >= 0:
            end = begin + len(word)
            yield bisect_right(ends, begin), bisect_left(ends, end) + 1
            begin = spelled.find(word, end)
