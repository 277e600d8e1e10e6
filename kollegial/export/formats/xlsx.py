"""The tables of a document as a workbook: a sheet each, with types, for those who go on counting.

Numbers are numbers, shares are per cent, days are days; a number held back is the text ``•``.
Text is always typed as text, so that none of it is ever a formula.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Final

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties

from kollegial.export.document.look import Look
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Document
from kollegial.export.formats.xlsx_book import Book
from kollegial.export.formats.zipped import parts_of, zipped

_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def render(document: Document, look: Look) -> bytes:
    """The file."""
    book = Workbook()
    book.remove(book.worksheets[0])
    Book(book, document, look).fill()
    book.properties = _properties(document)
    out = io.BytesIO()
    book.save(out)
    return zipped(_without_times(parts_of(out.getvalue()), document))


def _properties(document: Document) -> DocumentProperties:
    day = dt.datetime.combine(document.day, dt.time())
    return DocumentProperties(
        creator=None,
        title=line(document.title),
        subject=line(document.subtitle),
        language=document.language,
        created=day,
        modified=day,
    )


def _without_times(parts: dict[str, bytes], document: Document) -> dict[str, bytes]:
    """The library stamps the moment of saving, whatever it is told."""
    stamp = f"{document.day.isoformat()}T00:00:00Z".encode()
    core = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = _MODIFIED.sub(rb"\g<1>" + stamp, core)
    return parts
