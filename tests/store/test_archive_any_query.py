"""Whatever somebody types is a valid query."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kollegial.store.archive import Archive
from kollegial.store.archive.facts import searchable
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.archive.search_text import shadow, words
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from tests.store.samples import many, protocol

PROTOCOLS = [
    *many(20, contributions=3),
    protocol(100, ["AND OR NOT NEAR", "fall* -x \"quoted\" 'q' (a)", "50 % _ \\ 🙂 日本語 x^2"]),
    protocol(101, ["\0 null \x1b", "e\u0301 \u00ad", "I\u0307 ﬁ"], notes="zwei\nZeilen"),
]
ANY = st.text(st.characters(exclude_categories=()))
PIECES = st.lists(
    st.sampled_from(
        (
            *("AND", "OR", "NOT", "NEAR(", ")", '"', "'", "*", "-", "^", ":", "%", "_", "\\", "\0"),
            *("fall", "berat", "über", "a", "日本", "x", " ", "shadow", "{", "}", "+", "\n", "🙂"),
        )
    )
).map("".join)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    home = Home(tmp_path_factory.mktemp("home"))
    archive = Archive.open(home, KeyRing.open(home))
    for each in PROTOCOLS:
        archive.add(each)
    yield archive
    archive.close()


@settings(deadline=None, max_examples=150)
@given(text=ANY | PIECES)
@example(text="x" * 10_000)
@example(text="ein wort " * 2_000)
@example(text='"' * 10_000)
@example(text="\ud83d")
def test_any_text_finds_exactly_what_holds_its_words(filled: Archive, text: str) -> None:
    wanted = {
        each.id
        for each in PROTOCOLS
        if all(word in shadow(searchable(each)) for word in words(text))
    }
    query = ArchiveQuery(text=text)
    rows = filled.find(query)
    assert {row.id for row in rows} == wanted
    assert filled.count(query) == len(wanted)
    assert all((row.snippet is not None) == bool(words(text)) for row in rows)


@settings(deadline=None, max_examples=30)
@given(text=ANY, model=st.none() | ANY, group=st.none() | ANY)
def test_filters_only_take_away(
    filled: Archive, text: str, model: str | None, group: str | None
) -> None:
    everything = {row.id for row in filled.find(ArchiveQuery())}
    rows = filled.find(ArchiveQuery(text=text, model=model, group=group))
    assert {row.id for row in rows} <= everything
