"""Text as people write and paste it, for the tests of the editor."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    *("a", "b", "ß", "ä", " ", " ", "  ", "Wort ", "Fallgeberin ", "(", ")", ". ", "-"),
    *("漢", "字", "漢字 ", "e\N{COMBINING ACUTE ACCENT}", "👩", "👩\N{ZERO WIDTH JOINER}👧"),
    *("\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}", "\N{IDEOGRAPHIC SPACE}", "❤\ufe0f"),
    *("x" * 30, "ü" * 30, "漢" * 15),
)
"""Short and long words, white space of several kinds, characters of no, one and two cells."""


def texts(*more: str, most: int = 30) -> st.SearchStrategy[str]:
    """Text of so many pieces, with others than the usual ones if need be."""
    return st.lists(st.sampled_from((*PIECES, *more)), max_size=most).map("".join)


def paragraph(length: int) -> str:
    """So many characters of prose without a line end."""
    sentence = "Die Fallgeberin erzählt, daß der Vater über Ostern kaum schläft und niemand fragt. "
    return (sentence * (length // len(sentence) + 1))[:length]
