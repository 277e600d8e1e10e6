"""A document as JSON, for programs; the schema is ``docs/schema/document.json``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from kollegial.export.document.look import Look
from kollegial.export.document.tree import (
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Count,
    Day,
    Document,
    Empty,
    Facts,
    Heading,
    Logo,
    Minutes,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Share,
    Suppressed,
    Table,
    Text,
    Value,
)

_SURROGATES = ("utf-8", "replace")


def render(document: Document, look: Look) -> bytes:
    """The document; a look has no place in data."""
    data = {
        "format": 1,
        "document": document.name,
        "title": document.title,
        "subtitle": document.subtitle,
        "language": document.language,
        "day": document.day.isoformat(),
        "blocks": list(_blocks(document.blocks)),
        **_given(footer=document.footer),
    }
    # A lone half of a pair is no character; UTF-8 cannot hold it.
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode(*_SURROGATES)


def _blocks(blocks: Sequence[Block]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        found = _block(block)
        if found is not None:
            yield found


def _block(block: Block) -> dict[str, Any] | None:
    match block:
        case Section():
            return {
                "type": "section",
                **_given(name=block.name),
                "heading": block.heading,
                "blocks": list(_blocks(block.blocks)),
            }
        case Heading():
            return {"type": "heading", "level": block.level, "text": block.text}
        case Paragraph():
            return {"type": "paragraph", "style": block.style, "text": block.text}
        case Bullets():
            return {
                "type": "list",
                **_given(label=block.label),
                "numbered": block.numbered,
                "items": [{"text": text, **_given(mark=mark)} for text, mark in block.marked],
            }
        case Facts():
            facts = [{"label": label, "text": text} for label, text in block.rows]
            return {"type": "facts", "facts": facts}
        case Table():
            return _table(block)
        case Chart():
            return {
                "type": "chart",
                "title": block.title,
                "kind": block.kind,
                "x": block.x,
                "series": list(block.series),
                "table": _table(block.table),
                **_given(note=block.note),
            }
        case PageBreak() | Logo():
            return None


def _table(table: Table) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "table",
        "name": table.name,
        "title": table.title,
        "columns": [_column(column) for column in table.columns],
        "rows": [_row(row) for row in table.rows],
    }
    if table.total is not None:
        found["total"] = _row(table.total)
    return found | _given(note=table.note)


def _column(column: Column) -> dict[str, str]:
    found = {"key": column.key, "label": column.label, "kind": column.kind}
    return found | _given(unit=column.unit)


def _row(row: Row) -> list[dict[str, Any]]:
    return [_cell(cell) for cell in row.cells]


def _cell(cell: Cell) -> dict[str, Any]:
    match cell:
        case Text(text):
            return {"value": text}
        case Count(number):
            return {"value": number}
        case Share(share):
            return {"value": share}
        case Minutes(minutes):
            return {"value": minutes}
        case Day(date):
            return {"value": date.isoformat()}
        case Value(number, unit):
            return {"value": f"{number:f}", **_given(unit=unit)}
        case Suppressed():
            return {"value": None, "suppressed": True}
        case Empty():
            return {"value": None}


def _given(**texts: str) -> dict[str, str]:
    """Only what is not empty."""
    return {name: text for name, text in texts.items() if text}
