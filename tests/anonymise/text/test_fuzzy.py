"""Misspelt words are found, and only they."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.text.fuzzy import Neighbourhood, distance

WORDS = st.text(alphabet="abcde", min_size=1, max_size=12)
KNOWN = ("kowalczyk", "jasmin", "weber", "uyan", "brinkschulte")


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("weber", "weber", 0),
        ("weber", "wever", 1),
        ("weber", "webr", 1),
        ("weber", "weeber", 1),
        ("weber", "wbeer", 1),
        ("kowalczyk", "kowalzcyk", 1),
        ("kowalczyk", "kowaltschik", None),
        ("kowalczyk", "kovalcyk", 2),
        ("a", "abc", 2),
    ],
)
def test_distance(one: str, other: str, apart: int | None) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) == apart


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("kowlaczyk", "kowalczyk"),
        ("kovalcyk", "kowalczyk"),
        ("jasmn", "jasmin"),
        ("jasminn", "jasmin"),
        ("ajsmin", "jasmin"),
        ("wever", "weber"),
        ("brinkshulte", "brinkschulte"),
        ("rbinkschutle", "brinkschulte"),
    ],
)
def test_slips_are_forgiven(written: str, meant: str) -> None:
    near = Neighbourhood(KNOWN).near(written)
    assert near is not None
    assert near[0] == meant


@pytest.mark.parametrize("word", ["uyam", "webbbr", "jsmn", "weber", "jasmin", "", "x", "kowal"])
def test_nothing_else(word: str) -> None:
    assert Neighbourhood(KNOWN).near(word) is None


@given(st.lists(WORDS, max_size=6), WORDS)
def test_it_finds_what_comparing_with_every_word_finds(known: list[str], word: str) -> None:
    allowed = {each: 2 if len(each) >= 9 else 1 for each in known if len(each) >= 5}
    near = {each for each, most in allowed.items() if distance(word, each, most)}
    found = Neighbourhood(known).near(word)
    assert (found is not None) == bool(near)
    assert found is None or found[0] in near


def test_a_look_up_costs_the_same_however_many_words_are_known() -> None:
    many = Neighbourhood(f"nachname{number:05d}" for number in range(3000))
    assert many.near("nachnmae00042") is not None
    assert many.near("kaffeemaschine") is None
