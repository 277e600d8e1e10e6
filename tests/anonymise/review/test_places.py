"""Where something is in a review, and what is done with a place."""

from __future__ import annotations

import pytest

from kollegial.anonymise import BadMark, Kind, Review
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import (
    free,
    items_at,
    marked_all,
    next_open,
    reworded,
    still_bare,
    to_mark,
)
from tests.anonymise.review.helpers import item, reviewed

TEXT = "Die Mutter von Frau Nolting aus Bochum arbeitet als Imamin\nin der Moschee."


@pytest.fixture
def review() -> Review:
    return reviewed({"a": TEXT})


def place(words: str) -> Place:
    start = TEXT.index(words)
    return "a", start, start + len(words)


def test_the_next_open_one_comes_round_again(review: Review) -> None:
    nolting, bochum = review.items
    assert next_open(review, None) == nolting
    assert next_open(review, nolting) == bochum
    assert next_open(review, bochum) == nolting
    assert next_open(review.accept(nolting), bochum) == bochum
    assert next_open(review.accept_rest(), nolting) is None


def test_what_lies_in_a_place(review: Review) -> None:
    assert items_at(review, place("Nolting aus Bochum")) == list(review.items)
    assert items_at(review, place(" aus ")) == []
    assert not free(review, place("aus Bochum"))
    assert free(review.reject(item(review, "Bochum")), place("aus Bochum"))


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Imamin", "Imamin"),
        ("Nolting aus Bochum", " aus "),
        ("Bochum arbeitet", " arbeitet"),
        ("von Frau Nolting", "von Frau "),
        ("Bochum", None),
        ("olt", None),
    ],
)
def test_what_is_still_bare(review: Review, words: str, bare: str | None) -> None:
    found = still_bare(review, place(words))
    assert (None if found is None else TEXT[found[1] : found[2]]) == bare


@pytest.mark.parametrize("words", ["Imamin", "imamin", "mami", "Imamin  in"])
def test_words_are_found(review: Review, words: str) -> None:
    assert [start for _name, start, _end in to_mark(review, words)] == [
        TEXT.lower().index(words.split(maxsplit=1)[0].lower())
    ]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Dorf", "These words do not stand in the text."),
        ("  ", "These words do not stand in the text."),
        ("Nolting", "These words are marked already."),
    ],
)
def test_words_that_cannot_be_marked(review: Review, words: str, why: str) -> None:
    with pytest.raises(BadMark) as caught:
        to_mark(review, words)
    assert caught.value.reason == why


def test_a_place_in_other_words(review: Review) -> None:
    assert "Beruf" in reworded(review, place("Imamin"), " Beruf ").preview("a")
    changed = reworded(review, place("Bochum"), "der Stadt")
    assert changed.preview("a").startswith("Die Mutter von Frau [Person A] aus der Stadt arbeitet")


def test_all_places_are_marked_that_are_free(review: Review) -> None:
    places = [(place(words), Kind.OTHER) for words in ("Imamin", "Nolting", "Moschee")]
    after, problem = marked_all(review, places)
    assert [each.text for each in after.items] == ["Nolting", "Bochum", "Imamin", "Moschee"]
    assert item(after, "Nolting").kind is Kind.PERSON
    assert problem == ""


def test_what_cannot_be_marked_ends_it_and_says_why(review: Review) -> None:
    nothing = ("a", 3, 4)
    after, problem = marked_all(
        review,
        [(place("Imamin"), Kind.OTHER), (nothing, Kind.OTHER), (place("Moschee"), Kind.OTHER)],
    )
    assert [each.text for each in after.items] == ["Nolting", "Bochum", "Imamin"]
    assert problem == "There is nothing to mark here."
