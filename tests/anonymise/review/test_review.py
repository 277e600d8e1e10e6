"""The human in the loop."""

from __future__ import annotations

import json

import pytest

from kollegial.anonymise import (
    Anonymiser,
    BadMark,
    BadReplacement,
    Kind,
    Review,
    ReviewProblem,
    Undecided,
    Verdict,
)
from kollegial.anonymise.finding import Band
from tests.anonymise.review.helpers import item, reviewed

FIELDS = {
    "notes.0": "Jasmin Kowalczyk rief an. Frau Nolting aus Bochum kam dazu, Jasmin ging.",
    "contribution.1": "Jasmins Mutter fragen. Der Hausmeister der Anlage weiß mehr. Anlage!",
    "contribution.2": "Nichts von alledem.",
}
NAMES = ("Jasmin Kowalczyk",)


@pytest.fixture
def review() -> Review:
    return reviewed(FIELDS, *NAMES)


def verdicts(review: Review) -> list[str]:
    return [review.verdict(each).value for each in review.items]


def test_at_first_everything_is_undecided(review: Review) -> None:
    assert [each.text for each in review.items] == [
        *("Jasmin Kowalczyk", "Nolting", "Bochum", "Jasmin", "Jasmins")
    ]
    assert set(verdicts(review)) == {"undecided"}
    assert not review.complete
    with pytest.raises(Undecided) as caught:
        review.texts()
    assert caught.value.count == 5


def test_the_preview_shows_what_is_proposed(review: Review) -> None:
    assert review.preview("notes.0").startswith("[Person A] rief an. Frau [Person B] aus [Ort 1]")
    assert review.preview("contribution.2") == FIELDS["contribution.2"]


def test_accept_one(review: Review) -> None:
    after = review.accept(item(review, "Nolting"))
    assert verdicts(after) == ["undecided", "accepted", "undecided", "undecided", "undecided"]
    assert verdicts(review) == ["undecided"] * 5


def test_accept_alike(review: Review) -> None:
    after = review.accept_alike(item(review, "Jasmins"))
    assert verdicts(after) == ["accepted", "undecided", "undecided", "accepted", "accepted"]
    assert after.undo() == review


def test_accept_alike_leaves_other_decisions(review: Review) -> None:
    after = review.reject(item(review, "Jasmin")).accept_alike(item(review, "Jasmins"))
    assert after.verdict(item(after, "Jasmin")) is Verdict.REJECTED


def test_accept_rest_completes(review: Review) -> None:
    after = review.reject(item(review, "Bochum")).accept_rest()
    assert after.complete
    assert after.texts()["notes.0"] == (
        "[Person A] rief an. Frau [Person B] aus Bochum kam dazu, [Person A] ging."
    )


def test_accept_sure_leaves_what_asks_for_a_look() -> None:
    review = reviewed({"a": "Frau Nolting rief im August an, am 3. März kam sie wieder."})
    bands = {each.text: each.band for each in review.items}
    assert set(bands.values()) == set(Band), "a text with both"
    after = review.accept_sure()
    assert [each.text for each in after.undecided] == [
        text for text, band in bands.items() if band is Band.CHECK
    ]
    assert after.undo() == review, "one step"
    assert after.accept_sure() is after


def test_change_takes_the_same_person_along(review: Review) -> None:
    after = review.change(item(review, "Jasmin"), "das Kind")
    assert after.preview("notes.0").startswith("das Kind rief an.")
    assert after.preview("contribution.1").startswith("das Kind Mutter")
    assert after.undo() == review


def test_change_again_takes_the_changed_along(review: Review) -> None:
    after = review.change(item(review, "Jasmin"), "das Kind")
    again = after.change(item(after, "Jasmins"), "die Tochter")
    assert [again.replacement(each) for each in again.items if each.entity == "person-1"] == [
        "die Tochter"
    ] * 3


def test_change_leaves_what_is_decided_otherwise(review: Review) -> None:
    after = review.accept(item(review, "Jasmin Kowalczyk")).reject(item(review, "Jasmins"))
    after = after.change(item(after, "Jasmin"), "das Kind")
    assert verdicts(after) == ["accepted", "undecided", "undecided", "changed", "rejected"]


@pytest.mark.parametrize(
    "replacement",
    [
        *("", "  ", "x" * 61, "zwei\nZeilen", "a\u2028b", "a\x00b"),
        *("Jasmin", "die kleine JASMIN", "jasmins Rolle", "Frau Kowalczyk"),
    ],
)
def test_bad_replacements(review: Review, replacement: str) -> None:
    with pytest.raises(BadReplacement) as caught:
        review.change(item(review, "Jasmin Kowalczyk"), replacement)
    assert "Jasmin" not in caught.value.reason


@pytest.mark.parametrize("replacement", ["das Kind", " das Kind ", "x" * 60, "[Person B]", "J."])
def test_good_replacements(review: Review, replacement: str) -> None:
    after = review.change(item(review, "Jasmin"), replacement)
    assert after.replacement(item(after, "Jasmin")) == replacement.strip()


def test_a_day_may_become_its_month() -> None:
    fields = {"a": "am 3. Mai 2025"}
    review = Review(fields, Anonymiser(detector=None).find(fields))
    after = review.change(review.items[0], "Frühjahr 2025")
    assert after.texts() == {"a": "am Frühjahr 2025"}


def test_reject_and_reopen(review: Review) -> None:
    after = review.reject(item(review, "Bochum"))
    assert "aus Bochum" in after.preview("notes.0")
    assert after.reopen(item(after, "Bochum")) == review


def test_reject_wherever_it_reads_the_same(review: Review) -> None:
    marked = review.mark("contribution.1", 27, 38, Kind.OTHER)
    assert item(marked, "Hausmeister").placeholder
    after = marked.reject_same(item(marked, "Jasmin"))
    assert [each.text for each in after.items if after.verdict(each) is Verdict.REJECTED] == [
        "Jasmin"
    ]
    assert after.reject_same(item(after, "Hausmeister")).items == review.items, "a mark goes"


def test_what_reads_the_same_in_another_case_is_rejected_in_one_step() -> None:
    review = reviewed({"a": "Bochum, dann BOCHUM und Bochum."})
    assert [each.text for each in review.items] == ["Bochum", "BOCHUM", "Bochum"]
    after = review.reject_same(item(review, "BOCHUM"))
    assert verdicts(after) == ["rejected"] * 3
    assert after.undo() == review


def test_several_steps_taken_as_one(review: Review) -> None:
    first = review.accept(item(review, "Nolting"))
    after = first.accept(item(first, "Bochum")).accept(item(first, "Jasmin"))
    assert after.since(first) == after
    assert after.since(first).undo() == first
    assert after.undo() != first
    assert first.since(review) is first
    assert first.undo().since(first) == review, "back is no step on"


def test_there_and_back_is_no_step(review: Review) -> None:
    there = review.accept(item(review, "Nolting"))
    back = there.reopen(item(there, "Nolting"))
    assert back.can_undo
    assert not back.since(review).can_undo


def test_mark_by_hand(review: Review) -> None:
    text = FIELDS["contribution.1"]
    at = text.index("ausmeis")
    after = review.mark("contribution.1", at, at + 3, Kind.PERSON)
    marked = item(after, "Hausmeister")
    assert (marked.placeholder, marked.kind, marked.source) == (
        "[Person C]",
        Kind.PERSON,
        "by hand",
    )
    assert after.verdict(marked) is Verdict.ACCEPTED
    assert after.undo() == review


def test_a_mark_is_found_everywhere(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Anlage")
    after = review.mark("contribution.1", at, at + 6, Kind.ORGANISATION)
    marked = [each for each in after.items if each.source == "by hand"]
    assert [each.text for each in marked] == ["Anlage", "Anlage"]
    assert {each.placeholder for each in marked} == {"[Einrichtung 1]"}
    assert len({each.entity for each in marked}) == 1


def test_a_mark_of_somebody_known_is_that_person() -> None:
    fields = {"a": "Frau Nolting kam. Der Name noltings fiel auch klein."}
    review = Review(fields, Anonymiser(detector=None).find({"a": fields["a"][:17]}))
    at = fields["a"].index("noltings")
    after = review.mark("a", at, at + 8, Kind.PERSON)
    assert {each.placeholder for each in after.items} == {"[Person A]"}
    assert {each.entity for each in after.items} == {"person-1"}


@pytest.mark.parametrize(
    ("start", "end"), [(0, 6), (7, 16), (0, 30), (17, 17), (16, 17), (99, 200), (-9, -1)]
)
def test_bad_marks(review: Review, start: int, end: int) -> None:
    with pytest.raises(BadMark):
        review.mark("notes.0", start, end, Kind.OTHER)


def test_no_mark_on_a_placeholder() -> None:
    review = Review({"a": "[Person A] kam"}, ())
    with pytest.raises(BadMark):
        review.mark("a", 1, 4, Kind.PERSON)


def test_a_mark_may_replace_what_was_rejected(review: Review) -> None:
    after = review.reject(item(review, "Jasmin Kowalczyk")).mark("notes.0", 7, 16, Kind.PERSON)
    assert [each.text for each in after.items][:2] == ["Kowalczyk", "Nolting"]
    assert after.preview("notes.0").startswith("Jasmin [Person A] rief") is False
    assert after.undo().undo() == review


def test_a_second_mark_of_the_same_is_no_step(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Anlage")
    once = review.mark("contribution.1", at, at + 6, Kind.OTHER)
    second = FIELDS["contribution.1"].rindex("Anlage")
    twice = once.mark("contribution.1", second, second + 6, Kind.OTHER)
    assert twice == once
    assert twice.undo() == review


def test_a_new_mark_takes_no_used_placeholder(review: Review) -> None:
    after = review.change(item(review, "Jasmin"), "[Person C]")
    at = FIELDS["contribution.1"].index("Hausmeister")
    after = after.mark("contribution.1", at, at + 2, Kind.PERSON)
    assert item(after, "Hausmeister").placeholder == "[Person D]"


def test_marks_are_unmarked_by_rejecting(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Hausmeister")
    after = review.mark("contribution.1", at, at + 2, Kind.PERSON)
    assert after.reject(item(after, "Hausmeister")) == review


def test_marks_can_be_changed_and_reopened(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Anlage")
    marked = review.mark("contribution.1", at, at + 6, Kind.OTHER)
    changed = marked.change(item(marked, "Anlage"), "das Haus")
    assert changed.preview("contribution.1").count("das Haus") == 2
    reopened = changed.reopen(item(changed, "Anlage"))
    assert reopened.replacement(item(reopened, "Anlage")) == "[Angabe 1]"


def test_an_ordinary_word_is_not_marked_along() -> None:
    fields = {"a": "Klein rief an. Die Schritte sind klein. Kleins Akte."}
    review = Review(fields, ()).mark("a", 0, 5, Kind.PERSON)
    assert [each.text for each in review.items] == ["Klein", "Kleins"]


def test_somebody_elses_item_is_refused(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Hausmeister")
    marked = review.mark("contribution.1", at, at + 2, Kind.PERSON)
    gone = item(marked, "Hausmeister")
    with pytest.raises(ReviewProblem):
        review.accept(gone)


def test_undo_without_a_step(review: Review) -> None:
    assert review.undo() is review
    assert review.accept_rest().accept_rest().undo() == review


def test_counts(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Anlage")
    after = review.accept(item(review, "Nolting")).change(item(review, "Jasmin"), "das Kind")
    after = after.mark("contribution.1", at, at + 6, Kind.OTHER)
    counts = after.counts()
    assert (counts.accepted, counts.changed, counts.rejected, counts.undecided) == (3, 3, 0, 1)
    assert counts.by_hand == 2
    assert counts.sources == {"names": 3, "titles": 1, "places": 1, "by hand": 2}
    assert sum(counts.sources.values()) == len(after.items)


def test_placeholders(review: Review) -> None:
    assert review.placeholders() == {"[Person A]": 3, "[Person B]": 1, "[Ort 1]": 1}
    assert review.reject(item(review, "Bochum")).placeholders() == {
        "[Person A]": 3,
        "[Person B]": 1,
    }


def test_restore_continues_exactly(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Anlage")
    after = review.accept(item(review, "Nolting")).change(item(review, "Jasmin"), "das Kind")
    after = after.mark("contribution.1", at, at + 6, Kind.OTHER).reject(item(review, "Bochum"))
    stored = json.loads(json.dumps(after.to_dicts()))
    assert Review.restore(FIELDS, review.findings, stored) == after


def test_what_is_stored_holds_no_original(review: Review) -> None:
    at = FIELDS["contribution.1"].index("Hausmeister")
    after = review.mark("contribution.1", at, at + 3, Kind.PERSON).accept_rest()
    stored = json.dumps(after.to_dicts()) + repr(after) + repr(after.segments("notes.0"))
    for secret in ("Jasmin", "Kowalczyk", "Nolting", "Hausmeister"):
        assert secret not in stored


@pytest.mark.parametrize(
    "change",
    [
        {"field": "gone"},
        {"start": 1},
        {"end": 9999},
        {"start": -1},
        {"start": "0"},
        {"start": True},
        {"verdict": "undecided"},
        {"verdict": "?"},
        {"verdict": "changed"},
        {"verdict": "changed", "replacement": "Jasmin K."},
        {"verdict": "changed", "replacement": 3},
        {"by_hand": True},
        {"by_hand": True, "kind": "person", "placeholder": "Jasmin"},
        {"by_hand": True, "kind": "?", "placeholder": "[Person C]"},
        {"by_hand": True, "kind": "person", "placeholder": "[Person C]"},
        {"field": None},
    ],
)
def test_what_no_longer_fits_is_dropped(review: Review, change: dict[str, object]) -> None:
    (stored,) = review.accept(item(review, "Jasmin Kowalczyk")).to_dicts()
    assert Review.restore(FIELDS, review.findings, [{**stored, **change}, {}]) == review


def test_a_decision_without_a_finding_is_dropped(review: Review) -> None:
    stored = review.accept_rest().to_dicts()
    assert len(Review.restore(FIELDS, review.findings[1:], stored).decisions) == 4


def test_in_english() -> None:
    review = Review({"a": "The caretaker knows."}, (), language="en").mark("a", 4, 6, Kind.PERSON)
    assert review.texts() == {"a": "The [Person A] knows."}
    other = Review({"a": "The caretaker knows."}, (), language="en").mark("a", 4, 6, Kind.OTHER)
    assert other.texts() == {"a": "The [Detail 1] knows."}
