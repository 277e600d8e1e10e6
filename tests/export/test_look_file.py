"""``look.toml``: what it may say, and what is told of what it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.content import content_root
from kollegial.export.document import wording
from kollegial.export.document.colours import LIGHT_PAPER, READABLE, contrast, legible
from kollegial.export.look_file import LookFile, check_look, read_look
from kollegial.export.words import WORDS


def told(text: str) -> list[str]:
    """Line, field and sentence of every problem."""
    return [problem.told() for problem in check_look(text, "look.toml")]


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_shipped_start_changes_nothing(language: str) -> None:
    file = content_root() / "protocols" / "templates" / f"look.{language}.toml"
    text = file.read_text(encoding="utf-8")
    assert told(text) == []
    assert read_look(text, "look.toml") == LookFile()
    filled = "\n".join(
        line.removeprefix("#") if '= "' in line else line for line in text.split("\n")
    )
    assert told(filled) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('accent = "blue"', 'look.toml:1:10: accent: expected a colour such as "#1d5b79"'),
        ('logo = "../x.png"', "look.toml:1:8: logo: expected the name of a file in this folder"),
        ('logo = "..\\\\x.png"', "look.toml:1:8: logo: expected the name of a file in this folder"),
        ('paper = "a5"', "look.toml:1:9: paper: expected one of: a4, letter"),
        ('[words.de]\ntitel = "x"', 'no word of a document is called so; perhaps "title"?'),
        ('[words.en]\ntitle = "{day}"', "expected no other placeholders than: {date}"),
        ('[words.en]\ntitle = "{date.year}"', "expected no other placeholders than: {date}"),
        ('[words.en]\ntitle = "{date:%Y}"', "expected no other placeholders than: {date}"),
        ('[words.en]\ntitle = "{date"', "expected braces in pairs, as in {date}"),
        ('[words.en]\ntaken = "{0}"', "expected no placeholder in braces here"),
        ('[words.en]\ntaken = " "', "expected some text"),
        ('organisatoin = "x"', 'no such field; perhaps "organisation"?'),
    ],
)
def test_what_is_wrong_is_told(text: str, sentence: str) -> None:
    assert len(told(text)) == 1
    assert sentence in told(text)[0]


def test_what_will_not_look_well_is_a_warning() -> None:
    pale, mute = told('accent = "#ffcc00"\nlogo = "l.png"')
    assert "warning: accent: too light to read on white (contrast 1.5, needed is 4.5)" in pale
    assert "warning: logo: expected logo_alt as well" in mute


@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_every_colour_can_be_made_legible(colour: str) -> None:
    for paper in (LIGHT_PAPER, "#15191c"):
        assert contrast(legible(colour, paper), paper) >= READABLE
    if contrast(colour, LIGHT_PAPER) >= READABLE:
        assert legible(colour, LIGHT_PAPER) == colour


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_word_may_say_what_it_says_already() -> None:
    assert set(WORDS) <= set(wording.known())
    for name, text in wording.known().items():
        assert wording.fault(name, text) is None


def test_the_example_of_the_docs_is_right() -> None:
    page = (content_root() / "docs" / "documents.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n# look\n")[2].partition("```")[0]
    assert told(example) == []
    assert read_look(example, "look.toml").words.de
    fields = set(LookFile.model_fields) - {"words"}
    assert all(f"| `{field}` |" in page for field in fields)
