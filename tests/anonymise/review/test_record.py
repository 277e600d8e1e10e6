"""What is kept of a review for good."""

from __future__ import annotations

from kollegial.anonymise import Anonymiser, Kind, Review, Verdict
from kollegial.anonymise.finding import Band

FIELDS = {"notes.0": "Frau Nolting aus Bochum.", "contribution.12": "Nolting, Mutter Jasmin."}


def test_a_line_for_every_decision_and_no_text_and_no_place() -> None:
    review = Review(FIELDS, Anonymiser(detector=None).find(FIELDS))
    assert review.record() == ()
    bochum = next(each for each in review.items if each.text == "Bochum")
    review = review.reject(bochum)
    jasmin = next(each for each in review.items if "Jasmin" in each.text)
    lines = review.change(jasmin, "die Frau").accept_rest().record()
    assert [(each.field, each.kind, each.placeholder, each.verdict) for each in lines] == [
        ("contribution", Kind.PERSON, "[Mutter]", Verdict.CHANGED),
        ("contribution", Kind.PERSON, "[Person A]", Verdict.ACCEPTED),
        ("notes", Kind.PERSON, "[Person A]", Verdict.ACCEPTED),
        ("notes", Kind.PLACE, "", Verdict.REJECTED),
    ]
    assert {each.band for each in lines} == {Band.SURE}
    for secret in ("Nolting", "Jasmin", "Bochum", "12", "die Frau"):
        assert secret not in repr(lines)


def test_the_order_says_nothing() -> None:
    one = {"notes.0": "Frau Nolting kam. Bochum ist weit."}
    other = {"notes.0": "Bochum ist weit. Frau Nolting kam."}
    records = [
        Review(fields, Anonymiser(detector=None).find(fields)).accept_rest().record()
        for fields in (one, other)
    ]
    assert records[0] == records[1]
