"""Measures in the register: their histories, and what lists show of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import col

from kollegial.quality.board.line import MeasureLine, line_of
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.state import Measure
from kollegial.store.register import counter, entries, lines
from kollegial.store.register.entries import MEASURES
from kollegial.store.register.ids import called
from kollegial.store.register.lines import Lines
from kollegial.store.register.tables import MeasureEntryRow, MeasureRow


def history(connection: Connection, measure_id: str) -> Sequence[MeasureEntry]:
    """All entries of a measure, in order."""
    return entries.one(connection, MEASURES, measure_id).entries


def measure(connection: Connection, measure_id: str) -> Measure:
    """The measure as it stands."""
    return entries.state(MEASURES, entries.one(connection, MEASURES, measure_id))


def number(connection: Connection, measure_id: str) -> int:
    """What people call it: the 12 of M12."""
    return entries.number(connection, MEASURES, measure_id)


def resolve(connection: Connection, text: str) -> str:
    """The id of ``M12``, ``12`` or the beginning of an id."""
    return called(connection, MEASURES.table, "M", text, MEASURES.missing)


def all_lines(connection: Connection, read: Lines) -> list[MeasureLine]:
    """The lines of all measures, the newest first; ``read`` remembers those of the last time."""
    query = select(col(MeasureRow.id), col(MeasureRow.shape), col(MeasureRow.line))
    with lines.undisturbed():
        rows = connection.execute(query.order_by(col(MeasureRow.number).desc())).all()
        texts = [row[2] for row in rows]
        old = [row[0] for row in rows if row[1] != lines.SHAPE]
        if old:
            anew = _drawn_anew(connection, old)
            texts = [anew.get(row[0], row[2]) for row in rows]
        try:
            return read.of(texts)
        except lines.DAMAGED:
            pairs = zip((row[0] for row in rows), texts, strict=True)
            which = next((each for each, text in pairs if not lines.sound(text)), "")
            raise entries.damaged(which[:8]) from None


def several(connection: Connection, ids: Sequence[str]) -> list[Measure]:
    """The measures of these ids, in their order."""
    stored = entries.some(connection, MEASURES, ids)
    found = {each.id: entries.state(MEASURES, each) for each in stored}
    if not found.keys() >= set(ids):
        raise MEASURES.missing()
    return [found[each] for each in ids]


def write(connection: Connection, changes: Mapping[str, Sequence[MeasureEntry]]) -> None:
    """Add to the histories of measures, and draw anew what lists show.

    Raises:
        Conflict, NotFound, Refused, ValueError: nothing may be written then.
    """
    known = {each.id: each for each in entries.some(connection, MEASURES, changes, lock=True)}
    new: dict[int, Sequence[MeasureEntry]] = {}
    begun: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for measure_id, given in changes.items():
        added = entries.as_read(MEASURES, given)
        before = known.get(measure_id)
        after = entries.after(MEASURES, measure_id, before, added)
        no = before.number if before else counter.take(connection, "measure")
        (changed if before else begun).append(projected(no, after))
        new[no] = added
    if begun:
        connection.execute(insert(MeasureRow), begun)
    if changed:
        _update(connection, changed)
    entries.add(connection, MEASURES, new)


def remove(connection: Connection, measure_id: str) -> None:
    """Delete a measure and its history."""
    no = number(connection, measure_id)
    connection.execute(delete(MeasureEntryRow).where(col(MeasureEntryRow.measure_no) == no))
    connection.execute(delete(MeasureRow).where(col(MeasureRow.number) == no))


def projected(number: int, after: Measure) -> dict[str, Any]:
    """The row of a measure."""
    return {
        "number": number,
        "id": after.id,
        "seq": after.seq,
        "status": after.status.value,
        "changed_on": after.changed_at.date(),
        "shape": lines.SHAPE,
        "line": lines.packed(line_of(after, number)),
    }


def _update(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    names = [name for name in rows[0] if name not in ("number", "id")]
    statement = (
        update(MeasureRow)
        .where(col(MeasureRow.number) == bindparam("of"))
        .values({name: bindparam(f"new_{name}") for name in names})
    )
    values = [{"of": row["number"], **{f"new_{name}": row[name] for name in names}} for row in rows]
    connection.execute(statement, values)


def _drawn_anew(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """Lines that another version of the program wrote, from their histories."""
    return {
        each.id: lines.packed(line_of(entries.state(MEASURES, each), each.number))
        for each in entries.some(connection, MEASURES, ids)
    }
