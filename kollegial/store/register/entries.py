"""Histories of measures and insights as rows and back, the same for both."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Column, ColumnElement, Connection, Select, Table, insert, select, true

from kollegial.marking import N_
from kollegial.quality.history import Change, Entry
from kollegial.quality.insight import state as insight_fold
from kollegial.quality.insight.state import InsightEntry
from kollegial.quality.measure import apply as measure_fold
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict, NotFound, NotOurs
from kollegial.store.register.tables import RegisterTable
from kollegial.store.unit import storable

C = TypeVar("C", bound=Change)
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Kind(Generic[C, S]):
    """What has a history: where it lies and what it folds to."""

    table: Table
    number: Column[int]
    """The key of ``table``."""
    entries: Table
    owner: Column[int]
    """The column of ``entries`` that points to ``number``."""
    entry: type[Entry[C]]
    fold: Callable[[str, Sequence[Entry[C]]], S]
    missing: Callable[[], NotFound]
    """The error if there is none."""


@dataclass(frozen=True, slots=True)
class Stored(Generic[C]):
    """One of them as it lies in the register."""

    id: str
    number: int
    seq: int
    entries: Sequence[Entry[C]]


_AT_ONCE: Final = 500
"""How many are read by one query; SQLite takes no condition of any length."""

_TABLES: Final = RegisterTable.metadata.tables


def _no_measure() -> NotFound:
    return NotFound(N_("There is no such measure in the register."))


def _no_insight() -> NotFound:
    return NotFound(N_("There is no such insight in the register."))


MEASURES: Final = Kind(
    _TABLES["measure"],
    _TABLES["measure"].c.number,
    _TABLES["measure_entry"],
    _TABLES["measure_entry"].c.measure_no,
    MeasureEntry,
    measure_fold.fold,
    _no_measure,
)
INSIGHTS: Final = Kind(
    _TABLES["insight"],
    _TABLES["insight"].c.no,
    _TABLES["insight_entry"],
    _TABLES["insight_entry"].c.insight_no,
    InsightEntry,
    insight_fold.fold,
    _no_insight,
)


def damaged(what: str) -> NotOurs:
    """The error for what was read back and makes no sense; ``what`` is M12 or an id."""
    return NotOurs(
        N_(
            "The register holds something that this version of the program cannot read ({what}). "
            "It is damaged, or a newer program wrote it."
        ),
        what=what,
    )


def one(connection: Connection, kind: Kind[C, S], subject_id: str) -> Stored[C]:
    """One of ``kind`` with its history.

    Raises:
        NotFound: there is none of this id.
        NotOurs: it cannot be read.
    """
    found = some(connection, kind, [subject_id])
    if not found:
        raise kind.missing()
    return found[0]


def number(connection: Connection, kind: Kind[C, S], subject_id: str) -> int:
    """The number of one of ``kind``.

    Raises:
        NotFound: there is none of this id.
    """
    query = select(kind.number).where(kind.table.c.id == storable(subject_id))
    found = connection.execute(query).scalar_one_or_none()
    if found is None:
        raise kind.missing()
    return found


def some(
    connection: Connection, kind: Kind[C, S], ids: Iterable[str], *, lock: bool = False
) -> list[Stored[C]]:
    """Those of ``ids`` that are there. ``lock`` keeps others from writing them meanwhile.

    Raises:
        NotOurs: one of them cannot be read.
    """
    wanted = sorted({storable(each) for each in ids})
    found: list[Stored[C]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        query = _heads(kind).where(kind.table.c.id.in_(wanted[start : start + _AT_ONCE]))
        # SQLite's writers wait for each other anyway, and it leaves the lock out
        heads = connection.execute(query.with_for_update() if lock else query).all()
        mine = kind.owner.in_([number for number, _, _ in heads])
        found += _with_histories(connection, kind, heads, mine)
    return found


def every(connection: Connection, kind: Kind[C, S]) -> list[Stored[C]]:
    """All of ``kind``, by number; as ``some``."""
    heads = connection.execute(_heads(kind)).all()
    return _with_histories(connection, kind, heads, true())


def _heads(kind: Kind[C, S]) -> Select[Any]:
    return select(kind.number, kind.table.c.id, kind.table.c.seq).order_by(kind.number)


def _with_histories(
    connection: Connection,
    kind: Kind[C, S],
    heads: Sequence[Any],
    mine: ColumnElement[bool],
) -> list[Stored[C]]:
    table = kind.entries.c
    query = select(kind.owner, table.seq, table.at, table.role, table.change).where(mine)
    rows = connection.execute(query.order_by(kind.owner, table.seq)).all()
    try:
        entries = _read(kind.entry, [_json(*row[1:]) for row in rows])
    except ValueError:
        raise damaged(_first_damaged(kind, heads, rows)) from None
    pairs = zip((row[0] for row in rows), entries, strict=True)
    of = {no: [entry for _, entry in both] for no, both in groupby(pairs, key=itemgetter(0))}
    return [Stored(each, no, seq, of.get(no, ())) for no, each, seq in heads]


def state(kind: Kind[C, S], stored: Stored[C]) -> S:
    """What the history of ``stored`` folds to.

    Raises:
        NotOurs: it is unlawful, or its end is missing.
    """
    if not stored.entries or stored.entries[-1].seq != stored.seq:
        raise damaged(_called(kind, stored.number, stored.id))
    try:
        return kind.fold(stored.id, stored.entries)
    except Refused:
        raise damaged(_called(kind, stored.number, stored.id)) from None


def as_read(kind: Kind[C, S], entries: Iterable[Entry[C]]) -> list[Entry[C]]:
    """``entries`` as they will be read back: what is checked is what is stored.

    Raises:
        ValueError: one of them is not valid; the error does not show it.
    """
    try:
        return _read(kind.entry, [_json(*_values(entry)) for entry in entries])
    except ValueError:  # pydantic's errors are ValueErrors and may show what they are about
        msg = "entry: unexpected form"
        raise ValueError(msg) from None


def after(
    kind: Kind[C, S], subject_id: str, before: Stored[C] | None, entries: Sequence[Entry[C]]
) -> S:
    """What it becomes when ``entries`` are added.

    Raises:
        Conflict: they do not go on right where its history ends.
        NotFound: it is not there (any more).
        Refused: what they say cannot be.
    """
    first = entries[0].seq
    if [entry.seq for entry in entries] != list(range(first, first + len(entries))):
        msg = "entries: places without gaps expected"
        raise ValueError(msg)
    if before is None and first > 1:
        raise kind.missing()
    if first != (before.seq if before else 0) + 1:
        raise Conflict(N_("Somebody else has changed the same thing meanwhile. Read it again."))
    if before is not None:
        state(kind, before)  # nothing is built on what is damaged
    return kind.fold(subject_id, [*(before.entries if before else ()), *entries])


def add(connection: Connection, kind: Kind[C, S], new: Mapping[int, Sequence[Entry[C]]]) -> None:
    """Write entries: number → what is added to its history."""
    rows = [
        {
            kind.owner.name: no,
            "seq": entry.seq,
            "at": entry.at.isoformat(),
            "role": entry.role,
            "change": entry.change.model_dump_json(),
        }
        for no, entries in new.items()
        for entry in entries
    ]
    if rows:
        connection.execute(insert(kind.entries), rows)


def _values(entry: Entry[Any]) -> tuple[int, str, str, str]:
    change = entry.change.model_dump_json(warnings="error")
    return entry.seq, entry.at.isoformat(), entry.role, change


def _json(seq: int, at: str, role: str, change: str) -> str:
    return f'{{"seq":{seq},"at":{json.dumps(at)},"role":{json.dumps(role)},"change":{change}}}'


def _read(kind: type[Entry[C]], texts: Sequence[str]) -> list[Entry[C]]:
    found: list[Entry[C]] = _adapter(kind).validate_json(f"[{','.join(texts)}]")
    if len(found) != len(texts):
        msg = "entries: one a row expected"
        raise ValueError(msg)
    return found


@cache
def _adapter(kind: type[Entry[Any]]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[kind])  # type: ignore[valid-type]  # a class, known only here


def _first_damaged(kind: Kind[C, S], heads: Sequence[Any], rows: Sequence[Any]) -> str:
    """Whose history it is: that of the first row that cannot be read alone."""
    called = {number: _called(kind, number, each) for number, each, _ in heads}
    for row in rows:
        try:
            _read(kind.entry, [_json(*row[1:])])
        except ValueError:
            return called[row[0]]
    return kind.table.name


def _called(kind: Kind[C, S], number: int, subject_id: str) -> str:
    return f"M{number}" if kind.table is MEASURES.table else subject_id[:8]
