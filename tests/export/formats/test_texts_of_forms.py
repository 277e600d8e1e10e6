"""Markdown, CSV and JSON of a document: read back they say what is in the tree."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt

from kollegial.export.document.data import DocumentData
from kollegial.export.document.look import PLAIN
from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.shown import HELD_BACK, shown
from kollegial.export.document.tree import (
    Column,
    Document,
    Paragraph,
    Row,
    Section,
    Suppressed,
    Table,
    Text,
)
from kollegial.export.errors import ExportError
from kollegial.export.formats import FORMATS
from kollegial.export.readable import readable
from kollegial.words import Language
from tests.export.documents import DAY, LETTERED, document
from tests.export.protocols import BESIDE, RICH
from tests.export.texts import WORDY

READER = MarkdownIt("commonmark").enable("table")
GOLDEN = Path(__file__).parent.parent / "golden"


def made(form: str, whole: Document) -> bytes:
    """``whole`` in a form, on the letterhead."""
    return FORMATS[form].render(whole, LETTERED)


def rows_of(text: bytes) -> list[list[str]]:
    """A CSV as a spreadsheet opens it."""
    return list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), delimiter=";"))


def with_text(text: str) -> Document:
    """A small document of ``text``."""
    table = Table(text, (Column("a", "A"), Column("b", "B")), (Row((Text(text), Text(text))),))
    return Document(text, text, "en", DAY, (Section(text, (Paragraph(text), table)),), footer=text)


# ------------------------------------------------------------------------------ Markdown


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WORDY)
def test_markdown_keeps_its_shape_whatever_is_said(text: str) -> None:
    tokens = READER.parse(FORMATS["md"].render(with_text(text), PLAIN).decode())
    kinds = [each.type for each in tokens]
    inside = {child.type for each in tokens for child in each.children or ()}
    assert kinds.count("table_open") == 1
    assert kinds.count("heading_open") == 2
    assert not {"html_block", "fence", "code_block", "blockquote_open"} & set(kinds)
    assert not {"html_inline", "link_open", "image", "code_inline"} & inside
    cells = [tokens[place + 1] for place, kind in enumerate(kinds) if kind == "td_open"]
    read = ["".join(child.content for child in cell.children or ()) for cell in cells]
    assert [each.split() for each in read] == [readable(text).split()] * 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_markdown_has_every_figure(language: Language) -> None:
    whole = document(language)
    tokens = READER.parse(made("md", whole).decode())
    read = [
        "".join(child.content for child in tokens[place + 1].children or ())
        for place, each in enumerate(tokens)
        if each.type == "td_open"
    ]
    wanted = [
        shown(cell, language).replace("\n", " ")
        for table in whole.tables()
        for row in table.all_rows
        for cell in row.cells
    ]
    facts = 2
    assert [each.replace("\u00a0", " ") for each in read[facts:]] == [
        each.replace("\u00a0", " ") for each in wanted
    ]


# ----------------------------------------------------------------------------------- CSV


def test_one_table_is_one_file_and_several_an_archive() -> None:
    whole = document("de")
    one = replace(whole, blocks=tuple(whole.tables())[:1])
    assert FORMATS["csv"].suffix_of(one) == "csv"
    assert FORMATS["csv"].suffix_of(whole) == "zip"
    with zipfile.ZipFile(io.BytesIO(made("csv", whole))) as archive:
        names = archive.namelist()
        assert names[:2] == ["list.csv", "1-themes.csv"]
        assert archive.read("1-themes.csv") == made("csv", one)
        assert [row[0] for row in rows_of(archive.read("list.csv"))[1:6]] == names[1:]
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_document_without_a_table_is_refused() -> None:
    with pytest.raises(ExportError, match="no table"):
        made("csv", replace(document("de"), blocks=()))


@pytest.mark.parametrize(("language", "comma"), [("de", ","), ("en", ".")])
def test_csv_types(language: Language, comma: str) -> None:
    themes, times, _course, _states, measured = document(language).tables()
    rows = {
        name: rows_of(made("csv", replace(document(language), blocks=(table,))))
        for name, table in (("themes", themes), ("times", times), ("measured", measured))
    }
    assert rows["themes"][1][1:] == ["12", f"0{comma}3"]
    assert rows["themes"][3][1:] == [HELD_BACK, HELD_BACK]
    assert rows["themes"][6][1] == "12400"
    assert rows["times"][1][2] == f"14{comma}5"
    assert rows["measured"][1][:2] == ["2025-01-05", f"14{comma}50"]
    assert rows["measured"][1][2] == "vorher\nmit Umzug"
    assert rows["measured"][2][1:] == [f"-3{comma}5", "'=1+1"]


@given(WORDY)
def test_no_text_is_a_formula(text: str) -> None:
    whole = with_text(text)
    for row in rows_of(FORMATS["csv"].render(whole, PLAIN))[1:2]:
        assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


# ---------------------------------------------------------------------------------- JSON


@pytest.mark.parametrize("language", ["de", "en"])
def test_json_is_as_its_schema_says(language: Language) -> None:
    for whole in (document(language), of_protocol(RICH, language, BESIDE)):
        DocumentData.model_validate_json(made("json", whole))


def test_json_has_every_figure() -> None:
    whole = document("en")
    found: list[dict[str, object]] = []

    def gather(blocks: list[dict[str, object]]) -> None:
        for block in blocks:
            if block["type"] == "section":
                gather(block["blocks"])  # type: ignore[arg-type]
            elif block["type"] in ("table", "chart"):
                found.append(block if block["type"] == "table" else block["table"])  # type: ignore[arg-type]

    gather(json.loads(made("json", whole))["blocks"])
    for table, data in zip(whole.tables(), found, strict=True):
        rows = [*data["rows"], *([data["total"]] if "total" in data else [])]  # type: ignore[misc]
        for row, cells in zip(table.all_rows, rows, strict=True):
            for cell, value in zip(row.cells, cells, strict=True):
                held_back = isinstance(cell, Suppressed)
                assert value.get("suppressed", False) is held_back
                if held_back:
                    assert value["value"] is None
    measured = found[4]["rows"]
    assert measured[0][1] == {"value": "14.50"}  # type: ignore[index]
    assert Decimal(measured[1][1]["value"]) == Decimal("-3.5")  # type: ignore[index]


@settings(max_examples=40, deadline=None)
@given(WORDY)
def test_json_keeps_the_words(text: str) -> None:
    data = json.loads(FORMATS["json"].render(with_text(text), PLAIN))
    assert data["title"] == text.encode("utf-8", "replace").decode()


# -------------------------------------------------------------------------------- golden


@pytest.mark.parametrize("form", ["md", "html", "json"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_golden(form: str, language: Language) -> None:
    """KOLLEGIAL_GOLDEN=write writes the files anew; look at the difference before you keep it."""
    import os

    file = GOLDEN / f"document.{language}.{form}"
    text = made(form, document(language))
    if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
        file.write_bytes(text)
    assert text == file.read_bytes()


@pytest.mark.parametrize("form", ["md", "html", "csv", "json"])
def test_same_document_same_bytes(form: str) -> None:
    assert made(form, document("de")) == made(form, document("de"))


# ----------------------------------------------------------------------------- what is missing


def test_what_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.delitem(sys.modules, "kollegial.export.formats.docx", raising=False)
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ExportError, match=r"DOCX .*\(docx\).*kollegial\[documents\]"):
        made("docx", document("de"))
