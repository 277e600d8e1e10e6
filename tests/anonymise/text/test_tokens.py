"""Words and their folded form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.text.tokens import fold, genitive_end, stems, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "mueller"),
        ("Groß", "GROSS"),
        ("Mu\u0308ller", "Müller"),
        ("Wałęsa", "walesa"),
        ("Yıldız", "YILDIZ"),
        ("İnce", "ince"),
        ("José", "Jose"),
        ("Mül\u00adler", "Müller"),
        ("ﬁscher", "Fischer"),
        ("Øre", "oere"),
    ],
)
def test_same_spelling(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_words_have_exact_offsets() -> None:
    text = "Frau Müller-Lüdenscheidt, 34: O'Neill_2"
    assert [text[w.start : w.end] for w in words(text)] == [
        *("Frau", "Müller", "Lüdenscheidt", "O", "Neill"),
    ]


@pytest.mark.parametrize(
    ("key", "stem"), [("jasmins", "jasmin"), ("maxens", "max"), ("kowalczyksche", "kowalczyk")]
)
def test_stems(key: str, stem: str) -> None:
    assert stem in list(stems(key))


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        ("Max' Buch", 3, 4),
        ("Lisa's", 4, 6),
        ("‚Lisa’ sagt", 5, 5),
        ("Lisa’scher", 4, 4),
        ("X", 1, 1),
    ],
)
def test_genitive(text: str, end: int, expected: int) -> None:
    assert genitive_end(text, end) == expected


@given(st.text())
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_no_text_in_the_repr_of_a_word(text: str) -> None:
    for word in words(text):
        assert repr(word) == f"Word({word.start}, {word.end})"
        assert word.text == text[word.start : word.end]
