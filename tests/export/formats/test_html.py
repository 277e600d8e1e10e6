"""A document as a web page: read back as a browser does it, it says what was written."""

from __future__ import annotations

import itertools
import re
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import html5lib
import pytest
from html5lib.constants import DataLossWarning
from hypothesis import HealthCheck, given, settings

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.shown import HELD_BACK, shown
from kollegial.export.document.texts import line, lines, paragraphs
from kollegial.export.document.tree import (
    SUPPRESSED,
    Bullets,
    Chart,
    Column,
    Count,
    Document,
    Facts,
    Heading,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.export.formats.html import render
from kollegial.words import Language
from tests.export.documents import DAY, LETTERED, document
from tests.export.protocols import BESIDE, RICH
from tests.export.texts import WORDY

ATTRIBUTES = {
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "a": {"class", "href"},
    "img": {"class", "alt", "width", "height", "src"},
}


def parsed(page: bytes) -> Any:
    """The page as a browser understands it; every parse error is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DataLossWarning)
        parser = html5lib.HTMLParser(namespaceHTMLElements=False, strict=False)
        tree = parser.parse(page.decode("utf-8"))
    assert [str(error) for error in parser.errors] == []
    return tree


def said(element: Any) -> str:
    """Everything that one reads in it."""
    return " ".join(" ".join(element.itertext()).split())


def elements(tree: Any) -> Iterator[Any]:
    """Every element, without comments."""
    return (each for each in tree.iter() if isinstance(each.tag, str))


def spaced(text: str) -> str:
    """With single spaces, as a page shows it."""
    return " ".join(text.split())


def holding(text: str) -> Document:
    """A document that has ``text`` wherever a text can be."""
    table = Table(
        title=text,
        columns=(Column("a", text), Column("b", text, "count", text)),
        rows=(Row((Text(text), Count(3))), Row((Text(text), SUPPRESSED))),
        note=text,
    )
    return Document(
        title=text,
        subtitle=text,
        language="de",
        day=DAY,
        footer=text,
        blocks=(
            Section(text, (Paragraph(text), Paragraph(text, "quote"), Paragraph(text, "label"))),
            Heading(3, text),
            Bullets((text,), (text,), label=text),
            Facts(((text, text),)),
            Chart(text, "bars", table, "a", ("b",), note=text),
        ),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WORDY)
def test_any_text_stays_text(text: str) -> None:
    look = Look(organisation=text, letterhead=(text,), footer=text)
    tree = parsed(render(holding(text), look))
    tags = {each.tag for each in elements(tree)}
    assert not tags & {"script", "link", "iframe", "object", "form", "base"}
    whole = spaced("\n".join(line for one in paragraphs(text) for line in one))
    heading = tree.find(".//h1")
    assert said(heading) == (spaced(line(text)) or "–")
    assert said(tree.find(".//title")) == (spaced(line(text)) or "–")
    assert said(tree.find(".//li")) == spaced(
        " ".join([*lines(text), f"({line(text)})" * bool(text)])
    )
    assert said(tree.find(".//dd")) == whole
    quote = tree.find(".//blockquote")
    assert said(quote) == whole
    head = [said(each) for each in tree.findall(".//thead/tr/*")]
    assert head[0] == spaced(line(text))


@settings(max_examples=30, deadline=None)
@given(WORDY)
def test_no_text_becomes_an_attribute(text: str) -> None:
    plain = {name for each in elements(parsed(render(holding("x"), PLAIN))) for name in each.attrib}
    tree = parsed(render(holding(text), PLAIN))
    assert {name for each in elements(tree) for name in each.attrib} <= plain


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_figure_is_there(language: Language) -> None:
    whole = document(language)
    tables = parsed(render(whole, LETTERED)).findall(".//table")
    for table, found in zip(whole.tables(), tables, strict=True):
        cells = [[said(cell) for cell in row] for row in found.findall(".//tbody/tr")]
        cells += [[said(cell) for cell in row] for row in found.findall(".//tfoot/tr")]
        assert cells == [
            [spaced(shown(cell, language)) for cell in row.cells] for row in table.all_rows
        ]
        assert said(found.find("./caption")) == table.title


def test_it_needs_nothing_else() -> None:
    page = render(of_protocol(RICH, "de", BESIDE, LETTERED), LETTERED).decode()
    assert not re.search(r"<script|<link|@import|url\((?!#)|https?:(?!//www\.w3\.org)", page)
    assert "default-src 'none'" in page


def test_headings_go_down_step_by_step() -> None:
    page = parsed(render(of_protocol(RICH, "de", BESIDE, LETTERED), LETTERED))
    levels = [int(each.tag[1]) for each in elements(page) if re.fullmatch(r"h\d", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper <= before + 1 for before, deeper in itertools.pairwise(levels))


def test_ids_are_unique_and_links_lead_somewhere() -> None:
    twice = replace(document("en"), blocks=document("en").blocks * 2)
    page = parsed(render(twice, LETTERED))
    ids = [each.attrib["id"] for each in elements(page) if "id" in each.attrib]
    assert len(ids) == len(set(ids))
    links = [each.attrib["href"] for each in page.iter("a")]
    named = [
        each.attrib["aria-labelledby"].split()
        for each in elements(page)
        if "aria-labelledby" in each.attrib
    ]
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert {name for names in named for name in names} <= set(ids)


def test_rows_and_columns_are_headed() -> None:
    page = parsed(render(document("en"), PLAIN))
    table = page.find(".//table")
    assert [each.attrib["scope"] for each in table.findall(".//thead/tr/th")] == ["col"] * 3
    assert all(row[0].attrib.get("scope") == "row" for row in table.findall(".//tbody/tr"))


def test_what_is_held_back_says_so() -> None:
    page = render(document("en"), PLAIN).decode()
    assert f'<abbr title="held back">{HELD_BACK}</abbr>' in page
    assert page.count(f'<p class="note">{HELD_BACK}: held back.') == 3


def test_same_document_same_bytes() -> None:
    assert render(document("de"), LETTERED) == render(document("de"), LETTERED)
