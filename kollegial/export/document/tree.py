"""The tree of a document: title, sections, paragraphs, tables with typed cells, charts.

People's text is plain ``str`` everywhere; each renderer escapes it. Line breaks in a paragraph,
a bullet, a fact or a text cell are line breaks of the document (``document.texts`` takes them
apart, ``document.shown`` writes cells and notes; both are the same for every renderer).
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from kollegial.marking import Language

Style = Literal["normal", "lead", "note", "quote", "label"]
"""How a paragraph stands: ``lead`` opens a section, ``note`` is small, ``quote`` is said,
``label`` stands above what follows and is no heading.
"""

ColumnKind = Literal["text", "count", "share", "minutes", "date", "value"]
"""What the cells of a column are, besides ``Suppressed`` and ``Empty``, which fit everywhere."""

ChartKind = Literal["bars", "lines", "stacked"]
"""``bars`` lie and compare, ``stacked`` lie and add up, ``lines`` go through time."""

_HUNDREDTHS = Decimal("0.01")


# --------------------------------------------------------------------------------- cells


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a cell."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Count:
    """How many."""

    number: int


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a whole, 0.42 for 42 %.

    Kept to whole per cent, so that no format tells more than another: from an exact share of a
    small group the count can be found.
    """

    share: float

    def __post_init__(self) -> None:
        _finite(self.share)
        exact = Decimal(repr(float(self.share))).quantize(_HUNDREDTHS, ROUND_HALF_UP)
        object.__setattr__(self, "share", float(exact))


@dataclass(frozen=True, slots=True)
class Minutes:
    """A length in minutes, kept to halves: 12.5 is shown as 12½."""

    minutes: float

    def __post_init__(self) -> None:
        _finite(self.minutes)
        object.__setattr__(self, "minutes", math.floor(2 * self.minutes + 0.5) / 2)

    @classmethod
    def of(cls, seconds: float) -> Minutes:
        """Seconds as minutes."""
        return cls(seconds / 60)


@dataclass(frozen=True, slots=True)
class Day:
    """A date."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class Value:
    """Something measured; as many decimals as it was written with. ``unit``: of this cell alone."""

    number: Decimal
    unit: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        _finite(self.number)


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A number held back so that nobody can be recognised: ``•``, ``null`` in JSON. Never zero."""


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing to be said here; not the same as zero and not the same as held back."""


Cell = Text | Count | Share | Minutes | Day | Value | Suppressed | Empty

SUPPRESSED: Final = Suppressed()
EMPTY: Final = Empty()


# -------------------------------------------------------------------------------- tables


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``key`` is stable and English (CSV, JSON); ``label`` in the document's language."""

    key: str
    label: str
    kind: ColumnKind = "text"
    unit: str = ""

    @property
    def numeric(self) -> bool:
        """Whether it is set to the right and added up."""
        return self.kind not in ("text", "date")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: as many cells as there are columns."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first column says what a row is about and is its heading.

    ``name``: stable and English, of letters, digits, ``-`` and ``_``; unique in its document:
    the file of the CSV, the key in JSON, the sheet in XLSX (its label there is the title).
    ``note``: what a reader must know; that cells are held back is said by every renderer by itself
    (``document.shown.notes``).
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    note: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        for row in self.all_rows:
            if len(row.cells) != len(self.columns):
                msg = f"table {self.name!r}: {len(row.cells)} cells for {len(self.columns)} columns"
                raise ValueError(msg)

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """The rows with the total, if there is one."""
        return self.rows if self.total is None else (*self.rows, self.total)

    @property
    def suppressed(self) -> bool:
        """Whether any cell is held back."""
        return any(isinstance(cell, Suppressed) for row in self.all_rows for cell in row.cells)

    def index(self, key: str) -> int:
        """Which column has this key."""
        for index, column in enumerate(self.columns):
            if column.key == key:
                return index
        msg = f"table {self.name!r} has no column {key!r}"
        raise ValueError(msg)


# -------------------------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading without a section of its own. The title is level 1, a section of it level 2."""

    level: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text with its line breaks; an empty line begins a new paragraph."""

    text: str = field(repr=False)
    style: Style = "normal"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list. ``marks`` are short remarks behind the items (``✓ taken along``): none, or one each.

    ``label`` stands above the list and is no heading: ``Ideas``.
    """

    items: tuple[str, ...] = field(repr=False)
    marks: tuple[str, ...] = ()
    label: str = ""
    numbered: bool = False

    def __post_init__(self) -> None:
        if self.marks and len(self.marks) != len(self.items):
            msg = f"{len(self.marks)} marks for {len(self.items)} items"
            raise ValueError(msg)

    @property
    def marked(self) -> Iterator[tuple[str, str]]:
        """Each item with its mark, which may be empty."""
        return zip(self.items, self.marks or ("",) * len(self.items), strict=True)


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and text, row by row: date, group, model, …"""

    rows: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of a table, always with that table. A cell held back is a gap, never zero.

    ``x``: key of the column with the categories; ``series``: keys of numeric columns of one kind.
    The total is not drawn. A renderer shows picture and table and adds ``table.note``.
    """

    title: str
    kind: ChartKind
    table: Table
    x: str
    series: tuple[str, ...]
    note: str = ""

    def __post_init__(self) -> None:
        self.table.index(self.x)
        if not self.series:
            msg = f"chart {self.title!r} shows nothing"
            raise ValueError(msg)
        for key in self.series:
            if not self.table.columns[self.table.index(key)].numeric:
                msg = f"chart {self.title!r}: {key!r} is no number"
                raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what belongs to it; its level is how deep it lies, from 2.

    ``name``: stable and English (the anchor in HTML, the key in JSON); empty: made from its place.
    """

    heading: str = field(repr=False)
    blocks: tuple[Block, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, where there are pages."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture, PNG or JPEG, without anything in it but the picture (``document.pictures``)."""

    data: bytes = field(repr=False)
    alt: str


Block = Heading | Paragraph | Bullets | Facts | Table | Chart | Section | PageBreak | Logo


@dataclass(frozen=True, slots=True)
class Document:
    """The whole. ``day`` is handed in: the same data give the same bytes.

    ``name``: what kind of document it is, stable and English (``protocol``, ``summary``, …).
    """

    title: str = field(repr=False)
    subtitle: str = field(repr=False)
    language: Language
    day: dt.date
    blocks: tuple[Block, ...]
    footer: str = ""
    name: str = "document"

    def tables(self) -> Iterator[Table]:
        """All tables in their order, those of charts too."""
        for block in walk(self.blocks):
            if isinstance(block, Table):
                yield block
            elif isinstance(block, Chart):
                yield block.table


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, those in sections too."""
    for block in blocks:
        yield block
        if isinstance(block, Section):
            yield from walk(block.blocks)


def _finite(number: float | Decimal) -> None:
    if not math.isfinite(number):
        msg = "a number in a document is finite"
        raise ValueError(msg)
