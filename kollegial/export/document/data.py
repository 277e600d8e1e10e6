"""A document as data: what the JSON export writes, and its schema.

Numbers keep their type; what somebody measured is a text, so that 4.50 stays 4.50. A number held
back is ``null`` with ``suppressed``. Days are ``2026-03-12``.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from kollegial.export.document.tree import ChartKind, ColumnKind, Style
from kollegial.words import Language, Strict


class CellData(Strict):
    """One cell; what ``value`` is stands in ``kind`` of its column."""

    value: str | int | float | None
    suppressed: bool | None = Field(default=None, description="true: held back, never zero")
    unit: str | None = Field(default=None, description="of this cell alone")


class ColumnData(Strict):
    """One column; ``share`` is of one, ``minutes`` in halves."""

    key: str
    label: str
    kind: ColumnKind
    unit: str | None = None


class TableData(Strict):
    """One table; each row has a cell for each column."""

    type: Literal["table"] = "table"
    name: str
    title: str
    columns: tuple[ColumnData, ...]
    rows: tuple[tuple[CellData, ...], ...]
    total: tuple[CellData, ...] | None = None
    note: str | None = None


class ChartData(Strict):
    """A chart: which columns of its table it shows."""

    type: Literal["chart"] = "chart"
    title: str
    kind: ChartKind
    x: str
    series: tuple[str, ...]
    table: TableData
    note: str | None = None


class HeadingData(Strict):
    """A heading without a section."""

    type: Literal["heading"] = "heading"
    level: int
    text: str


class ParagraphData(Strict):
    """A paragraph, with its line breaks."""

    type: Literal["paragraph"] = "paragraph"
    style: Style
    text: str


class ItemData(Strict):
    """One item of a list, with a remark."""

    text: str
    mark: str | None = None


class BulletsData(Strict):
    """A list."""

    type: Literal["list"] = "list"
    label: str | None = None
    numbered: bool = False
    items: tuple[ItemData, ...]


class FactData(Strict):
    """One line of a list of facts."""

    label: str
    text: str


class FactsData(Strict):
    """Labels with texts."""

    type: Literal["facts"] = "facts"
    facts: tuple[FactData, ...]


class SectionData(Strict):
    """A heading with what belongs to it."""

    type: Literal["section"] = "section"
    name: str | None = None
    heading: str
    blocks: tuple[BlockData, ...]


BlockData = Annotated[
    HeadingData | ParagraphData | BulletsData | FactsData | TableData | ChartData | SectionData,
    Field(discriminator="type"),
]


class DocumentData(Strict):
    """The whole. Pictures of a letterhead and page breaks are left out."""

    format: Literal[1] = 1
    document: str = Field(description="what kind of document it is")
    title: str
    subtitle: str
    language: Language
    day: dt.date
    blocks: tuple[BlockData, ...]
    footer: str | None = None
