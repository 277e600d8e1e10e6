"""What was left standing in the review, and the way back to the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Kind, Review
from kollegial.anonymise.traits import (
    Sort,
    Standing,
    in_original,
    standing_in,
    traits_in,
    traits_of,
)
from tests.anonymise.strategies import NAMES, fields

ANONYMISER = Anonymiser(NAMES, detector=None)
TEXT = "Jasmin Kowalczyk ist Imkerin in Bochum, ihr Zwilling ist gehörlos."


def reviewed(text: str = TEXT) -> Review:
    return Review({"text": text}, ANONYMISER.find({"text": text})).accept_rest()


def test_a_trait_is_led_back_to_the_original() -> None:
    review = reviewed()
    traits = traits_of(review)
    assert [trait.sort for trait in traits] == [Sort.OCCUPATION, Sort.FAMILY, Sort.HEALTH]
    for trait in traits:
        shown = review.preview("text")[trait.start : trait.end]
        name, start, end = in_original(review, trait)
        assert review.fields[name][start:end] == shown


def test_what_is_within_a_replacement_leads_to_all_it_replaces() -> None:
    review = reviewed()
    item = next(item for item in review.items if item.kind is Kind.PLACE)
    changed = review.change(item, "einem Dorf")
    place = next(trait for trait in traits_of(changed) if trait.sort is Sort.PLACE)
    assert in_original(changed, place) == item.place


def test_a_kept_finding_is_a_trait_of_its_kind() -> None:
    review = reviewed()
    item = next(item for item in review.items if item.kind is Kind.PLACE)
    kept = review.reject(item)
    (standing,) = standing_in(kept)
    assert kept.preview("text")[standing.start : standing.end] == "Bochum"
    place = next(trait for trait in traits_of(kept) if trait.sort is Sort.PLACE)
    assert in_original(kept, place) == item.place


def test_kept_names_and_numbers_are_no_quasi_identifiers() -> None:
    kept = [Standing("text", 0, 4, Kind.PERSON), Standing("text", 5, 9, Kind.PHONE)]
    assert traits_in({"text": "Anna 4711"}, kept) == ()


@given(fields, st.data())
def test_the_way_back_stays_within_the_field(
    given_fields: dict[str, str], data: st.DataObject
) -> None:
    review = Review(given_fields, ANONYMISER.find(given_fields))
    for item in review.items:
        if data.draw(st.booleans()):
            review = review.reject(item)
    for trait in traits_of(review):
        name, start, end = in_original(review, trait)
        assert name == trait.field
        assert 0 <= start < end <= len(review.fields[name])
    for standing in standing_in(review):
        assert standing.end <= len(review.preview(standing.field))
