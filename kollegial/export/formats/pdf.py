"""A document as PDF: tagged (PDF/UA-1), with its fonts in it, in the language it is written in.

The compiler reads nothing but the source it is given: no file, no font of the machine, no network.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

import typst

from kollegial.export.document.look import Look
from kollegial.export.document.tree import Document
from kollegial.export.errors import ExportError
from kollegial.export.formats.pdf_source import source
from kollegial.export.formats.pdf_text import Writer, lacking, probe
from kollegial.export.formats.raster import fonts
from kollegial.marking import N_

_STANDARD: Final[list[typst.PDFStandard]] = ["ua-1"]
# More signs of foreign scripts than this are not asked for one by one.
_MOST_ASKED: Final = 3000

_FAILED = N_("The PDF could not be set. Choose another form, for example a web page (HTML).")


def render(document: Document, look: Look) -> bytes:
    """The file.

    Raises:
        ExportError: the compiler cannot set it, for example because it is too deep.
    """
    writer = Writer()
    text = source(document, look, writer)
    if writer.doubtful:
        text = source(document, look, Writer(_missing(frozenset(writer.doubtful))))
    try:
        return _compiled(text, document.day)
    except typst.TypstError:
        if not writer.doubtful:
            raise ExportError(_FAILED) from None
    try:
        return _compiled(source(document, look, Writer(None)), document.day)
    except typst.TypstError:
        # Its diagnostics repeat the text, which must not get into a log.
        raise ExportError(_FAILED) from None


@lru_cache(maxsize=16)
def _missing(signs: frozenset[str]) -> frozenset[str] | None:
    """Which of them no font has; none: too many to ask."""
    if len(signs) > _MOST_ASKED:
        return None
    text = '#set document(title: "–")\n#set text(font: "Libertinus Serif")\n' + probe(signs)
    try:
        _compiled(text, dt.date(2000, 1, 1))
    except typst.TypstError as error:
        return lacking(error.diagnostic)
    return frozenset()


def _compiled(text: str, day: dt.date) -> bytes:
    stamp = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
    return typst.compile(
        text.encode("utf-8"),
        font_paths=fonts(),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=_STANDARD,
        timestamp=stamp,
    )
