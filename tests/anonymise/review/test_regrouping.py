"""Who is who, decided by a human: merge, split, another kind, the same elsewhere."""

from __future__ import annotations

import json

import pytest

from kollegial.anonymise import Anonymiser, Kind, Review, ReviewProblem, Verdict
from kollegial.anonymise.linking.link import FULL, ONLY, SEVERAL
from kollegial.anonymise.review.grouping import SAME
from kollegial.anonymise.review.items import REASON_REGROUPED
from kollegial.anonymise.second_look import second_look_of
from tests.anonymise.review.helpers import item, reviewed

FIELDS = {
    "notes.0": "Jasmin Kowalczyk und Dorota Kowalczyk kamen. Frau Kowalczyk ging.",
    "contribution.1": "Jasmins Lehrerin fragen; jasmin schweigt. Bochum, Frau Kowalczyk!",
    "contribution.2": "Frau Nolting aus Bochum.",
}


@pytest.fixture
def review() -> Review:
    return reviewed(FIELDS)


def restored(review: Review) -> Review:
    """The review as a crash leaves it."""
    stored = json.loads(json.dumps(review.to_dicts()))
    return Review.restore(review.fields, review.findings, stored, language=review.language)


def test_people(review: Review) -> None:
    assert [(each.placeholder, each.texts, each.count, each.role) for each in review.people()] == [
        ("[Person A]", ("Jasmin Kowalczyk", "Jasmins", "jasmin"), 3, ""),
        ("[Person B]", ("Dorota Kowalczyk",), 1, ""),
        ("[Person C]", ("Kowalczyk",), 2, ""),
        ("[Person D]", ("Nolting",), 1, ""),
    ]
    jasmin, dorota, either, _nolting = review.people()
    assert either.unsure_with == (jasmin.entity, dorota.entity)
    assert "Kowalczyk" not in repr(either)


def test_why(review: Review) -> None:
    whys = [review.why_one(each) for each in review.items if each.kind is Kind.PERSON]
    assert whys == [FULL, "", SEVERAL, ONLY, ONLY, SEVERAL, ""]
    assert review.why_one(item(review, "Bochum")) == SAME
    merged = review.merge(item(review, "Kowalczyk"), item(review, "Dorota Kowalczyk"))
    assert merged.why_one(item(merged, "Kowalczyk")) == REASON_REGROUPED


def test_who_else_it_may_be(review: Review) -> None:
    either = item(review, "Kowalczyk")
    jasmin, dorota, _either, nolting = review.people()
    others = [each.entity for each in review.others(either)]
    assert others == [jasmin.entity, dorota.entity, nolting.entity], "likely ones first"
    assert review.others(item(review, "Bochum")) == ()


def test_merge(review: Review) -> None:
    after = review.merge(item(review, "Kowalczyk"), item(review, "Dorota Kowalczyk"))
    assert [each.placeholder for each in after.people()] == [
        *("[Person A]", "[Person B]", "[Person D]")
    ]
    assert after.people()[1].texts == ("Dorota Kowalczyk", "Kowalczyk")
    assert after.people()[1].unsure_with == ()
    assert after.preview("notes.0") == "[Person A] und [Person B] kamen. Frau [Person B] ging."
    assert after.undo() == review
    assert restored(after) == after
    assert set(map(after.verdict, after.items)) == {Verdict.UNDECIDED}


def test_accept_alike_follows_the_merged(review: Review) -> None:
    after = review.merge(item(review, "Kowalczyk"), item(review, "Dorota Kowalczyk"))
    after = after.accept_alike(item(after, "Dorota Kowalczyk"))
    accepted = [each.text for each in after.items if after.verdict(each) is Verdict.ACCEPTED]
    assert accepted == ["Dorota Kowalczyk", "Kowalczyk", "Kowalczyk"]


def test_change_follows_the_merged(review: Review) -> None:
    after = review.merge(item(review, "Kowalczyk"), item(review, "Dorota Kowalczyk"))
    after = after.change(item(after, "Kowalczyk"), "die Mutter")
    assert after.preview("notes.0").count("die Mutter") == 2


def test_what_is_decided_stays_decided(review: Review) -> None:
    after = review.accept(item(review, "Kowalczyk")).reject(item(review, "Kowalczyk", 1))
    after = after.merge(item(after, "Kowalczyk"), item(after, "Dorota Kowalczyk"))
    assert after.verdict(item(after, "Kowalczyk")) is Verdict.ACCEPTED
    assert after.verdict(item(after, "Kowalczyk", 1)) is Verdict.REJECTED
    assert "Frau [Person B] ging" in after.preview("notes.0")


def test_merging_with_oneself_is_no_step(review: Review) -> None:
    assert review.merge(item(review, "Jasmins"), item(review, "jasmin")) is review


def test_merged_chains_arrive_at_the_last(review: Review) -> None:
    one = review.merge(item(review, "Kowalczyk"), item(review, "Dorota Kowalczyk"))
    two = one.merge(item(one, "Dorota Kowalczyk"), item(one, "Nolting"))
    assert {each.placeholder for each in two.people()} == {"[Person A]", "[Person D]"}
    assert restored(two) == two
    assert two.undo().undo() == review


def test_split_off_what_reads_the_same(review: Review) -> None:
    after = review.split(item(review, "Jasmins"))
    assert [(each.placeholder, each.texts) for each in after.people()][:2] == [
        ("[Person A]", ("Jasmin Kowalczyk",)),
        ("[Person B]", ("Dorota Kowalczyk",)),
    ]
    assert after.people()[-2].texts == ("Jasmins", "jasmin")
    assert after.people()[-2].placeholder == "[Person E]"
    assert after.undo() == review
    assert restored(after) == after


def test_split_off_only_one_place(review: Review) -> None:
    after = review.split(item(review, "Kowalczyk", 1), only=True)
    assert item(after, "Kowalczyk").placeholder == "[Person C]"
    assert item(after, "Kowalczyk", 1).placeholder == "[Person E]"
    assert restored(after) == after


@pytest.mark.parametrize(("text", "only"), [("Nolting", False), ("Nolting", True)])
def test_nothing_to_split_off(review: Review, text: str, only: bool) -> None:
    with pytest.raises(ReviewProblem) as caught:
        review.split(item(review, text), only=only)
    assert text not in caught.value.reason


def test_split_and_merged_back_is_as_before(review: Review) -> None:
    after = review.split(item(review, "Jasmins"))
    after = after.merge(item(after, "Jasmins"), item(after, "Jasmin Kowalczyk"))
    assert after == review


def test_another_kind_for_all_of_it(review: Review) -> None:
    after = review.retype(item(review, "Bochum"), Kind.ORGANISATION)
    assert [each.placeholder for each in after.items if each.text == "Bochum"] == [
        "[Einrichtung 1]"
    ] * 2
    assert {each.kind for each in after.items if each.text == "Bochum"} == {Kind.ORGANISATION}
    assert after.undo() == review
    assert restored(after) == after
    assert after.retype(item(after, "Bochum"), Kind.PLACE) != after
    assert after.retype(item(after, "Bochum"), Kind.ORGANISATION) is after


def test_another_kind_joins_what_is_known_as_that_kind() -> None:
    fields = {"a": "Herr Bochum und die Stadt Bochum"}
    review = reviewed(fields)
    person = review.items[0]
    assert person.kind is Kind.PERSON
    marked = review
    if len(review.items) == 1:
        marked = review.mark("a", fields["a"].rindex("Bochum"), len(fields["a"]), Kind.PLACE)
    after = marked.retype(marked.items[0], Kind.PLACE)
    assert len({each.placeholder for each in after.items}) == 1


def test_a_role_for_somebody(review: Review) -> None:
    after = review.retype(item(review, "Jasmins"), Kind.PERSON, "child")
    assert after.people()[0].placeholder == "[Kind A]"
    assert after.people()[0].role == "child"
    mother = after.retype(item(after, "Dorota Kowalczyk"), Kind.PERSON, "mother")
    assert item(mother, "Dorota Kowalczyk").placeholder == "[Mutter]"
    second = mother.retype(item(mother, "Nolting"), Kind.PERSON, "mother")
    assert item(second, "Nolting").placeholder == "[Mutter B]"
    plain = second.retype(item(second, "Jasmins"), Kind.PERSON)
    assert plain.people()[0].role == ""
    assert restored(second) == second
    assert second.undo().undo().undo() == review


@pytest.mark.parametrize(("kind", "role"), [(Kind.PLACE, "mother"), (Kind.PERSON, "nothing")])
def test_no_such_role(review: Review, kind: Kind, role: str) -> None:
    with pytest.raises(ReviewProblem):
        review.retype(item(review, "Bochum"), kind, role)


def test_a_mark_joins_the_merged() -> None:
    fields = {"a": "Frau Nolting und Frau Wendlandt kamen.", "b": "Der Mahnke auch."}
    review = reviewed(fields)
    review = review.merge(item(review, "Wendlandt"), item(review, "Nolting"))
    marked = review.mark("b", 4, 10, Kind.PERSON)
    joined = marked.merge(item(marked, "Mahnke"), item(marked, "Wendlandt"))
    assert {each.placeholder for each in joined.items} == {"[Person A]"}
    assert restored(joined) == joined
    assert joined.reject(item(joined, "Mahnke")) == review
    other = marked.merge(item(marked, "Nolting"), item(marked, "Mahnke"))
    assert len({each.entity for each in other.items}) == 1
    assert restored(other) == other


def test_a_mark_of_somebody_merged_is_the_merged_person() -> None:
    fields = {"a": "Frau Nolting und Frau Wendlandt kamen.", "b": "Die Akte wendlandts fehlt."}
    review = Review(fields, tuple(each for each in reviewed(fields).findings if each.field == "a"))
    review = review.merge(item(review, "Wendlandt"), item(review, "Nolting"))
    marked = review.mark("b", 9, 18, Kind.PERSON)
    assert {each.placeholder for each in marked.items} == {"[Person A]"}
    assert restored(marked) == marked


def test_also_here_finds_every_form() -> None:
    fields = {"a": "Frau Wendlandt kam.", "b": "Wendlandts Akte, WENDLANDT, wendlandt"}
    found = reviewed(fields).findings
    review = Review(fields, tuple(each for each in found if each.field == "a"))
    after = review.also_here(item(review, "Wendlandt"))
    assert [each.text for each in after.items] == [
        *("Wendlandt", "Wendlandts", "WENDLANDT", "wendlandt")
    ]
    assert len({each.entity for each in after.items}) == 1
    assert after.undo() == review
    assert restored(after) == after
    assert after.also_here(item(after, "Wendlandt")) is after


def test_marking_a_genitive_marks_the_name_too() -> None:
    fields = {"a": "Die Akte Wendlandts. Wendlandt schweigt, wendlandt."}
    review = Review(fields, ()).mark("a", 9, 19, Kind.PERSON)
    assert [each.text for each in review.items] == ["Wendlandts", "Wendlandt", "wendlandt"]


def test_marking_a_name_in_s_marks_no_other_name() -> None:
    fields = {"a": "Peters kam, Peter nicht."}
    review = Review(fields, ()).mark("a", 0, 6, Kind.PERSON)
    assert [each.text for each in review.items] == ["Peters"]


def test_what_a_longer_finding_hides_is_not_given_away_by_words() -> None:
    fields = {"a": "Frau Sommer (Lehrerin) kam."}
    review = reviewed(fields)
    assert review.items[0].text == "Frau Sommer"
    with pytest.raises(ReviewProblem):
        review.change(review.items[0], "die Sommer")


def test_a_longer_finding_and_a_mark_are_one() -> None:
    fields = {"a": "Frau Wendlandt (Lehrerin) kam.", "b": "wendlandts Akte"}
    found = reviewed(fields).findings
    review = Review(fields, tuple(each for each in found if each.field == "a"))
    after = review.mark("b", 0, 10, Kind.PERSON)
    assert {each.placeholder for each in after.items} == {"[Lehrkraft A]"}
    assert restored(after) == after
    assert second_look_of(after.accept_rest()).points == ()


def test_old_decisions_are_read(review: Review) -> None:
    old = [
        {
            "field": "notes.0",
            "start": 0,
            "end": 16,
            "verdict": "accepted",
            "replacement": None,
            "kind": None,
            "by_hand": False,
            "placeholder": None,
        }
    ]
    assert Review.restore(FIELDS, review.findings, old) == review.accept(review.items[0])


def test_what_is_stored_holds_no_original(review: Review) -> None:
    after = review.merge(item(review, "Kowalczyk"), item(review, "Nolting"))
    after = after.split(item(after, "Jasmins")).retype(item(after, "Bochum"), Kind.OTHER)
    stored = json.dumps(after.to_dicts()) + repr(after.ties) + repr(after)
    for secret in ("Jasmin", "Kowalczyk", "Nolting", "Bochum"):
        assert secret not in stored


def numbered_anew(review: Review, more: str) -> Review:
    """The review taken up again after a text with more people came in front."""
    fields = {"first": more, **review.fields}
    found = Anonymiser(detector=None).find(fields)
    return Review.restore(fields, found, review.to_dicts())


def test_a_merge_follows_the_people_and_not_the_letters(review: Review) -> None:
    after = review.merge(item(review, "Nolting"), item(review, "Dorota Kowalczyk"))
    later = numbered_anew(after, "Frau Wendlandt rief an.")
    assert item(later, "Wendlandt").placeholder == "[Person A]"
    assert item(later, "Nolting").placeholder == item(later, "Dorota Kowalczyk").placeholder
    assert item(later, "Nolting").placeholder == "[Person C]"


def test_a_split_stays_apart_when_people_are_numbered_anew(review: Review) -> None:
    after = review.split(item(review, "Jasmins"))
    later = numbered_anew(after, "Frau Wendlandt rief an.")
    placeholders = [each.placeholder for each in later.people()]
    assert len(placeholders) == len(set(placeholders)) == 6
    assert item(later, "Jasmins").placeholder == item(later, "jasmin").placeholder == "[Person F]"


def test_a_mark_whose_letter_is_somebody_elses_now_gets_another() -> None:
    fields = {"a": "Frau Nolting kam. Der Mahnke weiß es. Mahnke!"}
    found = reviewed(fields)
    at = fields["a"].index("Mahnke")
    marked = found.mark("a", at, at + 3, Kind.PERSON)
    later = numbered_anew(marked, "Frau Wendlandt rief an.")
    assert [(each.text, each.placeholder) for each in later.items] == [
        ("Wendlandt", "[Person A]"),
        ("Nolting", "[Person B]"),
        ("Mahnke", "[Person C]"),
        ("Mahnke", "[Person C]"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"field": "gone"},
        {"start": 1},
        {"end": -1},
        {"start": "0"},
        {"tied_to": "Jasmin"},
        {"tied_to": None},
        {"kind": "?"},
        {"kind": None},
        {"by_hand": True},
        {"anchor_start": "0"},
        {"tied_to": "[Person C]", "kind": "person", "anchor_field": None},
    ],
)
def test_a_tie_that_no_longer_fits_is_dropped_or_apart(
    review: Review, change: dict[str, object]
) -> None:
    after = review.merge(item(review, "Nolting"), item(review, "Dorota Kowalczyk"))
    (stored,) = after.to_dicts()
    later = Review.restore(FIELDS, review.findings, [{**stored, **change}])
    assert item(later, "Nolting").entity not in {
        each.entity for each in later.items if each.text != "Nolting"
    }
