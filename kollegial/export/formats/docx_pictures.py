"""Pictures in a DOCX: a logo, a chart, each with its words for those who do not see it."""

from __future__ import annotations

import io
from typing import Any, Final

from docx.oxml.ns import qn
from docx.shared import Length, Mm
from docx.text.paragraph import Paragraph as WordParagraph

from kollegial.export.document import pictures
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Logo

_NOTHING: Final = "–"
_LOGO_HEIGHT: Final = 15.0
_LOGO_WIDTH: Final = 45.0


def logo_in(paragraph: WordParagraph, logo: Logo) -> None:
    """The logo as large as there is room for it, in millimetres."""
    width, height = pictures.size(logo.data)
    scale = min(_LOGO_WIDTH / width, _LOGO_HEIGHT / height)
    run = paragraph.add_run()
    sizes: tuple[Length, Length] = Mm(width * scale), Mm(height * scale)
    run.add_picture(io.BytesIO(logo.data), width=sizes[0], height=sizes[1])
    _told(run, line(logo.alt) or _NOTHING)


def chart_in(paragraph: WordParagraph, data: bytes, width: float, alt: str) -> None:
    """A chart, so many millimetres wide, on the page of the table below it."""
    paragraph.paragraph_format.keep_with_next = True
    # A line as high as it must be: of a fixed part of it a picture would be cut.
    paragraph.paragraph_format.line_spacing = 1.0
    run = paragraph.add_run()
    run.add_picture(io.BytesIO(data), width=Mm(width))
    _told(run, alt)


def _told(run: Any, alt: str) -> None:
    """The picture in words."""
    for properties in run._r.iter(qn("wp:docPr")):
        properties.set("descr", alt)
