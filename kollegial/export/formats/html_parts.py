"""Parts of a web page that know nothing of the page: headings, paragraphs, lists, facts, pictures.

Text of people goes through ``said`` and ``broken`` and nowhere else.
"""

from __future__ import annotations

import html
from base64 import b64encode
from collections.abc import Iterator
from typing import Final

from kollegial.export.document import pictures
from kollegial.export.document.shown import heading
from kollegial.export.document.texts import line, lines, paragraphs
from kollegial.export.document.tree import Bullets, Column, Facts, Logo, Paragraph, Section

_DEEPEST: Final = 6


def heading_of(level: int, text: str, anchor: str = "") -> str:
    """A heading of its level; under the title none is above 2, none below 6."""
    depth = min(max(level, 2), _DEEPEST)
    name = f' id="{anchor}"' if anchor else ""
    return f"<h{depth}{name}>{said(text) or '–'}</h{depth}>"


def anchor_of(section: Section, place: str) -> str:
    """Of its place, so that two sections of one name stay two."""
    name = section.name or "section"
    return f"{html.escape(name)}-{place}"


def styled(given: Paragraph) -> str:
    """A paragraph as it stands: quoted, small, or as it is."""
    match given.style:
        case "quote":
            return f"<blockquote>{paragraph(given.text)}</blockquote>"
        case "normal":
            return paragraph(given.text)
        case style:
            return paragraph(given.text, style)


def paragraph(text: str, look: str = "") -> str:
    """Text with its line breaks; an empty line begins another paragraph."""
    given = f' class="{look}"' if look else ""
    return "\n".join(
        f"<p{given}>{'<br>'.join(html.escape(each) for each in several)}</p>"
        for several in paragraphs(text)
    )


def bulleted(bullets: Bullets) -> Iterator[str]:
    """A list with what stands above it."""
    if not bullets.items:
        return
    if bullets.label:
        yield f'<p class="label">{said(bullets.label)}</p>'
    tag = "ol" if bullets.numbered else "ul"
    yield f"<{tag}>"
    for item, mark in bullets.marked:
        remark = f' <span class="mark">({said(mark)})</span>' if mark else ""
        yield f"<li>{broken(item)}{remark}</li>"
    yield f"</{tag}>"


def facts_list(facts: Facts) -> Iterator[str]:
    """Labels and what is to be said of them."""
    if not facts.rows:
        return
    yield '<dl class="facts">'
    for label, text in facts.rows:
        yield f"<div><dt>{said(label)}</dt><dd>{broken(text)}</dd></div>"
    yield "</dl>"


def column_head(column: Column) -> str:
    """The head of a column; an empty one is no head."""
    look = ' class="n"' if column.numeric else ""
    text = said(heading(column))
    return f'<th scope="col"{look}>{text}</th>' if text else "<td></td>"


def picture(logo: Logo) -> str:
    """The picture itself in the page, with its words."""
    width, height = pictures.size(logo.data)
    data = b64encode(logo.data).decode("ascii")
    return (
        f'<img class="picture" alt="{said(logo.alt)}" width="{width}" height="{height}" '
        f'src="data:{pictures.mime(logo.data)};base64,{data}">'
    )


def said(text: str) -> str:
    """On one line, escaped."""
    return html.escape(line(text))


def broken(text: str) -> str:
    """With its line breaks, escaped."""
    return "<br>".join(html.escape(each) for each in lines(text))
