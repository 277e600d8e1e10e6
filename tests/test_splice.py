"""Two texts side by side: what they share is what they share, counted character by character."""

from __future__ import annotations

from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from kollegial.splice import shared_end, shared_start

texts = st.text(alphabet="aäb", max_size=12)


def same(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@given(texts, texts)
def test_start_and_end_are_what_counting_finds(one: str, other: str) -> None:
    start = shared_start(one, other)
    assert start == same(one, other)
    assert shared_end(one, other, start) == same(one[start:][::-1], other[start:][::-1])


@given(texts, texts, texts)
def test_what_is_shared_and_what_differs_make_both_texts(
    before: str, between: str, after: str
) -> None:
    old, new = before + after, before + between + after
    start = shared_start(old, new)
    end = shared_end(old, new, start)
    assert new[:start] + new[len(new) - end :] == old
    assert start + end == len(old)
