"""Words of a group: kept for whoever never agreed to be remembered, forgotten without a trace."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from kollegial.anonymise.habits import phrase
from kollegial.anonymise.kinds import Kind
from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.refusal import Refused
from kollegial.store import sweep
from kollegial.store.desk import Desk
from kollegial.store.desk.entries import KeptWord, WordedGroup
from kollegial.store.desk.tables import GroupWordRow
from kollegial.store.desk.words import LONGEST, MOST, clean
from kollegial.store.errors import NotFound, StoreError
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.unit import writing
from tests.store.pages import decrypted, raw
from tests.store.samples import entries
from tests.store.test_groups import tables

GROUP = "Größte Fallrunde"
ANY = st.text(st.characters(exclude_categories=()), max_size=70)


def always(desk: Desk, word: str, group: str = GROUP, kind: str = "person") -> None:
    desk.remember_word(group, word, kind, True)


def never(desk: Desk, word: str, group: str = GROUP) -> None:
    desk.remember_word(group, word, None, False)


def held(desk: Desk, *people: str, group: str = GROUP) -> None:
    """A session of a group that agreed to be remembered."""
    date = dt.date(2026, 2, 3)
    desk.begin("held")
    turns = tuple(PastTurn(date, person, frozenset()) for person in people)
    desk.erase("held", remember=SessionTurns(group, turns))


def test_words_come_back_as_typed_for_a_group_that_never_agreed(desk: Desk) -> None:
    always(desk, "Kowalczyk")
    never(desk, "Jugendamt  Mitte ")
    always(desk, "12/345-B", group="Andere", kind="file_number")
    assert desk.habits("  größte   FALLRUNDE ") == (
        KeptWord("Kowalczyk", True, "person"),
        KeptWord("Jugendamt Mitte", False, None),
    )
    assert desk.groups() == []  # it is offered nowhere as a group that agreed
    assert desk.worded() == [WordedGroup("Andere", 1), WordedGroup(GROUP, 2)]
    assert desk.habits("nobody") == desk.habits("\ud800") == ()
    shown = repr((desk.habits(GROUP), desk.worded()))
    assert not any(text in shown for text in ("Kowalczyk", "Jugendamt", "Fallrunde"))


@pytest.mark.parametrize(
    "other",
    [
        "müller-meier",
        "Mueller Meier",
        "MU\u0308LLER – MEIER",
        "Mül\u00adler-Meier",
        " Müller-Meier\t",
    ],
)
def test_the_last_decision_on_a_word_holds_in_whichever_spelling(desk: Desk, other: str) -> None:
    always(desk, "Müller-Meier")
    always(desk, "Müller-Meier", group="Andere")
    never(desk, other)
    (word,) = desk.habits(GROUP)
    assert (phrase(word.word), word.always, word.kind) == ("mueller meier", False, None)
    always(desk, "Müller-Meier", kind="place")
    assert desk.habits(GROUP) == (KeptWord("Müller-Meier", True, "place"),)
    desk.forget_word(GROUP, other)
    assert desk.habits(GROUP) == ()
    assert len(desk.habits("Andere")) == 1


def test_what_is_never_flagged_has_no_kind(desk: Desk) -> None:
    desk.remember_word(GROUP, "Rose", "person", False)
    assert desk.habits(GROUP) == (KeptWord("Rose", False, None),)


@pytest.mark.parametrize("kind", [None, "", "Frau Kowalczyk", "person;", "x" * 41])
def test_a_kind_is_an_id(desk: Desk, kind: str | None) -> None:
    with pytest.raises(ValueError, match="kind"):
        desk.remember_word(GROUP, "Rose", kind, True)
    assert desk.worded() == []


def test_every_kind_can_be_kept(desk: Desk) -> None:
    for kind in Kind:
        always(desk, f"word {kind}", kind=kind)
    assert [word.kind for word in desk.habits(GROUP)] == list(Kind)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("", "at least one letter"),
        (" \t ", "at least one letter"),
        ("–·\u00ad!", "at least one letter"),
        ("Frau\nKowalczyk", "stands on one line"),
        ("Frau\u2028Kowalczyk", "stands on one line"),
        ("x" * (LONGEST + 1), "at most {count} characters"),
    ],
)
def test_what_is_no_word_is_refused_in_one_sentence(desk: Desk, word: str, told: str) -> None:
    with pytest.raises(Refused) as refused:
        always(desk, word)
    assert told in refused.value.message
    assert desk.worded() == []
    always(desk, "x" * LONGEST + "\n")  # that long and no longer; a line's end is no line


def test_a_group_without_a_name_has_no_words(desk: Desk) -> None:
    with pytest.raises(Refused, match="a group that has a name"):
        never(desk, "Rose", group=" ")


def test_so_many_words_and_no_more(desk: Desk) -> None:
    for number in range(MOST):
        never(desk, f"Wort {number}")
    with pytest.raises(Refused) as refused:
        always(desk, "Kowalczyk")
    assert refused.value.params == {"count": MOST}
    always(desk, "WORT 7")  # another decision on one of them is none more
    always(desk, "Kowalczyk", group="Andere")
    desk.forget_word(GROUP, "Wort 8")
    always(desk, "Kowalczyk")
    assert desk.worded() == [WordedGroup("Andere", 1), WordedGroup(GROUP, MOST)]


def test_a_refused_word_changes_nothing(desk: Desk) -> None:
    for number in range(MOST):
        never(desk, f"Wort {number}")
    before = tables(desk._engine)
    with pytest.raises(Refused):
        always(desk, "Kowalczyk", group=GROUP.upper())  # nor the spelling of the group
    assert tables(desk._engine) == before


def test_nothing_to_forget_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound, match="Nothing is kept of a group"):
        desk.forget_word(GROUP, "Rose")
    never(desk, "Rose")
    for word in ("Ros", "", "' OR 1=1", "\ud800", "\x00", "%"):
        with pytest.raises(NotFound, match="This word is not kept"):
            desk.forget_word(GROUP, word)
    assert len(desk.habits(GROUP)) == 1


def test_a_group_that_nothing_is_left_of_is_gone(desk: Desk) -> None:
    never(desk, "Rose")
    desk.forget_word(GROUP, "ROSE")
    assert all(rows == [] for rows in tables(desk._engine).values())


def test_words_and_history_go_each_by_itself_and_with_the_group_together(desk: Desk) -> None:
    held(desk, "Anna")
    always(desk, "Anna")
    assert (len(desk.groups()), desk.worded()) == (1, [WordedGroup(GROUP, 1)])
    desk.forget_person(GROUP, "Anna")
    assert (desk.groups(), desk.turns(GROUP), len(desk.habits(GROUP))) == ([], (), 1)
    held(desk, "Bo")
    desk.forget_word(GROUP, "Anna")
    assert (len(desk.groups()), desk.worded()) == (1, [])
    never(desk, "Anna")
    desk.forget(GROUP.upper())
    assert all(rows == [] for rows in tables(desk._engine).values())


def test_the_file_itself_takes_no_other_verdict(desk: Desk) -> None:
    always(desk, "Rose")
    verdicts: list[dict[str, object]] = [{"always": False}, {"kind": None}, {"kind": "Frau K."}]
    words: list[dict[str, object]] = [{"word": ""}, {"word": "x" * (LONGEST + 1)}]
    for values in verdicts + words:
        with pytest.raises(StoreError), writing(desk._engine) as connection:
            connection.execute(update(GroupWordRow).values(values))
    assert desk.habits(GROUP) == (KeptWord("Rose", True, "person"),)


@pytest.fixture(scope="module")
def filling() -> Iterator[Desk]:
    """A desk for all examples of a property."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        desk = Desk.open(home, KeyRing.open(home))
        yield desk
        desk.close()


@settings(max_examples=60)
@given(group=ANY, word=ANY, hidden=st.booleans())
@example(group="'; DROP TABLE group_word; --", word="Robert'); --", hidden=True)
@example(group="\x00", word="e\u0301\x00\ud83d", hidden=False)
@example(group="İ", word="ﬁﬀ ẞ ǅ", hidden=True)
def test_any_word_of_any_group_is_kept_forgotten_or_refused(
    filling: Desk, group: str, word: str, hidden: bool
) -> None:
    try:
        filling.remember_word(group, word, "other" if hidden else None, hidden)
    except (Refused, StoreError):
        assert filling.worded() == []
        return
    (kept,) = filling.habits(group)
    assert kept == KeptWord(clean(word), hidden, "other" if hidden else None)
    assert clean(kept.word) == kept.word
    filling.remember_word(group, word, "person", True)
    assert filling.habits(group) == (KeptWord(kept.word, True, "person"),)
    filling.forget_word(group, word)
    assert filling.worded() == []


TRACES = ("Qwäxzlkj", "qwäxzlkj", "qwaexzlkj", "Xyqwvgruppe", "xyqwvgruppe")


def traces(data: bytes) -> list[str]:
    return [trace for trace in TRACES if trace.encode() in data]


@pytest.mark.parametrize("all_of_it", [True, False])
@pytest.mark.parametrize("agreed", [True, False])
def test_forgetting_leaves_no_trace(
    desk: Desk, home: Home, ring: KeyRing, all_of_it: bool, agreed: bool
) -> None:
    key = ring.key("desk")
    if agreed:
        held(desk, "Bleibtda", group="Xyqwvgruppe")
    never(desk, "Bleibtda", group="Bleibt")
    for number in range(30):
        always(desk, f"Qwäxzlkj {number}", group="Xyqwvgruppe")
    assert traces(decrypted(home.desk, key)) == ["Qwäxzlkj", "Xyqwvgruppe", "xyqwvgruppe"]
    if all_of_it:
        desk.forget("Xyqwvgruppe")
    else:
        for number in range(30):
            desk.forget_word("Xyqwvgruppe", f"qwäxzlkj {number}")
    left = ["Xyqwvgruppe", "xyqwvgruppe"] if agreed and not all_of_it else []
    assert traces(decrypted(home.desk, key)) == left
    assert traces(raw(home.desk)) == []
    assert b"Bleibtda" in decrypted(home.desk, key)
    desk.close()
    assert traces(decrypted(home.desk, key)) == left


def test_an_unswept_forgetting_is_made_good(
    desk: Desk, home: Home, ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    always(desk, "Qwäxzlkj")

    def killed(_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sweep, "sweep", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.forget_word(GROUP, "Qwäxzlkj")
    assert traces(decrypted(home.desk, ring.key("desk")))  # still in the log
    Desk.open(home, ring).close()
    assert traces(decrypted(home.desk, ring.key("desk"))) == []


@pytest.mark.parametrize("kept", [True, False])
def test_of_a_session_only_the_words_stay_that_were_kept(
    desk: Desk, home: Home, ring: KeyRing, kept: bool
) -> None:
    desk.begin("goes")
    desk.append("goes", entries(1, 30, "Frau Qwäxzlkj aus Übelbergen"))
    desk.save_review("goes", "[1]")
    if kept:
        always(desk, "Qwäxzlkj", group="Xyqwvgruppe")
    desk.mark_released("goes", "abcdef" + "0" * 26)
    desk.erase("goes")
    after = decrypted(home.desk, ring.key("desk"))
    assert traces(after) == (["Qwäxzlkj", "Xyqwvgruppe", "xyqwvgruppe"] if kept else [])
    for gone in ("Übelbergen", "goes", "abcdef000"):
        assert gone.encode() not in after
    assert {name: rows for name, rows in tables(desk._engine).items() if rows} == (
        {
            "known_group": [(1, "xyqwvgruppe", "Xyqwvgruppe")],
            "group_word": [(1, 1, "Qwäxzlkj", True, "person")],
        }
        if kept
        else {}
    )
