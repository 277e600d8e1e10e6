"""A document as DOCX, read back by python-docx and as bare XML."""

from __future__ import annotations

import io
import sys
import zipfile
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.shown import shown
from kollegial.export.document.tree import Bullets, Column, Document, Paragraph, Row, Table, Text
from kollegial.export.formats.docx import render
from tests.export.documents import DAY, LETTERED, document
from tests.export.formats.office import nasty
from tests.export.texts import WORDY


def read(made: bytes) -> Word:
    return docx.Document(io.BytesIO(made))


def styled(word: Word, style: str) -> list[str]:
    return [each.text for each in word.paragraphs if each.style and each.style.name == style]


def plain(*blocks: Any) -> Document:
    return Document("Titel", "", "de", DAY, blocks)


def test_headings_have_the_styles_of_headings() -> None:
    word = read(render(document("de"), LETTERED))
    assert styled(word, "Title") == ["Was wir gelernt haben"]
    assert styled(word, "Subtitle") == ["1. Januar bis 31. März 2026"]
    assert styled(word, "Heading 1") == ["Themen", "Zeit", "Erkenntnisse", "Maßnahmen"]
    assert styled(word, "Heading 2") == ["Im Verlauf", "Führung"]
    assert styled(word, "Quote") == ["Zuhören *hilft*,\nauch <b>ohne</b> Rat.", "Immer."]
    assert styled(word, "List Number") == ["eins", "zwei"]
    assert styled(word, "List Bullet")[0] == "# Erst fragen, dann raten (✓ mitgenommen)"


def test_tables_are_complete_and_their_heads_are_repeated() -> None:
    word = read(render(document("de"), LETTERED))
    facts, *tables = word.tables
    assert [cell.text for cell in facts.rows[1].cells] == ["Teams", "3\n(alle, die beraten haben)"]
    for found, table in zip(tables, document("de").tables(), strict=True):
        head, *rows = found.rows
        assert head._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in rows)
        written = [[cell.text for cell in row.cells] for row in rows]
        assert written == [[shown(cell, "de") for cell in row.cells] for row in table.all_rows]
        assert found.style is not None
        assert found.style.name == "Kollegial Table"
        assert found._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == table.title


def test_pictures_have_words() -> None:
    made = render(document("de"), LETTERED)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        text = "".join(
            archive.read(name).decode()
            for name in archive.namelist()
            if "word/" in name and name.endswith(".xml")
        )
    told = [part.split('"')[0] for part in text.split(' descr="')[1:]]
    assert len(told) == 5
    assert "Logo: Haus am Fluss" in told
    assert all(told)


@pytest.mark.parametrize(("language", "code"), [("de", "de-DE"), ("en", "en-GB")])
def test_language_and_properties_are_set_and_nobody_is_named(language: Any, code: str) -> None:
    word = read(render(document(language), LETTERED))
    about = word.core_properties
    assert about.language == code
    assert about.title == document(language).title
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.created is not None
    assert about.created.date() == DAY
    assert about.modified is not None
    assert about.modified.date() == DAY
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert defaults is not None
    (found,) = defaults.iter(qn("w:lang"))
    assert found.get(qn("w:val")) == code


def test_nothing_of_the_template_of_the_library_is_left() -> None:
    with zipfile.ZipFile(io.BytesIO(render(document("de"), PLAIN))) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(name) for name in names)
    assert not [name for name in names if "thumbnail" in name or "app.xml" in name]
    assert b"python-docx" not in everything


def test_each_numbered_list_begins_at_one() -> None:
    lists = (Bullets(("a", "b"), numbered=True), Bullets(("c",), numbered=True))
    word = read(render(plain(*lists), PLAIN))
    used = [
        next(paragraph._p.iter(qn("w:numId"))).get(qn("w:val"))
        for paragraph in word.paragraphs
        if paragraph.style is not None and paragraph.style.name == "List Number"
    ]
    assert used[0] == used[1] != used[2]
    numbering = word.part.numbering_part.element
    for number in set(used):
        (start,) = numbering.num_having_numId(int(number)).iter(qn("w:startOverride"))
        assert start.get(qn("w:val")) == "1"


def test_first_page_has_the_letterhead_and_the_others_the_title() -> None:
    section = read(render(document("de"), LETTERED)).sections[0]
    (letterhead,) = section.first_page_header.tables
    assert letterhead.rows[0].cells[0].text.startswith("Haus am Fluss e. V.\nQualitätsentwicklung")
    assert section.header.paragraphs[0].text == "Was wir gelernt haben"
    assert "Stand: 31.03.2026" in section.footer.paragraphs[0].text
    assert "NUMPAGES" in section.footer.paragraphs[0]._p.xml


def test_nasty_text_is_text() -> None:
    made = render(nasty(), LETTERED)
    word = read(made)
    everything = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert "<w:p/>&amp;<![CDATA[x]]>" in everything
    assert '=HYPERLINK("http://example.org";"Hier")' in everything
    assert "w" * 100_000 in everything
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(archive.read(name))  # noqa: S314 - our own
        assert b"TargetMode" not in archive.read("word/_rels/document.xml.rels")


@given(WORDY)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_written(words: str) -> None:
    table = Table(words, (Column("a", words),), (Row((Text(words),)),), note=words)
    given_ = plain(Paragraph(words), Bullets((words,), (words,), words), table)
    look = Look(organisation=words, letterhead=(words,), footer=words)
    word = read(render(replace(given_, title=words, subtitle=words, footer=words), look))
    (found,) = word.tables
    assert found.rows[1].cells[0].text == shown(Text(words), "de")


def test_without_the_compiler_of_the_pdf_pictures_are_left_out_and_their_tables_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    word = read(render(document("de"), PLAIN))
    assert not word.inline_shapes
    assert "Zeit nach Phasen" in styled(word, "Caption")
    assert len(word.tables) == 1 + len(list(document("de").tables()))
