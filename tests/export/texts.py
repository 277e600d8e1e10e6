"""Texts that people might write, and worse, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

SIGNS = "a1. #-*_=><&[]`|\\/\n\t{}%\"';!+@()~$:\x00\u202e\u2028\ufffe\ud800\u00a0ä😀"
PIECES = ("<script>", "</p>", "<!--", "]]>", "&lt;", "&#x41;", "\x1b[31m", "</title>")
WORDY = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*SIGNS, *PIECES]), max_size=30).map("".join),
)
