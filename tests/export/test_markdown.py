"""People's text in Markdown: read back by a Markdown reader it is what was written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from kollegial.export import markdown
from kollegial.export.readable import readable

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = "ab1. )#-+*_=>:<&;![]()`~|\\\n\t \u00a0\u2028{}$\"'/@"
NASTY = st.text(alphabet=st.sampled_from(SIGNS))
WRAPPED = st.lists(st.text(alphabet="ab -#.1)", min_size=70, max_size=90)).map("\n".join)
ANY = st.one_of(NASTY, st.text(), WRAPPED)
HARMLESS = {"paragraph_open", "paragraph_close", "inline", "text", "hardbreak", "softbreak"}


def tokens(text: str) -> list[Token]:
    """Every token, those inside a line after the line."""
    return [each for block in READER.parse(text) for each in (block, *(block.children or ()))]


def shown(text: str) -> str:
    """What a reader sees of ``text``, a paragraph a line break."""
    signs = {"hardbreak": "\n", "softbreak": "\n", "paragraph_close": "\n", "inline": ""}
    return "".join(signs.get(each.type, each.content) for each in tokens(text))


def words(text: str) -> list[list[str]]:
    """Lines as words, without empty ones: what must survive."""
    return [line.split() for line in text.splitlines() if line.split()]


@given(ANY)
def test_a_block_is_only_paragraphs_with_the_same_words(text: str) -> None:
    escaped = markdown.block(text)
    assert {each.type for each in tokens(escaped)} <= HARMLESS
    assert words(shown(escaped)) == words("\n".join(readable(line) for line in text.splitlines()))


@given(ANY)
def test_a_line_is_one_line_anywhere(text: str) -> None:
    escaped = markdown.line(text)
    assert "\n" not in escaped
    table = f"| a | b |\n|--|--|\n| {escaped} | x |"
    page = f"## 1. {escaped}\n\n{table}\n\n- {escaped}\n\n> {escaped}\n"
    kinds = [each.type for each in tokens(page)]
    assert kinds.count("heading_open") == 1
    assert kinds.count("td_open") == 2
    assert kinds.count("list_item_open") == 1
    assert not {"html_inline", "html_block", "link_open", "image", "em_open", "fence"} & set(kinds)
    cell = next(t for t in tokens(page) if t.type == "inline" and t.map == [4, 5])
    assert "".join(t.content for t in cell.children or ()).split() == readable(text).split()


@given(ANY)
def test_no_angle_bracket_opens_a_tag(text: str) -> None:
    assert "<" not in markdown.block(text)
    assert not re.search(r"&(?!lt;|amp;)", markdown.block(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Person A]", "\\[Person A\\]"),
        ("# kein Titel", "\\# kein Titel"),
        ("- kein Punkt", "\\- kein Punkt"),
        ("12. März", "12\\. März"),
        ("3) drittens", "3\\) drittens"),
        ("> kein Zitat", "\\> kein Zitat"),
        ("Müller & <b>Söhne</b>", "Müller &amp; &lt;b>Söhne&lt;/b>"),
        ("`code` *fett* _kursiv_ ~weg~ a|b", "\\`code\\` \\*fett\\* \\_kursiv\\_ \\~weg\\~ a\\|b"),
        ("erste\nzweite\n\n\n\nneuer Absatz", "erste\\\nzweite\n\nneuer Absatz"),
        ("a:\n  - eingerückt", "a:\\\n\u00a0\u00a0\\- eingerückt"),
        ("Titel\n===", "Titel\\\n\\==="),
        ("\x1b[2Jrot\x00", "\ufffd\\[2Jrot\ufffd"),
        ("\u202everkehrt", "verkehrt"),
        ("", ""),
        ("   \n\t\n", ""),
    ],
)
def test_examples(text: str, expected: str) -> None:
    assert markdown.block(text) == expected
