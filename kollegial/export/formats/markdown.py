"""A document as Markdown: to be read as it is, or put into another text. Charts are tables here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.export import markdown
from kollegial.export.document.look import Look
from kollegial.export.document.shown import heading, notes, shown
from kollegial.export.document.tree import (
    Block,
    Bullets,
    Chart,
    Column,
    Document,
    Facts,
    Heading,
    Logo,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Table,
)
from kollegial.marking import Language

_DEEPEST = 6
_BLANK = "\u00a0"


def render(document: Document, look: Look) -> bytes:
    """The document; of the letterhead only the words, because a picture needs a file of its own."""
    parts = [
        *(_strong(line) for line in (look.organisation,) if line.strip()),
        markdown.block("\n".join(look.letterhead)),
        f"# {markdown.line(document.title)}",
        markdown.block(document.subtitle),
        *_blocks(document.blocks, 2, document.language),
    ]
    closing = [markdown.block(each) for each in (document.footer, look.footer) if each.strip()]
    if closing:
        parts += ["---", *closing]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


def _blocks(
    blocks: Sequence[Block], level: int, language: Language, above: str = ""
) -> Iterator[str]:
    """``above`` is the heading they stand under; a table of the same title does not repeat it."""
    for block in blocks:
        yield from _block(block, level, language, above)
        above = block.text if isinstance(block, Heading) else above


def _block(block: Block, level: int, language: Language, above: str) -> Iterator[str]:
    match block:
        case Section():
            yield _heading(level, block.heading)
            yield from _blocks(block.blocks, level + 1, language, block.heading)
        case Heading():
            yield _heading(block.level, block.text)
        case Paragraph():
            yield _paragraph(block)
        case Bullets():
            yield from _bullets(block)
        case Facts():
            yield _facts(block)
        case Table():
            yield from _table(block, language, above)
        case Chart():
            if block.title not in (above, block.table.title):
                yield _strong(block.title)
            yield from _table(block.table, language, above)
            yield _emphasis(markdown.block(block.note))
        case PageBreak() | Logo():
            return


def _heading(level: int, text: str) -> str:
    return f"{'#' * min(level, _DEEPEST)} {markdown.line(text)}"


def _paragraph(paragraph: Paragraph) -> str:
    text = markdown.block(paragraph.text)
    if paragraph.style == "label":
        return _strong(paragraph.text)
    if paragraph.style == "quote":
        return _indented("> ", "> ", text)
    if paragraph.style == "note":
        return "\n\n".join(map(_emphasis, text.split("\n\n")))
    return text


def _bullets(bullets: Bullets) -> Iterator[str]:
    if bullets.label:
        yield _strong(bullets.label)
    items = []
    for number, (item, mark) in enumerate(bullets.marked, start=1):
        sign = f"{number}. " if bullets.numbered else "- "
        # An empty item would take the next one for its text.
        text = markdown.block(item) or _BLANK
        if mark:
            text += f" *({markdown.within(mark)})*"
        items.append(_indented(sign, " " * len(sign), text))
    yield "\n".join(items)


def _facts(facts: Facts) -> str:
    """The first row is the head, because Markdown has no table without one."""
    rows = [(markdown.within(label), markdown.within(text)) for label, text in facts.rows]
    if not rows:
        return ""
    head, *rest = rows
    lines = [f"| {head[0]} | {head[1]} |", "|:--|:--|"]
    return "\n".join([*lines, *(f"| **{label}** | {text} |" for label, text in rest)])


def _table(table: Table, language: Language, above: str) -> Iterator[str]:
    if table.title != above:
        yield _strong(table.title)
    head = [markdown.within(heading(column)) for column in table.columns]
    lines = [_row(head), _row([_alignment(column) for column in table.columns], "")]
    lines += [_row(_cells(row, language)) for row in table.rows]
    if table.total is not None:
        lines.append(
            _row([f"**{cell}**" if cell else "" for cell in _cells(table.total, language)])
        )
    yield "\n".join(lines)
    for note in notes(table, language):
        yield "\n\n".join(map(_emphasis, markdown.block(note).split("\n\n")))


def _cells(row: Row, language: Language) -> list[str]:
    return [markdown.within(shown(cell, language)) for cell in row.cells]


def _row(cells: Sequence[str], space: str = " ") -> str:
    return "|" + "|".join(f"{space}{cell}{space}" for cell in cells) + "|"


def _alignment(column: Column) -> str:
    return "--:" if column.numeric else ":--"


def _strong(text: str) -> str:
    line = markdown.within(text)
    return f"**{line}**" if line else ""


def _emphasis(escaped: str) -> str:
    text = escaped.strip().strip(_BLANK)
    return f"*{text}*" if text else ""


def _indented(first: str, others: str, text: str) -> str:
    lines = text.split("\n")
    rest = [f"{others}{line}".rstrip() for line in lines[1:]]
    return "\n".join([first + lines[0], *rest])
