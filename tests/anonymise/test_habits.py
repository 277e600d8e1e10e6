"""What a group always replaces and never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Kind
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.habits import Habits, phrase
from kollegial.anonymise.recognisers import default_recognisers
from tests.anonymise.helpers import found
from tests.anonymise.strategies import texts

HABITS = (
    Habits()
    .with_always("Tanne", Kind.PERSON)
    .with_always("Haus 3", Kind.ORGANISATION)
    .with_never("Anker")
    .with_never("Kita Regenbogen")
)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Tanne kam, tannes Akte, TANNE", Kind.PERSON, ["Tanne", "tannes", "TANNE"]),
        ("in Haus 3, haus-3, Haus 31", Kind.ORGANISATION, ["Haus 3", "haus-3"]),
        ("Tannenbaum", Kind.PERSON, []),
    ],
)
def test_always(text: str, kind: Kind, expected: list[str]) -> None:
    assert found(HABITS, text) == [(each, kind) for each in expected]


@pytest.mark.parametrize("text", ["Anker", "anker", "ANKERS", "Kita  Regenbogen", "Frau Anker"])
def test_never(text: str) -> None:
    assert not HABITS.allows(text)


@pytest.mark.parametrize("text", ["Ankermann", "Regenbogen", "Kita", "", "Jasmin Anker"])
def test_everything_else_is_allowed(text: str) -> None:
    assert HABITS.allows(text)


def test_no_habits_forbid_nothing() -> None:
    assert Habits().allows("Anker")
    assert list(Habits().spans("Anker")) == []


def test_the_last_word_counts() -> None:
    assert not Habits().with_always("Anker", Kind.PERSON).with_never("Anker").always
    assert not Habits().with_never("Anker").with_always("Anker", Kind.PERSON).never
    assert HABITS.with_never("  ") is HABITS
    assert HABITS.with_always("!", Kind.OTHER) is HABITS


def test_they_win_over_the_rules() -> None:
    habits = Habits().with_always("Nolting", Kind.ORGANISATION)
    rules = (habits, *default_recognisers(Glossary.of([])))
    findings = Anonymiser(detector=None, recognisers=rules).find({"a": "Frau Nolting kam."})
    assert [(each.text, each.kind, each.source) for each in findings] == [
        ("Nolting", Kind.ORGANISATION, "habits")
    ]


def test_no_text_in_the_repr() -> None:
    assert "tanne" not in repr(HABITS)


@given(texts, texts)
def test_any_text(habit: str, text: str) -> None:
    habits = Habits().with_always(habit, Kind.PERSON)
    for span in habits.spans(text):
        assert phrase(text[span.start : span.end])
    never = Habits().with_never(habit)
    assert never.allows(habit) == (not phrase(habit))


@given(st.sampled_from(list(Kind)))
def test_of_every_kind(kind: Kind) -> None:
    assert found(Habits().with_always("Tanne", kind), "die Tanne da") == [("Tanne", kind)]
