"""Many quality measures as one document: how many stand where, and the list itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from kollegial.export import figures
from kollegial.export.document.drawn import drawn
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.names import Names
from kollegial.export.document.parts import Wording
from kollegial.export.document.tree import (
    EMPTY,
    Block,
    Cell,
    Column,
    Count,
    Day,
    Document,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.labels import FIELDS, STATUSES
from kollegial.quality.vocabulary import Status
from kollegial.words import Language


def of_measures(
    lines: Sequence[MeasureLine],
    names: Names,
    day: dt.date,
    language: Language,
    look: Look = PLAIN,
) -> Document:
    """The list as it stands on ``day``, in the order of ``lines``."""
    word = Wording(language, look)
    blocks: tuple[Block, ...] = (Paragraph(word("measures_empty"), "note"),)
    if lines:
        blocks = (_by_status(lines, word), _listed(lines, names, word))
    return Document(
        title=word("measures_title"),
        subtitle=word("as_of", day=figures.day(day, language)),
        language=language,
        day=day,
        name="measures",
        blocks=blocks,
    )


def _by_status(lines: Sequence[MeasureLine], word: Wording) -> Section:
    found = {status: sum(1 for line in lines if line.status is status) for status in Status}
    table = Table(
        title=word("by_status"),
        columns=(
            Column("status", word("measure_status")),
            Column("measures", word("number_of_measures"), "count"),
        ),
        rows=tuple(
            Row((Text(word.label(STATUSES[status])), Count(number)))
            for status, number in found.items()
            if number
        ),
        total=Row((Text(word("number_of_measures")), Count(len(lines)))),
        name="by-status",
    )
    shown = drawn(word("by_status"), "bars", table, "status", ("measures",))
    return Section(word("by_status"), (shown,), "by-status")


def _listed(lines: Sequence[MeasureLine], names: Names, word: Wording) -> Section:
    table = Table(
        title=word("measures_title"),
        columns=(
            Column("number", word("measure_number")),
            Column("title", word("measure_name")),
            Column("status", word("measure_status")),
            Column("team", word.label(FIELDS["team"])),
            Column("responsible", word.label(FIELDS["responsible"])),
            Column("due", word.label(FIELDS["due"]), "date"),
            Column("areas", word.label(FIELDS["areas"])),
        ),
        rows=tuple(
            Row(
                (
                    Text(f"M{line.number}"),
                    Text(line.title),
                    Text(word.label(STATUSES[line.status])),
                    _text(line.team),
                    _text(line.responsible or ""),
                    EMPTY if line.due is None else Day(line.due),
                    _text("\n".join(map(names.area, line.areas))),
                )
            )
            for line in lines
        ),
        name="measures",
    )
    return Section(word("measures_title"), (table,), "measures")


def _text(text: str) -> Cell:
    return Text(text) if text else EMPTY
