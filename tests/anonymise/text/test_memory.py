"""What is kept while a text is read, and that nothing of it is kept afterwards."""

from __future__ import annotations

import gc
from threading import Thread

import pytest

from kollegial.anonymise import Anonymiser
from kollegial.anonymise.text import memory
from kollegial.anonymise.text.memory import remembered, remembering

NAME = "Xanthippe"


def _kept() -> int:
    return sum(len(each) for each in memory._memories)


def test_a_word_is_asked_about_once_while_texts_are_read() -> None:
    asked: list[str] = []

    @remembered
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    with remembering():
        assert [length("ab"), length("ab"), length("abc")] == [2, 2, 3]
        assert asked == ["ab", "abc"]
    assert length("ab") == 2
    assert asked == ["ab", "abc", "ab"]


def test_nothing_is_kept_when_no_text_is_read() -> None:
    Anonymiser(detector=None).find({"notes": f"Frau {NAME} Wendlandt aus Kleinkummerfeld"})
    assert _kept() == 0


def test_nothing_is_kept_after_a_fault() -> None:
    with pytest.raises(RuntimeError), remembering():
        Anonymiser(detector=None).find({"notes": f"Frau {NAME}"})
        raise RuntimeError
    assert _kept() == 0


def test_a_second_reading_keeps_the_first_ones_words_until_both_end() -> None:
    anonymiser = Anonymiser(detector=None)
    with remembering():
        thread = Thread(target=anonymiser.find, args=({"notes": f"Frau {NAME}"},))
        thread.start()
        thread.join()
        assert _kept() > 0
    assert _kept() == 0


def test_long_texts_do_not_pile_up() -> None:
    @remembered
    def copied(text: str) -> str:
        return text.upper()

    with remembering():
        for number in range(100):
            copied(f"{number} " + "wort " * 100)
        assert _kept() < 10
    gc.collect()
