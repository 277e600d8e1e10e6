"""The second look at a review, and where its points lie in what people wrote."""

from __future__ import annotations

import pytest

from kollegial.anonymise import Anonymiser, Kind, Review, Undecided
from kollegial.anonymise.review.through import Through, looked_at
from kollegial.anonymise.second_look import Outcome, second_look_of
from tests.anonymise.review.helpers import item


def reviewed(text: str, *names: str) -> Review:
    fields = {"a": text}
    return Review(fields, Anonymiser(names, detector=None).find(fields))


def stops(review: Review) -> list[Through]:
    return [each for each in looked_at(review) if each.severity is Outcome.STOP]


def test_nothing_shows_when_all_is_accepted() -> None:
    review = reviewed("Jasmin Kowalczyk aus Bochum, Tel. 0234 5551234.", "Jasmin Kowalczyk")
    assert second_look_of(review.accept_rest()).verdict is Outcome.PASS


def test_not_before_everything_is_decided() -> None:
    review = reviewed("Frau Nolting")
    with pytest.raises(Undecided):
        second_look_of(review)
    assert looked_at(review) == ()


def test_a_name_in_other_words_stops() -> None:
    review = reviewed("Frau Nolting aus Bochum kam.")
    done = review.change(item(review, "Bochum"), "Noltings Stadt").accept_rest()
    (point,) = second_look_of(done).points
    assert point.stops
    assert done.texts()["a"][point.start : point.end] == "Noltings"
    (through,) = stops(done)
    assert through.item is not None
    assert through.place == ("a", 17, 23), "the words that were changed"


def test_other_words_of_ones_own_are_to_be_looked_at() -> None:
    review = reviewed("Frau Nolting aus Bochum kam.")
    done = review.change(item(review, "Bochum"), "Frau Xanders Stadt").accept_rest()
    assert second_look_of(done).verdict is Outcome.CHECK
    assert stops(done) == []
    assert [each.severity for each in looked_at(done)] == [Outcome.CHECK]


def test_what_was_left_on_purpose_is_told_and_stops_nobody() -> None:
    review = reviewed("Bochum. Und noch einmal Bochum.")
    first, second = review.items
    done = review.accept(first).reject(second)
    (through,) = looked_at(done)
    assert through.severity is Outcome.CHECK
    assert (through.place, through.item) == (second.place, second)
    assert stops(done) == []


def test_what_is_left_everywhere_is_not_told() -> None:
    review = reviewed("Bochum. Und noch einmal Bochum.")
    first, second = review.items
    assert looked_at(review.reject(first).reject(second)) == ()


def test_ordinary_words_are_let_pass() -> None:
    review = reviewed("Frau Sommer kam im Sommer. Frau Klein macht kleine Schritte, klein.")
    assert second_look_of(review.accept_rest()).points == ()


def test_a_point_behind_placeholders_lies_in_the_original() -> None:
    text = "Frau Nolting und Herr Wiedemann. Danach hat wiedemann geweint."
    review = Review({"a": text}, reviewed(text).findings[:2]).accept_rest()
    places = [through.place for through in stops(review)]
    assert [text[start:end] for _field, start, end in places] == ["wiedemann"]


def test_what_shows_can_be_hidden_where_it_lies() -> None:
    text = "Frau Wiedemann kam. Danach hat wiedemann geweint, 0234/555-12-34."
    review = Review({"a": text}, reviewed(text).findings[:1]).accept_rest()
    assert second_look_of(review).verdict is Outcome.STOP
    for through in stops(review):
        review = review.mark(*through.place, through.kind)
    assert second_look_of(review).verdict is Outcome.PASS


def test_a_label_of_a_placeholder_is_no_leak() -> None:
    fields = {"a": "Die Person kam. Frau Nolting."}
    review = Review(fields, Anonymiser(detector=None).find(fields)).accept_rest()
    assert second_look_of(review.mark("a", 4, 10, Kind.OTHER)).points == ()


def test_a_number_marked_by_hand_in_another_spelling() -> None:
    fields = {"a": "Kennung 4711-0815 und 4711 0815"}
    review = Review(fields, ()).mark("a", 8, 17, Kind.OTHER)
    assert second_look_of(review).verdict is Outcome.PASS
    alone = Review({**fields, "b": "47-11/08 15"}, ()).mark("a", 8, 17, Kind.OTHER)
    assert [point.field for point in second_look_of(alone).stops] in (["b"], [])


def test_no_text_in_the_repr() -> None:
    review = reviewed("Frau Nolting aus Bochum kam.")
    done = review.change(item(review, "Bochum"), "bei Nolting").accept_rest()
    assert "Nolting" not in repr((second_look_of(done), looked_at(done)))
