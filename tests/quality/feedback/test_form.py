"""The slip that is shipped: own words, both languages, nothing of a licensed questionnaire."""

from __future__ import annotations

import pytest

from kollegial.formats.problems import Unreadable
from kollegial.formats.read import read
from kollegial.quality.feedback.form import SlipForm
from tests.quality.feedback.helpers import FILE, FORM

LICENSED = (
    # What CSQ-8, ZUF-8, ORS and SRS are made of, in a few words each.
    "quality of service",
    "kind of service you wanted",
    "met your needs",
    "recommend our program",
    "amount of help",
    "deal more effectively",
    "overall, in a general",
    "come back",
    "heard, understood",
    "work on and talk about",
    "good fit",
    "right for me",
    "individually",
    "interpersonally",
    "qualität der behandlung",
    "art von behandlung",
    "bedürfnissen entsprochen",
    "freund",
    "ausmaß der hilfe",
    "angemessener mit",
    "im großen und ganzen",
    "wieder in unsere",
)


def test_three_or_four_statements_and_four_words() -> None:
    assert 3 <= len(FORM.items) <= 4
    assert len(FORM.scale.de) == len(FORM.scale.en) == 4
    assert FORM.none.de not in FORM.scale.de


def test_it_is_none_of_the_licensed_ones() -> None:
    texts = [item.text for item in FORM.items] + [FORM.sentence]
    said = " | ".join(f"{text.de} | {text.en}" for text in texts).casefold()
    assert not [words for words in LICENSED if words in said]
    assert "MIT" in FORM.licence_note.de


def test_a_wrong_slip_is_told_with_its_line() -> None:
    text = FILE.read_text(encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        read(text.replace('id = "next"', 'id = "listened"'), "own.toml", SlipForm)
    assert [problem.line for problem in caught.value.problems] != [None]
    with pytest.raises(Unreadable):
        read(text.replace('"eher nein", ', ""), "own.toml", SlipForm)
