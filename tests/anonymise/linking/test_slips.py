"""One letter wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.linking.slips import SHORTEST, Spellings, one_slip

words = st.text("abc", max_size=8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kowalczyk", "kowalczik"),
        ("kowalczyk", "kowalzyk"),
        ("kowalczyk", "kowalczykk"),
        ("kowalczyk", "kowalcyzk"),
        ("kowalczyk", "owalczyk"),
    ],
)
def test_one_slip(one: str, other: str) -> None:
    assert one_slip(one, other)
    assert one_slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("jasmin", "jasmin"), ("jasmin", "yasemin"), ("meier", "maiers"), ("", "ab"), ("ab", "cd")],
)
def test_no_slip_or_two(one: str, other: str) -> None:
    assert not one_slip(one, other)


@given(st.lists(words, max_size=12), words)
def test_found_again(known: list[str], word: str) -> None:
    spellings = Spellings()
    for each in known:
        spellings.add(each)
    near = {
        each for each in known if min(len(each), len(word)) >= SHORTEST and one_slip(word, each)
    }
    assert set(spellings.near(word)) == near
