"""What a typed line means: never an order that nobody gave, never a word of a colleague lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation.vocabulary import ContributionKind as Kind
from kollegial.i18n import set_language
from kollegial.marking import Language
from kollegial.plain.command import Vocabulary
from kollegial.plain.commands import LIVE
from kollegial.plain.parse import (
    Block,
    Doubt,
    Nothing,
    Order,
    Said,
    Typed,
    Unclear,
    cleaned,
    markers,
    parse,
    short_marks,
)

ENGLISH = Vocabulary(LIVE, "en")
GERMAN = Vocabulary(LIVE, "de")
TWO = (Kind.FACT, Kind.KEY_QUESTION)


def named(typed: Typed) -> tuple[str, str]:
    """An order's command and the rest of its line."""
    assert isinstance(typed, Order), typed
    return typed.command.name, typed.rest


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (".next", ("next", "")),
        (".n", ("next", "")),
        (".NEXT", ("next", "")),
        (".more 5", ("more", "5")),
        ("  .more   5  ", ("more", "5")),
        (".hist", ("history", "")),
        (".?", ("help", "")),
        ("?", ("help", "")),
        (".edit 12 new {words}", ("edit", "12 new {words}")),
    ],
)
def test_a_dot_and_a_word_is_a_command(line: str, expected: tuple[str, str]) -> None:
    assert named(parse(line, ENGLISH, TWO)) == expected


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (".weiter", "next"),
        (".w", "next"),
        (".zurück", "back"),
        (".zurueck", "back"),
        (".rück", "undo"),
        (".prüf", "checklist"),
        (".pruefliste", "checklist"),
        (".ä", "edit"),
        (".hilfe", "help"),
    ],
)
def test_german_words_with_and_without_umlauts(line: str, name: str) -> None:
    assert named(parse(line, GERMAN, TWO))[0] == name


def test_a_word_that_may_mean_several_is_asked_about() -> None:
    typed = parse(".pa", GERMAN, TWO)
    assert isinstance(typed, Unclear)
    assert {each.name for each in typed.candidates} == {"pause", "park", "pass"}
    unknown = parse(".xyz", GERMAN, TWO)
    assert isinstance(unknown, Unclear)
    assert unknown.candidates == ()


@pytest.mark.parametrize(
    "line",
    [
        "Pause machen wir zu selten",
        "weiter so",
        "next time we ask her",
        "... und dann kam er",
        "..",
        ". so",
        "3 Kinder",
        "Er: nein",
        "A: Was machst du?",
        "Mutter: weint oft",
        "n",
        "[/x] {name} %s",
    ],
)
@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_every_other_line_is_a_contribution_as_it_stands(line: str, words: Vocabulary) -> None:
    assert parse(line, words, TWO) == Said(line, None)


@pytest.mark.parametrize("line", ["weiter", "Weiter", "  pause ", "hilfe"])
def test_the_bare_word_of_a_command_is_asked_about(line: str) -> None:
    typed = parse(line, GERMAN, TWO)
    assert isinstance(typed, Doubt)
    assert typed.text == line.strip()
    assert isinstance(parse(line, ENGLISH, TWO), Doubt if "pause" in line else Said)


@pytest.mark.parametrize(
    ("line", "kinds", "expected"),
    [
        ("k: How can I?", TWO, Said("How can I?", Kind.KEY_QUESTION)),
        ("K:How can I?", TWO, Said("How can I?", Kind.KEY_QUESTION)),
        ("key question: How: so?", TWO, Said("How: so?", Kind.KEY_QUESTION)),
        ("f: It rains", TWO, Said("It rains", Kind.FACT)),
        ("ke: How can I?", TWO, Said("ke: How can I?", None)),
        ("f: It rains", (Kind.FACT,), Said("f: It rains", None)),
        ("k:", TWO, Nothing()),
        ("<<", TWO, Block(None)),
        ("k: <<", TWO, Block(Kind.KEY_QUESTION)),
        ("f: It", (Kind.FACT, Kind.FIRST_STEP), Said("f: It", None)),
        ("fa: It", (Kind.FACT, Kind.FIRST_STEP), Said("It", Kind.FACT)),
    ],
)
def test_a_mark_before_a_colon_names_the_kind(
    line: str, kinds: tuple[Kind, ...], expected: Typed
) -> None:
    assert parse(line, ENGLISH, kinds) == expected


def test_marks_are_unique_in_both_languages() -> None:
    for language in ("de", "en"):
        set_language("de" if language == "de" else "en")
        for kinds in (tuple(Kind), TWO, (Kind.IDEA, Kind.INSIGHT, Kind.INVERTED)):
            assert len(set(short_marks(kinds).values())) == len(kinds)
            assert set(markers(kinds).values()) == set(kinds)


@pytest.mark.parametrize("line", ["", "   ", "\x1b[A", "\x1bOB\x1b[C", "\x00\x07", "\x1b"])
def test_keys_that_no_line_has_are_nothing(line: str) -> None:
    assert parse(line, GERMAN, TWO) == Nothing()


def test_keys_in_a_line_do_not_stay_in_it() -> None:
    assert cleaned("Mü\x1b[Dde\x1b[1;5C\t am\x07 Abend") == "Müde  am Abend"


@given(st.text(max_size=60), st.sampled_from(["de", "en"]))
def test_any_line_means_something_and_no_text_is_lost(line: str, language: Language) -> None:
    words = GERMAN if language == "de" else ENGLISH
    typed = parse(line, words, TWO)
    if isinstance(typed, Said) and typed.kind is None:
        assert typed.text == cleaned(line)
    if isinstance(typed, Order):
        assert cleaned(line).startswith((".", "?"))
