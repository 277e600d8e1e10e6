"""The register of what was published: kept in the same step as a document goes out."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, Engine, func, insert, select
from sqlmodel import col

from kollegial.learning.facts import Facts, packed, unpacked
from kollegial.marking import N_
from kollegial.quality.disclosure.period import Quarter
from kollegial.quality.disclosure.published import Publication
from kollegial.store.errors import Conflict
from kollegial.store.register import counter, entries
from kollegial.store.register.publication_tables import CountedRow, LookedRow, PublicationRow
from kollegial.store.register.tables import CounterRow
from kollegial.store.unit import reading, writing

_COUNTER: Final = "publication"
_AT_ONCE: Final = 500
"""How many are asked for by one query; SQLite takes no condition of any length."""

Counted = Mapping[Quarter, Sequence[Facts]]
"""The sessions of quarters that were reported on, as they were counted then."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that was published, in order; ``last`` is the number of the newest."""

    publications: tuple[Publication, ...] = field(repr=False)
    last: int


class Publications:
    """The part of the register that holds them. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def kept(self) -> Kept:
        """All of them.

        Raises:
            NotOurs: one of them cannot be read.
        """
        query = select(col(PublicationRow.no), col(PublicationRow.document))
        with reading(self._engine) as connection:
            rows = connection.execute(query.order_by(col(PublicationRow.no))).all()
        return Kept(tuple(_read(no, document) for no, document in rows), rows[-1][0] if rows else 0)

    def counted(self, archive: str = "", quarters: Collection[Quarter] | None = None) -> Counted:
        """The sessions of quarters that were reported on; of all, or of those named.

        Raises:
            NotOurs: they cannot be read.
        """
        query = select(col(CountedRow.quarter), col(CountedRow.document)).where(
            col(CountedRow.archive) == archive
        )
        with reading(self._engine) as connection:
            rows = connection.execute(query.order_by(col(CountedRow.quarter))).all()
        try:
            return {
                quarter: unpacked(quarter, document)
                for quarter, document in rows
                if quarters is None or quarter in quarters
            }
        except (ValueError, TypeError, KeyError):
            raise entries.damaged(what="counted sessions") from None

    def publish(
        self,
        publications: Iterable[Publication],
        counted: Counted,
        after: int,
        archive: str = "",
    ) -> None:
        """Keep what goes out: the last step before files get their names.

        So a file never is there without its entry. ``counted`` holds the quarters of the report;
        those reported on before stay as they are. ``after`` is the newest publication it was
        made with.

        Raises:
            Conflict: somebody else published meanwhile: make the document anew.
        """
        with writing(self._engine) as connection:
            if _last_locked(connection) != after:
                raise Conflict(
                    N_("Somebody else published meanwhile. Nothing was written: try once more.")
                )
            known = set(connection.execute(select(col(PublicationRow.digest))).scalars())
            for each in publications:
                digest = _digest(each)
                if digest not in known:
                    known.add(digest)
                    values = {
                        "no": counter.take(connection, _COUNTER),
                        "digest": digest,
                        "day": each.day,
                        "document": each.model_dump_json(),
                    }
                    connection.execute(insert(PublicationRow).values(values))
            there = select(col(CountedRow.quarter)).where(col(CountedRow.archive) == archive)
            before = set(connection.execute(there).scalars())
            for quarter in sorted(counted.keys() - before):
                row = {
                    "archive": archive,
                    "quarter": quarter,
                    "document": packed(counted[quarter]),
                }
                connection.execute(insert(CountedRow).values(row))

    # ------------------------------------------------------------------ texts

    def looked(self, digests: Iterable[str]) -> set[str]:
        """Which of these texts somebody, or the anonymiser alone, has looked at."""
        wanted = list(dict.fromkeys(digests))
        found: set[str] = set()
        with reading(self._engine) as connection:
            for start in range(0, len(wanted), _AT_ONCE):
                some = col(LookedRow.digest).in_(wanted[start : start + _AT_ONCE])
                found.update(
                    connection.execute(select(col(LookedRow.digest)).where(some)).scalars()
                )
        return found

    def note_looked(self, digests: Iterable[str], day: dt.date, role: str) -> None:
        """These texts may go out as they stand; again the same ones change nothing."""
        wanted = dict.fromkeys(digests)
        known = self.looked(wanted)
        rows = [{"digest": each, "day": day, "role": role} for each in wanted if each not in known]
        if rows:
            with writing(self._engine) as connection:
                connection.execute(insert(LookedRow), rows)


def _last_locked(connection: Connection) -> int:
    query = select(col(CounterRow.last)).where(col(CounterRow.name) == _COUNTER)
    # SQLite's writers wait for each other anyway, and it leaves the lock out
    connection.execute(query.with_for_update())
    newest = connection.execute(select(func.max(col(PublicationRow.no)))).scalar_one()
    return newest or 0


def _digest(publication: Publication) -> str:
    told = publication.model_dump(mode="json", exclude={"day", "proof"})
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _read(no: int, document: str) -> Publication:
    try:
        return Publication.model_validate_json(document)
    except ValueError:
        raise entries.damaged(what=f"publication {no}") from None
