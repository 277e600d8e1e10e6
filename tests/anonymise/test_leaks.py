"""The second look."""

from __future__ import annotations

import pytest

from kollegial.anonymise import Anonymiser, Kind, Review, Undecided
from kollegial.anonymise.leaks import leaks


def reviewed(text: str, *names: str) -> Review:
    fields = {"a": text}
    return Review(fields, Anonymiser(names).find(fields))


def test_nothing_leaks_when_all_is_accepted() -> None:
    review = reviewed("Jasmin Kowalczyk aus Bochum, Tel. 0234 5551234.", "Jasmin Kowalczyk")
    assert leaks(review.accept_rest()) == ()


def test_not_before_everything_is_decided() -> None:
    with pytest.raises(Undecided):
        leaks(reviewed("Frau Nolting"))


def test_a_name_in_other_words() -> None:
    review = reviewed("Frau Nolting aus Bochum kam.")
    nolting, bochum = review.items
    done = review.change(bochum, "Noltings Stadt").accept(nolting)
    (leak,) = leaks(done)
    assert done.texts()[leak.field][leak.start : leak.end] == "Noltings"
    assert leak.kind is Kind.PERSON


def test_what_was_left_on_purpose_is_none() -> None:
    review = reviewed("Bochum. Und noch einmal Bochum.")
    first, second = review.items
    assert leaks(review.accept(first).reject(second)) == ()


def test_ordinary_words_are_none() -> None:
    review = reviewed("Frau Sommer kam im Sommer. Frau Klein macht kleine Schritte, klein.")
    assert leaks(review.accept_rest()) == ()


def test_short_strings_are_none() -> None:
    review = Review({"a": "Bo und Bo"}, ())
    review = review.mark("a", 0, 2, Kind.OTHER)
    assert leaks(review) == ()


def test_a_number_in_another_spelling() -> None:
    fields = {"a": "Kennung 4711-0815 und 4711 0815"}
    review = Review(fields, ()).mark("a", 8, 17, Kind.OTHER)
    assert leaks(review) == ()
    assert review.texts() == {"a": "Kennung [Angabe 1] und [Angabe 1]"}


def test_a_label_is_no_leak() -> None:
    fields = {"a": "Die Person kam. Frau Nolting."}
    review = Review(fields, Anonymiser().find(fields)).accept_rest()
    assert leaks(review.mark("a", 4, 10, Kind.OTHER)) == ()


def test_no_text_in_the_repr() -> None:
    review = reviewed("Frau Nolting aus Bochum kam.")
    nolting, bochum = review.items
    done = review.change(bochum, "bei Nolting").accept(nolting)
    assert "Nolting" not in repr(leaks(done))
