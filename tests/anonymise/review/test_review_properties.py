"""A review under any sequence of steps."""

from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Kind, Review, ReviewProblem
from kollegial.anonymise.review.marking import HAND
from kollegial.anonymise.second_look import Outcome, second_look_of
from tests.anonymise.strategies import NAMES, fields

ANONYMISER = Anonymiser(NAMES, detector=None)
# Each example runs the whole engine and then a dozen reviews.
few = settings(max_examples=50)
Step = tuple[str, int, int]

_NAMES = (
    *("accept", "accept_alike", "change", "reject", "reopen", "mark", "accept_rest", "undo"),
    *("merge", "split", "split_one", "retype", "also_here"),
)
ROLES = ("", "mother", "child", "nobody")
steps = st.lists(
    st.tuples(st.sampled_from(_NAMES), st.integers(0, 300), st.integers(0, 12)), max_size=12
)
WORDINGS = ("das Kind", "[Person B]", "x", "Jasmin", "", "eine\nZeile", "die Stadt")


def taken(review: Review, step: Step) -> Review:  # noqa: PLR0911 - one way a step
    """The review after one step; a step that is refused changes nothing."""
    name, number, length = step
    try:
        if name == "mark":
            field = sorted(review.fields)[number % len(review.fields)] if review.fields else None
            if field is None:
                return review
            kind = list(Kind)[length % len(Kind)]
            return review.mark(field, number, number + length, kind)
        if name in ("accept_rest", "undo"):
            return review.accept_rest() if name == "accept_rest" else review.undo()
        if not review.items:
            return review
        item = review.items[number % len(review.items)]
        if name == "change":
            return review.change(item, WORDINGS[length % len(WORDINGS)])
        if name == "merge":
            return review.merge(item, review.items[length % len(review.items)])
        if name == "split_one":
            return review.split(item, only=True)
        if name == "retype":
            role = ROLES[number % len(ROLES)]
            return review.retype(item, list(Kind)[length % len(Kind)], role)
        do: Callable[..., Review] = getattr(review, name)
        return do(item)
    except ReviewProblem:
        return review


def fresh(given_fields: dict[str, str]) -> Review:
    return Review(given_fields, ANONYMISER.find(given_fields))


@few
@given(fields, steps)
def test_restore_is_exact_after_every_step(given_fields: dict[str, str], todo: list[Step]) -> None:
    review = fresh(given_fields)
    for step in todo:
        review = taken(review, step)
        stored = json.loads(json.dumps(review.to_dicts()))
        assert Review.restore(given_fields, review.findings, stored) == review


@few
@given(fields, steps)
def test_undo_takes_every_step_back(given_fields: dict[str, str], todo: list[Step]) -> None:
    review = fresh(given_fields)
    seen = [review]
    for step in (each for each in todo if each[0] != "undo"):
        after = taken(review, step)
        if after != review:
            assert after.undo() == review
            seen.append(after)
        review = after
    while len(seen) > 1:
        assert review == seen.pop()
        review = review.undo()
    assert review == seen[0]


@few
@given(fields, steps)
def test_the_items_stay_in_order(given_fields: dict[str, str], todo: list[Step]) -> None:
    review = fresh(given_fields)
    for step in todo:
        review = taken(review, step)
        for name, text in given_fields.items():
            assert "".join(segment.text for segment in review.segments(name)) == text
            preview = "".join(segment.text for segment in review.preview_segments(name))
            assert preview == review.preview(name)
        counts = review.counts()
        decided = counts.accepted + counts.changed + counts.rejected
        assert decided + counts.undecided == len(review.items) == sum(counts.sources.values())
        assert counts.undecided == len(review.undecided)
        assert all(item.source != HAND for item in review.undecided)


@few
@given(fields, steps)
def test_nothing_undecided_then_there_are_texts(
    given_fields: dict[str, str], todo: list[Step]
) -> None:
    review = fresh(given_fields)
    for step in todo:
        review = taken(review, step)
    done = review.accept_rest()
    assert done.complete
    texts = done.texts()
    assert texts == {name: done.preview(name) for name in given_fields}
    assert second_look_of(done).verdict in Outcome


@few
@given(fields, steps)
def test_an_entity_and_its_placeholder_belong_together(
    given_fields: dict[str, str], todo: list[Step]
) -> None:
    review = fresh(given_fields)
    for step in todo:
        review = taken(review, step)
        pairs = {(item.entity, item.placeholder, item.kind) for item in review.items}
        assert len(pairs) == len({entity for entity, _, _ in pairs})
        assert len(pairs) == len({placeholder for _, placeholder, _ in pairs})
        for group in review.people():
            texts = {item.text for item in review.items if item.entity == group.entity}
            assert {" ".join(text.split()) for text in texts} == set(group.texts)


@few
@given(fields, steps)
def test_splitting_and_merging_cover_the_same_places(
    given_fields: dict[str, str], todo: list[Step]
) -> None:
    review = fresh(given_fields)
    regrouping = ("merge", "split", "split_one", "retype")
    places = [item.place for item in review.items]
    for step in (each for each in todo if each[0] in regrouping):
        review = taken(review, step)
        assert [item.place for item in review.items] == places


@few
@given(fields)
def test_the_same_entity_has_the_same_placeholder(given_fields: dict[str, str]) -> None:
    review = fresh(given_fields).accept_rest()
    shown: dict[str, set[str]] = {}
    for item in review.items:
        shown.setdefault(item.entity, set()).add(review.replacement(item))
    assert all(len(placeholders) == 1 for placeholders in shown.values())


@few
@given(fields)
def test_what_is_accepted_leaves_no_leak_of_a_listed_name(given_fields: dict[str, str]) -> None:
    review = fresh({**given_fields, "last": "Jasmin Kowalczyk"}).accept_rest()
    texts = review.texts()
    assert "Jasmin Kowalczyk" not in " ".join(texts.values())
