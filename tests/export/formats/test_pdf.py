"""A document as PDF, read back by two readers that know nothing of each other."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import typst
from hypothesis import HealthCheck, given, settings
from pypdf import PdfReader

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.tree import Column, Count, Document, Paragraph, Row, Table, Text
from kollegial.export.formats.pdf import render
from kollegial.export.formats.pdf_text import MISSING, SURE, Writer, lacking, probe
from kollegial.export.formats.raster import fonts
from kollegial.words import Language
from tests.export.documents import DAY, LETTERED, document
from tests.export.formats.office import nasty, program, told
from tests.export.texts import WORDY


def read(made: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(made), strict=True)


def text(made: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(made).pages)


def tags(element: Any) -> Iterator[Any]:
    """Every element of the structure, in reading order."""
    element = element.get_object()
    yield element
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        if hasattr(child.get_object(), "keys") and "/S" in child.get_object():
            yield from tags(child)


def root_of(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def structure(made: bytes) -> list[Any]:
    return list(tags(root_of(read(made))["/StructTreeRoot"]))[1:]


def plain(*blocks: Any) -> Document:
    return Document("Titel", "", "de", DAY, blocks)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("look", [PLAIN, LETTERED], ids=["plain", "lettered"])
def test_title_language_and_standard_are_set(language: Language, look: Look) -> None:
    reader = read(render(document(language), look))
    root = root_of(reader)
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == document(language).title
    assert reader.metadata.author is None
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == DAY
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()


def test_structure_has_headings_lists_tables_with_heads_and_pictures_in_words() -> None:
    found = structure(render(document("de"), LETTERED))
    kinds = [each["/S"] for each in found]
    assert kinds.count("/H1") == 4
    assert {"/H2", "/L", "/LI", "/Figure", "/Caption", "/THead", "/TFoot"} <= set(kinds)
    assert kinds.count("/Table") == len(list(document("de").tables()))
    heads = [each for each in found if each["/S"] == "/TH"]
    assert len(heads) == sum(len(table.columns) for table in document("de").tables())
    alts = [each.get("/Alt", "") for each in found if each["/S"] == "/Figure"]
    assert len(alts) == 5  # four charts and the logo
    assert all(alts)
    assert "Logo: Haus am Fluss" in alts


def test_all_fonts_are_in_the_file() -> None:
    for page in read(render(document("de"), LETTERED)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            described = inner["/FontDescriptor"]
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(described)


def test_poppler_reads_the_same(tmp_path: Path) -> None:
    file = tmp_path / "document.pdf"
    file.write_bytes(render(document("de"), LETTERED))
    facts = told(program("pdfinfo"), str(file))
    assert "Tagged:          yes" in facts
    assert "Was wir gelernt haben" in facts
    assert "Author" not in facts
    pages = told(program("pdftotext"), "-layout", str(file), "-")
    for said in ("Übergänge gestalten", "12.400", "14½", "61 %", "=1+1", "Zuhören *hilft*,", "•"):
        assert said in pages
    fonts_told = told(program("pdffonts"), str(file)).splitlines()[2:]
    assert fonts_told
    assert all(" yes yes yes " in line for line in fonts_told)


def test_head_of_a_long_table_is_on_each_page_and_no_row_is_lost() -> None:
    rows = tuple(Row((Text(f"Zeile {number}"), Count(number))) for number in range(200))
    table = Table("Lang", (Column("a", "Kopfzeile"), Column("n", "Zahl", "count")), rows)
    made = render(plain(table), PLAIN)
    pages = [page.extract_text() for page in read(made).pages]
    assert len(pages) > 3
    assert all("Kopfzeile" in page for page in pages)
    assert all(f"Zeile {number}" in "\n".join(pages) for number in range(200))


def test_text_is_never_obeyed_and_stays_as_it_is() -> None:
    said = text(render(nasty(), LETTERED))
    assert "#set page(width: 1pt) *stark* _leise_" in said
    assert '#read("/etc/passwd")' in said
    assert "root:" not in said
    assert '=HYPERLINK("http' in said
    assert said.count("w") >= 100_000


def test_word_without_end_stays_on_the_paper() -> None:
    made = render(plain(Paragraph("w" * 3000 + "Ende")), PLAIN)
    lines = text(made).splitlines()
    assert max(map(len, lines)) < 130


def test_sign_that_no_font_has_becomes_a_box_and_the_others_stay() -> None:
    said = text(render(plain(Paragraph("漢 Ä ✓ 😀 ж")), PLAIN))
    assert f"{MISSING} Ä ✓ {MISSING} ж" in said


def test_signs_taken_for_sure_are_in_the_fonts() -> None:
    sure = [chr(code) for code in range(0x20, 0x3000) if SURE.fullmatch(chr(code))]
    source = '#set document(title: "x")\n#set text(font: "Libertinus Serif")\n' + probe(sure)
    typst.compile(
        source.encode(),
        font_paths=fonts(),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],
    )


def test_many_foreign_signs_are_not_asked_for_one_by_one() -> None:
    foreign = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 4000))
    assert MISSING * 20 in text(render(plain(Paragraph(foreign)), PLAIN)).replace("\n", "")


@given(WORDY)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_set(words: str) -> None:
    table = Table(words, (Column("a", words),), (Row((Text(words),)),), note=words)
    made = render(replace(plain(Paragraph(words), table), title=words, footer=words), PLAIN)
    assert made.startswith(b"%PDF-")


@given(WORDY)
def test_literal_holds_no_quotation_mark_of_its_own(words: str) -> None:
    literal = Writer().literal(words)
    inner = literal[1:-1].replace("\\\\", "").replace('\\"', "")
    assert '"' not in inner
    assert "\\" not in inner.replace("\\n", "").replace("\\r", "").replace("\\t", "")


def test_compiler_says_which_signs_it_lacks() -> None:
    told_by_it = 'error: the text `"\\u{200d}漢"` could not be displayed with font `"x"`'
    assert lacking(told_by_it) == {"\u200d", "漢"}
