"""From an ``ArchiveQuery`` to SQL and back to ``ArchiveRow``."""

from __future__ import annotations

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    RowMapping,
    String,
    column,
    func,
    select,
    table,
)
from sqlmodel import col

from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive import search_text, snippet
from kollegial.store.archive.facts import searchable
from kollegial.store.archive.following import is_told
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow
from kollegial.store.archive.tables import BodyRow, ProtocolRow
from kollegial.store.unit import storable
from kollegial.words import Text

_INDEX = table("body_index", column("rowid", Integer), column("body_index", String))
_TRIGRAM = 3
"""The index knows no shorter words."""

_SHOWN = (
    col(ProtocolRow.no),
    col(ProtocolRow.id),
    col(ProtocolRow.date),
    col(ProtocolRow.group_label),
    col(ProtocolRow.model_id),
    col(ProtocolRow.model_name_de),
    col(ProtocolRow.model_name_en),
    col(ProtocolRow.title),
    col(ProtocolRow.people),
    col(ProtocolRow.planned),
    col(ProtocolRow.actual),
)


def find(connection: Connection, query: ArchiveQuery) -> list[ArchiveRow]:
    """The protocols that fit, the newest session first."""
    words = search_text.words(query.text)
    shown = (
        select(*_SHOWN, is_told().label("told"))
        .where(*_conditions(query, words))
        .order_by(col(ProtocolRow.date).desc(), col(ProtocolRow.no).desc())
        .limit(_bounded(query.limit))
        .offset(_bounded(query.offset))
    )
    rows = connection.execute(shown).mappings().all()
    # the long texts come second, or SQLite would sort all of them (8 times slower)
    pieces = _snippets(connection, [row["no"] for row in rows], words) if words else {}
    return [_row(row, pieces.get(row["no"])) for row in rows]


def count(connection: Connection, query: ArchiveQuery) -> int:
    """How many protocols fit, whatever the limit."""
    words = search_text.words(query.text)
    total = select(func.count()).select_from(ProtocolRow).where(*_conditions(query, words))
    return connection.execute(total).scalar_one()


def _conditions(query: ArchiveQuery, words: tuple[str, ...]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.model is not None:
        found.append(col(ProtocolRow.model_id) == storable(query.model))
    if query.group is not None:
        found.append(col(ProtocolRow.group_label) == storable(query.group))
    if query.since is not None:
        found.append(col(ProtocolRow.date) >= query.since)
    if query.until is not None:
        found.append(col(ProtocolRow.date) <= query.until)
    if query.told is not None:
        found.append(is_told() if query.told else ~is_told())
    long = [word for word in words if len(word) >= _TRIGRAM]
    if long:
        # quoted, a word is only a word; no quotes are left inside
        match = " AND ".join(f'"{word}"' for word in long)
        hits = select(_INDEX.c.rowid).where(_INDEX.c.body_index.match(match))
        found.append(col(ProtocolRow.no).in_(hits))
    short = [word for word in words if len(word) < _TRIGRAM]
    if short:
        body = select(col(BodyRow.no)).where(
            col(BodyRow.no) == col(ProtocolRow.no),
            *(func.instr(col(BodyRow.shadow), word) > 0 for word in short),
        )
        found.append(body.correlate(ProtocolRow).exists())
    return found


def _bounded(number: int) -> int:
    return min(max(0, number), 2**31)


def _snippets(
    connection: Connection, numbers: list[int], words: tuple[str, ...]
) -> dict[int, str | None]:
    columns = (col(BodyRow.no), col(BodyRow.document), col(BodyRow.shadow))
    bodies = select(*columns).where(col(BodyRow.no).in_(numbers))
    return {no: _snippet(text, shadow, words) for no, text, shadow in connection.execute(bodies)}


def _snippet(document: str, shadow: str, words: tuple[str, ...]) -> str | None:
    try:
        protocol = ReleasedProtocol.model_validate_json(document)
    except ValidationError:  # of a later program: still found, but not read
        return None
    return snippet.cut(searchable(protocol), shadow, words)


def _row(row: RowMapping, piece: str | None) -> ArchiveRow:
    return ArchiveRow(
        id=row["id"],
        date=row["date"],
        group=row["group_label"],
        model_id=row["model_id"],
        model_names=Text(de=row["model_name_de"], en=row["model_name_en"]),
        title=row["title"],
        people=row["people"],
        planned=row["planned"],
        actual=row["actual"],
        snippet=piece,
        told=row["told"],
    )
