"""Stretches around digits."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.text.digits import near_digits, searched

notes = st.text("ab 1.-\n", max_size=80)
reaches = st.integers(0, 12)


@given(notes, reaches, reaches)
def test_every_digit_is_in_one_stretch(text: str, before: int, behind: int) -> None:
    stretches = list(near_digits(text, before, behind))
    for (_, end), (start, _) in pairwise(stretches):
        assert end < start
    for at, char in enumerate(text):
        if char == "1":
            assert sum(start <= at < end for start, end in stretches) == 1
            start, end = next(each for each in stretches if each[0] <= at < each[1])
            assert start <= max(0, at - before)
            assert end >= min(len(text), at + 1 + behind)


@given(notes)
def test_what_a_pattern_finds_it_finds_in_them(text: str) -> None:
    pattern = re.compile(r"(?<!b)a{1,3} ?1")
    inside = list(searched(pattern, text, list(near_digits(text, 8, 8))))
    assert [each.span() for each in inside] == [each.span() for each in pattern.finditer(text)]


def test_a_text_without_digits_has_none() -> None:
    assert list(near_digits("nichts" * 1000, 5, 5)) == []
