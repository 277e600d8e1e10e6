"""Entries: numbered, with a zone, in plain text; and histories made shorter after their time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kollegial.quality import labels, vocabulary
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes.measure import Moved, Proposed, Reworded
from kollegial.quality.history import counting
from kollegial.quality.measure.apply import fold, lawful
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Status
from kollegial.quality.wording import Long, Short, clean, same_role
from kollegial.refusal import Refused
from tests.quality.scripts import MEASURE, measure_entry
from tests.quality.walk import PLAN, Walk


def test_an_entry_needs_a_zone_and_keeps_the_day_where_it_was_made() -> None:
    late = dt.datetime(2026, 3, 1, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    entry = measure_entry(1, Proposed(plan=PLAN), late)
    again = type(entry).model_validate_json(entry.model_dump_json())
    assert again == entry
    assert again.day == dt.date(2026, 3, 1)
    with pytest.raises(ValidationError):
        measure_entry(1, Proposed(plan=PLAN), late.replace(tzinfo=None))


def test_a_history_made_shorter_still_tells_but_is_not_appended_to_with_a_gap() -> None:
    walk = Walk().do(Reworded(fields={"title": "A"})).undo().to(Status.PLANNED)
    thin = [walk.entries[0], walk.entries[3]]
    assert fold(MEASURE, thin) == walk.measure
    with pytest.raises(Refused, match="not in order"):
        fold(MEASURE, [*thin, thin[-1]])
    more = Moved(to=Status.IN_PROGRESS, on=walk.today)
    assert lawful(walk.measure, [measure_entry(5, more)]).status is Status.IN_PROGRESS
    for wrong in (4, 6):
        with pytest.raises(Refused, match="not whole"):
            lawful(walk.measure, [measure_entry(wrong, more)])


def test_what_counts_is_the_beginning() -> None:
    walk = Walk().do(Reworded(fields={"title": "A"}), Reworded(fields={"title": "B"})).undo()
    assert [each.seq for each in counting(walk.entries)] == [1, 2]
    with pytest.raises(Refused, match="nothing to undo"):
        walk.undo().undo()


@given(st.text())
def test_clean_text_stays_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert isinstance(once, str)
    assert not set(once) & set(map(chr, [*range(9), 11, 12, 13, *range(14, 32), *range(127, 160)]))


@given(st.text(max_size=150))
def test_what_was_kept_once_is_kept_as_it_is(text: str) -> None:
    for kind in (Short, Long):
        adapter = TypeAdapter[str](kind)
        try:
            kept = adapter.validate_python(text)
        except ValidationError:
            continue
        assert adapter.validate_json(adapter.dump_json(kept)) == kept


def test_spellings_of_one_role() -> None:
    for other in ("leitung", " Leitung ", "LEITUNG", "Leitung\u200b"):
        assert same_role("Leitung", other)
    assert same_role("Tra\u0308ger  der Schule", "träger der schule")
    assert not same_role("Leitung", "Leitung Nord")


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (labels.STATUSES, vocabulary.Status),
        (labels.ANSWERS, vocabulary.Answer),
        (labels.ORIGINS, vocabulary.Origin),
        (labels.CONCLUSIONS, vocabulary.Conclusion),
        (labels.LEVELS, vocabulary.Level),
        (labels.STEPS, vocabulary.Step),
        (labels.DIRECTIONS, vocabulary.Direction),
        (labels.ATTAINED, vocabulary.Attained),
    ],
)
def test_every_word_has_a_label_of_its_own(table: Mapping[Any, str], words: type[Enum]) -> None:
    assert set(table) == set(words)
    assert len(set(table.values())) == len(table)


def test_every_field_has_a_label() -> None:
    assert set(labels.FIELDS) == set(Plan.model_fields)
    assert set(labels.TERMS) == set(Terms.model_fields)
