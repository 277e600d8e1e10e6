"""What holds for the PDF of every kind of document, in both languages, by two readers."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kollegial.export.document.look import PLAIN
from kollegial.export.formats.pdf import render
from kollegial.words import Language
from tests.export.documents import LETTERED
from tests.export.formats.office import program, told
from tests.export.kinds import KINDS


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_pdf_opens_in_two_readers_tagged_with_title_and_language(
    kind: str, language: Language, tmp_path: Path
) -> None:
    source = KINDS[kind](language)
    made = render(source, LETTERED)
    reader = PdfReader(io.BytesIO(made), strict=True)
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert "/K" in root["/StructTreeRoot"]
    assert reader.metadata is not None
    assert reader.metadata.title == source.title
    file = tmp_path / "document.pdf"
    file.write_bytes(made)
    facts = told(program("pdfinfo"), str(file))
    assert "Tagged:          yes" in facts
    assert source.title in facts
    assert "Author" not in facts


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_empty(kind: str) -> None:
    """Head, foot and page number alone are no page."""
    for look in (PLAIN, LETTERED):
        for page in PdfReader(io.BytesIO(render(KINDS[kind]("de"), look))).pages:
            assert len(page.extract_text().split()) > 20
