from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.store.archive import snippet
from kollegial.store.archive.search_text import LONGEST_WORD, MOST_WORDS, german, shadow, words

ANY = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "one_spelling"),
    [
        ("Müller", "mueller"),
        ("MÜLLER", "mueller"),
        ("Mu\u0308ller", "mueller"),
        ("Straße GROẞ", "strasse gross"),
        ("Café naïve Señor", "cafe naive senor"),
        ("Łódź Ærø", "lodz aeroe"),
        ("Ober\u00adstufe\u200b", "oberstufe"),
        ("[Person A]: „Fall-Beratung“", " person a    fall beratung "),
        ("Klasse 7b, 3 × 40 €", "klasse 7b  3 × 40 €"),
        ("ﬁnden Ⅳ ＡＢＣ", "finden iv abc"),
        ("tab\tline\nnull\0", "tab line null "),
    ],
)
def test_one_spelling(text: str, one_spelling: str) -> None:
    assert german(text) == one_spelling


def test_both_spellings_of_umlauts_are_kept() -> None:
    assert shadow(["Frau Müller", "plain"]) == "frau mueller muller\nplain"


def test_words_of_a_query() -> None:
    assert words('  "Müller" AND -Straße* müller ') == ("mueller", "and", "strasse")
    assert words("") == words(" - \0 '\" ") == ()
    assert words("🙂") == ("🙂",)
    assert len(words(" ".join(map(str, range(1000))))) == MOST_WORDS
    assert [len(word) for word in words("x" * 10_000)] == [LONGEST_WORD]


@given(ANY)
def test_spelling_is_stable(text: str) -> None:
    once = german(text)
    assert german(once) == once
    assert "\n" not in once
    assert '"' not in once
    once.encode()


@given(ANY, ANY)
def test_characters_stand_alone(one: str, two: str) -> None:
    # with a space between, so that no accent joins the letter before
    assert german(f"{one} {two}") == f"{german(one)} {german(two)}"


@given(st.lists(ANY, max_size=5))
def test_a_line_for_each_text(texts: list[str]) -> None:
    assert shadow(texts).count("\n") == max(0, len(texts) - 1)


def cut(texts: list[str], query: str) -> str | None:
    return snippet.cut(texts, shadow(texts), words(query))


def test_snippet_is_original_text() -> None:
    text = "Die Straße zu Größe und Übermut ist in der Fallberatung für Müller kurz."
    assert cut(["Anfang", text], "fallberatung") == text
    assert cut(["Anfang", text], "mueller") == text
    assert cut(["Anfang", text], "muller") == text
    assert cut(["Anfang", text], "fehlt") is None


def test_snippet_is_cut_at_words_around_the_hit() -> None:
    text = f"{'ß' * 50} {'vorher ' * 30}TREFFER {'nachher ' * 30}"
    piece = cut(["x", text], "treffer")
    assert piece is not None
    assert piece.startswith("… vorher")
    assert piece.endswith("nachher …")
    assert piece.index("TREFFER") <= snippet.AROUND + 2
    assert len(piece) <= 2 * snippet.AROUND + len("TREFFER") + 4


def test_snippet_is_one_line_without_control_characters() -> None:
    assert cut(["vor\n\n\x1b[31mTreffer\tda"], "treffer") == "vor [31mTreffer da"


@given(st.lists(ANY, max_size=4), ANY)
def test_snippet_of_anything(texts: list[str], query: str) -> None:
    piece = cut(texts, query)
    found = any(word in shadow(texts) for word in words(query))
    assert (piece is not None) == found


@given(ANY, ANY)
def test_snippet_shows_the_hit(before: str, after: str) -> None:
    piece = cut([f"{before} Überstraße {after}"], "ueberstrasse")
    assert piece is not None
    assert "Überstraße" in piece
