"""The door to the archive file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, delete, func, insert, select
from sqlmodel import col

from kollegial.learning.facts import Facts, slim
from kollegial.protocol.links import FollowUp, Links
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store import backup, sweep
from kollegial.store.archive import counting, finding, following, search_text
from kollegial.store.archive.facts import ProtocolFacts, checked_document, searchable
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow
from kollegial.store.archive.tables import BodyRow, FigureRow, ProtocolRow
from kollegial.store.errors import Conflict, NotFound, NotOurs
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.opening import open_store
from kollegial.store.unit import reading, storable, writing
from kollegial.words import N_, Text

COPIES = 3
"""How many copies stay that were made before an upgrade."""

_PREFIX = re.compile(r"[0-9a-f]{4,32}")


class Archive:
    """The released protocols.

    Every method is one transaction, on disk when it returns; it may be called
    from any thread.
    """

    def __init__(self, engine: Engine, path: Path, today: Callable[[], dt.date]) -> None:
        self._engine = engine
        self._path = path
        self._today = today

    @classmethod
    def open(
        cls, home: Home, keyring: KeyRing, today: Callable[[], dt.date] = dt.date.today
    ) -> Archive:
        """Open the archive of ``home``; bring an older file up to date.

        Raises:
            Locked, NotOurs, TooNew, StoreError
        """
        key = keyring.key("archive")
        home.prepare()
        engine = open_store(home.archive, key, "kollegial.store.archive", keep=COPIES)
        return cls(engine, home.archive, today)

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def add(self, protocol: ReleasedProtocol) -> None:
        """Put a protocol into the archive; again the same one changes nothing.

        Raises:
            Conflict: there is another protocol of this id.
            ValueError: it is not a valid protocol; the error does not show it.
        """
        document = checked_document(protocol)
        facts = ProtocolFacts.of(protocol, self._today())
        with writing(self._engine) as connection:
            stored = _stored(connection, protocol.id)
            if stored is not None:
                if not _same(stored, protocol):
                    raise Conflict(N_("Another protocol of this id is in the archive."))
                return
            inserting = insert(ProtocolRow).values(facts.model_dump())
            result = connection.execute(inserting.returning(col(ProtocolRow.no)))
            no = cast("int", result.scalar_one())
            shadow = search_text.shadow(searchable(protocol))
            connection.execute(insert(BodyRow).values(no=no, document=document, shadow=shadow))
            connection.execute(insert(FigureRow).values(no=no, document=slim(protocol)))
            following.note(connection, no, protocol)

    def has(self, protocol_id: str) -> bool:
        """Whether the protocol is in the archive."""
        with reading(self._engine) as connection:
            return _number(connection, protocol_id) is not None

    def get(self, protocol_id: str) -> ReleasedProtocol:
        """The whole protocol.

        Raises:
            NotFound: there is none of this id.
            NotOurs: this version of the program cannot read it.
        """
        with reading(self._engine) as connection:
            document = _stored(connection, protocol_id)
        if document is None:
            raise NotFound(N_("There is no such protocol in the archive."))
        try:
            return ReleasedProtocol.model_validate_json(document)
        except ValidationError:
            raise NotOurs(N_("This version of the program cannot read the protocol.")) from None

    def followed_by(self, protocol_id: str) -> list[FollowUp]:
        """What later protocols tell about the case of this one, the oldest session first."""
        with reading(self._engine) as connection:
            return following.followed_by(connection, protocol_id)

    def links(self, protocol: ReleasedProtocol) -> Links:
        """What ties a protocol to earlier and later ones."""
        earlier = [each.protocol_id for each in protocol.follow_ups]
        with reading(self._engine) as connection:
            later = tuple(following.followed_by(connection, protocol.id))
            return Links(later, following.days(connection, earlier))

    def resolve(self, prefix: str) -> str:
        """The id that begins with ``prefix`` (4 characters or more).

        Raises:
            NotFound: none does, or more than one.
        """
        wanted = prefix.strip().lower()
        if not _PREFIX.fullmatch(wanted):
            raise NotFound(N_("An id, or its first 4 to 32 characters (0-9, a-f), is needed."))
        begins = func.substr(col(ProtocolRow.id), 1, len(wanted)) == wanted
        with reading(self._engine) as connection:
            found = connection.execute(select(col(ProtocolRow.id)).where(begins).limit(2))
            ids = found.scalars().all()
        if not ids:
            raise NotFound(N_("There is no such protocol in the archive."))
        if len(ids) > 1:
            raise NotFound(N_("More than one protocol begins like this. Give more characters."))
        return ids[0]

    def find(self, query: ArchiveQuery) -> list[ArchiveRow]:
        """The protocols that fit, the newest session first. Any text is a valid query."""
        with reading(self._engine) as connection:
            return finding.find(connection, query)

    def count(self, query: ArchiveQuery) -> int:
        """How many protocols fit; limit and offset do not count."""
        with reading(self._engine) as connection:
            return finding.count(connection, query)

    def facts(
        self,
        since: dt.date,
        until: dt.date,
        areas: Mapping[str, tuple[str, ...]] | None = None,
    ) -> list[Facts]:
        """What is counted of the sessions of these days, both included; 20 000 in 0.3 s.

        ``areas``: quality areas by the id of a protocol, as the register knows them.
        """
        with reading(self._engine) as connection:
            return counting.facts(connection, since, until, areas or {})

    def ids(self) -> list[str]:
        """The ids of all protocols, the newest session first."""
        newest = (col(ProtocolRow.date).desc(), col(ProtocolRow.no).desc())
        with reading(self._engine) as connection:
            return list(connection.execute(select(col(ProtocolRow.id)).order_by(*newest)).scalars())

    def groups(self) -> list[str]:
        """The labels of all groups, in alphabetical order."""
        query = select(col(ProtocolRow.group_label)).distinct()
        with reading(self._engine) as connection:
            labels = connection.execute(query).scalars().all()
        return sorted(labels, key=lambda label: (search_text.german(label), label))

    def models(self) -> list[tuple[str, Text]]:
        """Id and names of all models in use, by id; the names of the newest protocol."""
        newest = select(func.max(col(ProtocolRow.no))).group_by(col(ProtocolRow.model_id))
        query = (
            select(
                col(ProtocolRow.model_id),
                col(ProtocolRow.model_name_de),
                col(ProtocolRow.model_name_en),
            )
            .where(col(ProtocolRow.no).in_(newest))
            .order_by(col(ProtocolRow.model_id))
        )
        with reading(self._engine) as connection:
            return [(row[0], Text(de=row[1], en=row[2])) for row in connection.execute(query)]

    def delete(self, protocol_id: str) -> None:
        """Delete a protocol, so that neither file nor index keeps a trace. 20 ms per megabyte.

        The copies made before upgrades hold it too, and go with it.

        Raises:
            NotFound: there is none of this id.
            StoreError: deleted, but another window keeps the file from being
                swept; that is made good at the next ``open``.
        """
        with writing(self._engine) as connection:
            no = _number(connection, protocol_id)
            if no is None:
                raise NotFound(N_("There is no such protocol in the archive."))
            # the body first: its trigger takes the words out of the index
            connection.execute(delete(BodyRow).where(col(BodyRow.no) == no))
            following.forget(connection, no, protocol_id)
            connection.execute(delete(FigureRow).where(col(FigureRow.no) == no))
            connection.execute(delete(ProtocolRow).where(col(ProtocolRow.no) == no))
            sweep.mark(connection)
        backup.prune(self._path, keep=0)
        sweep.sweep(self._engine)


def _same(stored: str, protocol: ReleasedProtocol) -> bool:
    try:
        return ReleasedProtocol.model_validate_json(stored) == protocol
    except ValidationError:  # of a later program, so not this one
        return False


def _number(connection: Connection, protocol_id: str) -> int | None:
    query = select(col(ProtocolRow.no)).where(col(ProtocolRow.id) == storable(protocol_id))
    return connection.execute(query).scalar_one_or_none()


def _stored(connection: Connection, protocol_id: str) -> str | None:
    query = (
        select(col(BodyRow.document))
        .join(ProtocolRow, col(ProtocolRow.no) == col(BodyRow.no))
        .where(col(ProtocolRow.id) == storable(protocol_id))
    )
    return connection.execute(query).scalar_one_or_none()
