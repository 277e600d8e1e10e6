"""What a group wants always hidden or never flagged, from the desk to the anonymiser and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.anonymise.habits import Habits
from kollegial.anonymise.kinds import Kind
from kollegial.flow.groups import discard
from kollegial.flow.habits import habits_of, keep_word
from kollegial.flow.workplace import Workplace
from kollegial.refusal import Refused
from kollegial.store.errors import NotFound
from tests.flow.helpers import at_phase, begun, finished, workplace

GROUP = "Team Süd"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    place = workplace(tmp_path)
    yield place
    place.close()


@pytest.fixture(scope="module")
def filling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """One workplace for all examples of a property."""
    place = workplace(tmp_path_factory.mktemp("habits"))
    yield place
    place.close()


def found(habits: Habits, text: str) -> list[tuple[str, Kind]]:
    return [(text[span.start : span.end], span.kind) for span in habits.spans(text)]


def test_nothing_is_kept_at_first(place: Workplace) -> None:
    assert habits_of(place.desk, GROUP) == Habits()


def test_what_was_decided_is_done_in_whichever_spelling(place: Workplace) -> None:
    keep_word(place.desk, GROUP, "Wolke Sieben", Kind.ORGANISATION, True)
    keep_word(place.desk, GROUP, "Kowalczyk", Kind.PERSON, True)
    keep_word(place.desk, GROUP, "Rose", Kind.PERSON, False)
    habits = habits_of(place.desk, "  team  SÜD")
    text = "Kowalczyks Gruppe trifft sich in der WOLKE-SIEBEN."
    assert set(found(habits, text)) == {
        ("Kowalczyks", Kind.PERSON),
        ("WOLKE-SIEBEN", Kind.ORGANISATION),
    }
    assert (habits.allows("Kowalczyk"), habits.allows("ROSE")) == (True, False)
    assert habits_of(place.desk, "Team Nord") == Habits()


def test_a_person_is_meant_without_the_form_of_address(place: Workplace) -> None:
    keep_word(place.desk, GROUP, "Frau Kowalczyk", None, False)
    keep_word(place.desk, GROUP, "Frau\nKowalczyk", Kind.PERSON, True)
    (word,) = place.desk.habits(GROUP)
    assert (word.word, word.always) == ("Kowalczyk", True)
    assert habits_of(place.desk, GROUP).allows("Frau Kowalczyk")


def test_another_word_decided_on_before_stands(place: Workplace) -> None:
    keep_word(place.desk, GROUP, "Kowalczyk", None, False)
    keep_word(place.desk, GROUP, "Frau Kowalczyks", Kind.PERSON, True)
    words = [(word.word, word.always) for word in place.desk.habits(GROUP)]
    assert words == [("Kowalczyk", False), ("Kowalczyks", True)]


def test_without_a_kind_it_is_a_detail(place: Workplace) -> None:
    keep_word(place.desk, GROUP, "Blaue Eule", None, True)
    assert set(habits_of(place.desk, GROUP).always.values()) == {Kind.OTHER}


def test_a_kind_of_a_later_version_is_hidden_as_a_detail(place: Workplace) -> None:
    place.desk.remember_word(GROUP, "Blaue Eule", "time_lord", True)
    assert found(habits_of(place.desk, GROUP), "die blaue eule") == [("blaue eule", Kind.OTHER)]


def test_forgotten_it_is_decided_no_more(place: Workplace) -> None:
    keep_word(place.desk, GROUP, "Rose", None, False)
    place.desk.forget_word(GROUP, "rose")
    assert habits_of(place.desk, GROUP) == Habits()
    with pytest.raises(NotFound):
        place.desk.forget_word(GROUP, "rose")


@pytest.mark.parametrize("word", ["", "…", "zwei\nZeilen", "x" * 61])
@pytest.mark.parametrize("always", [True, False])
def test_what_is_no_word_is_refused(place: Workplace, word: str, always: bool) -> None:
    with pytest.raises(Refused):
        keep_word(place.desk, GROUP, word, Kind.PERSON, always)
    assert habits_of(place.desk, GROUP) == Habits()


@pytest.mark.parametrize("over", [True, False])
def test_they_outlive_a_session_that_agreed_to_nothing(place: Workplace, over: bool) -> None:
    live = begun(place)
    keep_word(place.desk, live.state.group, "Kowalczyk", Kind.PERSON, True)
    discard(place.desk, finished(live) if over else at_phase(live, 3))
    assert (place.desk.sessions(), place.desk.groups()) == ([], [])
    assert list(habits_of(place.desk, GROUP).always) == ["kowalczyk"]


@settings(max_examples=50)
@given(word=st.text(max_size=60), always=st.booleans(), kind=st.none() | st.sampled_from(Kind))
def test_the_desk_and_the_anonymiser_agree_on_any_word(
    filling: Workplace, word: str, always: bool, kind: Kind | None
) -> None:
    try:
        keep_word(filling.desk, GROUP, word, kind, always)
    except Refused:
        assert filling.desk.worded() == []
        return
    habits = habits_of(filling.desk, GROUP)
    assert (len(habits.always), len(habits.never)) == (int(always), int(not always))
    assert habits.allows(word) is always
    (kept,) = filling.desk.habits(GROUP)
    filling.desk.forget_word(GROUP, kept.word)
    assert habits_of(filling.desk, GROUP) == Habits()
